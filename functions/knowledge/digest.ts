/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256--nx4cAbg4YMePQXvbJrYG5w5YuuOg-BpRQvfErM-d3g';
