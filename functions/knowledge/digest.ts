/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-yvoHaMSBW3ZIR_aala7M-0LxNGlbgMwMtgWwh-t1U9s';
