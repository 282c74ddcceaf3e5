/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-YKLwYQZM7S9q8nXiL0ZIx6jS6OhfRMnm4UK3nztqvM4';
