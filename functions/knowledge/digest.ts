/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-spW4c-bNtJla4o7lQToigwSWrMtEDTOsUqIWTSL0jH8';
