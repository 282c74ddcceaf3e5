import { readFileSync } from 'node:fs';
import cloudflare from '@astrojs/cloudflare';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { leanKnowledge } from './scripts/lean-knowledge.mjs';
import { leanPolicy } from './scripts/lean-policy.mjs';
import { noMiddleware } from './scripts/no-middleware.mjs';
import { pagefindProgram } from './scripts/pagefind-program.mjs';
import { plainImports } from './scripts/plain-imports.mjs';

// The public address. A placeholder until the site has one; SITE overrides it for a real deployment.
const site = process.env.SITE ?? 'https://mshippain.example';

// Every page is made at build time. `output: 'static'` would say the same, but then the adapter leaves the Worker
// out of the build without a word, and the API would not exist (platform notes, trap 1).
const prerenderEveryPage = {
  name: 'prerender-every-page',
  hooks: {
    'astro:route:setup': ({ route }) => {
      route.prerender = true;
    },
  },
};

// The sitemap repeats what each page says of itself: that it is the one to list, and the day of its last change.
const lastChanges = new Map();
const isListed = (address) => {
  const page = readFileSync(new URL(`dist/client${new URL(address).pathname}index.html`, import.meta.url), 'utf8');
  lastChanges.set(address, /"dateModified":"([\d-]+)"/.exec(page)?.[1]);
  return page.includes(`<link rel="canonical" href="${address}">`);
};
const withLastChange = (entry) => {
  const lastmod = lastChanges.get(entry.url);
  return lastmod ? { ...entry, lastmod } : entry;
};

export default defineConfig({
  site,
  output: 'server',
  adapter: cloudflare({
    imageService: 'compile',
    // Node prerenders three times faster and gives the same bytes; in development it would lose the styles.
    prerenderEnvironment: process.argv.includes('build') ? 'node' : 'workerd',
  }),
  integrations: [prerenderEveryPage, sitemap({ filter: isListed, serialize: withLastChange }), leanPolicy()],
  session: false,
  fetchFile: null,
  compressHTML: true, // not 'jsx': that drops the space between two inline elements on separate lines
  trailingSlash: 'ignore',
  // A page is one round trip; a few are made at a time, because writing the files takes as long as making them.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // The other minifier of styles writes (width>=48rem), which browsers from before 2023 do not read.
  vite: {
    build: { cssMinify: 'esbuild', assetsInlineLimit: 0 }, // a script in the page would need a hole in the policy below
    plugins: [leanKnowledge(), noMiddleware(), plainImports(), pagefindProgram()],
    worker: { format: 'es', plugins: () => [pagefindProgram()] },
    environments: {
      // The adapter would begin each file with a process: nothing of ours, in the Worker or in a page, asks for one.
      ssr: { build: { rolldownOptions: { output: { minify: true, comments: false, banner: () => '' } } } },
      client: { build: { rolldownOptions: { output: { banner: () => '' } } } },
    },
  },
  markdown: { syntaxHighlight: false }, // its inline styles would need a hole in the policy below
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
      ],
    },
  },
});
