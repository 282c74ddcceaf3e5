/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-1LoypyGQUVl5q2wUgrbOG8IYAb5O6DKVrFhr7WZnkYg';
