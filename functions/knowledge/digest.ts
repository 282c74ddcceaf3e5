/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-vooGke_bZ4BsiTq0mCHbLVIXzk7Zp7pVBIbKfmoBgl4';
