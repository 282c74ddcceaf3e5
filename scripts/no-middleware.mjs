/** Astro writes a middleware that does nothing beside the Worker. Nothing imports it, yet it would be sent with each deployment. */
export const noMiddleware = () => ({
  name: 'no-middleware',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'ssr',
  generateBundle(_, bundle) {
    for (const [file, { facadeModuleId }] of Object.entries(bundle)) if (facadeModuleId === '\0noop-middleware') delete bundle[file];
  },
});
