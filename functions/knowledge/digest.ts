/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-OPawm0kTh9mOk5lEdGX81hq_t5VOgNJs4Bi9AeLH1Ls';
