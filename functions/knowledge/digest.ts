/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-StgknpOjlZv4F_XEgVD6gabuvNW7PscMPuCZsWSFVGE';
