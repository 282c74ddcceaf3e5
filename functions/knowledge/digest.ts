/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-OpSkzFP-V7xcQiv7sjv2OgktVexEAfD8Pd3M4W6hyyg';
