/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-gGZUcjsJ5FO0Cmtr3WX2itEpUrkT2XJSkVGeju9qZQ0';
