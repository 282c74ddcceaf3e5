/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-7q3DOXmoAC1azmWukgABqpShCzBgxrBhINnEdhG1v5Y';
