/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-JQq5qTo3W1O_Zc31nrq-WWKCHfcxD-5kawfS0skdFZU';
