// Leaves out of the Worker what Hono brings along for other sites: forms as it parses them, and HTML that it renders. We
// read each body ourselves, with a limit (functions/api/body.ts), and our HTML is a template. A build fails if Hono asks
// for a name that is not here, and a request would if we did.

const unused = (...names) =>
  names
    .map((name) => `export const ${name} = () => { throw new Error('${name} of Hono is left out of the Worker: scripts/lean-hono.mjs'); };`)
    .join('\n');

const leftOut = [
  { file: /\/hono\/dist\/utils\/body\.js$/, code: unused('parseBody') },
  { file: /\/hono\/dist\/utils\/html\.js$/, code: `export const HtmlEscapedCallbackPhase = {};\n${unused('resolveCallback')}` },
];

/** A Vite plugin for the Worker's build alone. */
export const leanHono = () => ({
  name: 'lean-hono',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'ssr',
  load: (id) => leftOut.find(({ file }) => file.test(id))?.code ?? null,
});
