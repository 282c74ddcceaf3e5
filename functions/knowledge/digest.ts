/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-hCsAgKEMxb5cnnsceQtdG1P4G7e0V7ieLhZmZy1K5Mw';
