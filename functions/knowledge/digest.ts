/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-sEH4Fi1rL9_yK6HXzrWD1rfa9dLLfQxMX_hCG78n1Bw';
