/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-7e69xu-ZlU5STccScdWU0-MdG6RFfZqPS_a9mlSTfeY';
