/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-kQPndKZxEqQ2LLzjzboy4xFp3rt6mm4YDuHAZhtv-qE';
