/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-dUpywLCMhZOWc9m6FiW4ZCJgSnY8mMYjxh5yqL8HdRQ';
