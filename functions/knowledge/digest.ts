/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-Z7zbAQ4wIjcPbJ7AS4AHMalwrsnNwKr9OJqJ9iNX2GM';
