/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-imGugartRt3xFVC_BwAMPYGx3fq5t-APlAfdSxHr3XY';
