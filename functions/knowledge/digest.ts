/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-8uwUGv133xa8hRUtoCglNQRIS48p3sDn4jrt6J-CM-U';
