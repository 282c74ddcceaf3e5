/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-zcg6I8hGGIzB7RptLXoVSQDKPL8gSzcR3p5VIMKpJE0';
