import { existsSync, readFileSync } from 'node:fs';
import cloudflare from '@astrojs/cloudflare';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { leanKnowledge } from './scripts/lean-knowledge.mjs';

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

// Addresses that a search engine has no use for: an outcome without answers, and the framed copy of the check.
const unlisted = ['/check/result/', '/check/off/', '/embed/'];
const isListed = (page) => !unlisted.some((path) => new URL(page).pathname.startsWith(path));

/** The day of the last change of a content page, as its author wrote it, so that the sitemap says what is true. */
const withLastChange = (entry) => {
  const file = `content${new URL(entry.url).pathname.replace(/\/$/, '')}.md`;
  const [, lastmod] = (existsSync(file) && /^updated: (\S+)$/m.exec(readFileSync(file, 'utf8'))) || [];
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
  integrations: [prerenderEveryPage, sitemap({ filter: isListed, serialize: withLastChange })],
  session: false,
  fetchFile: null,
  compressHTML: true, // not 'jsx': that drops the space between two inline elements on separate lines
  trailingSlash: 'ignore',
  build: { inlineStylesheets: 'always' }, // a page is one round trip
  // The other minifier of styles writes (width>=48rem), which browsers from before 2023 do not read.
  vite: {
    build: { cssMinify: 'esbuild' },
    plugins: [leanKnowledge()],
    environments: { ssr: { build: { rolldownOptions: { output: { minify: true } } } } },
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
