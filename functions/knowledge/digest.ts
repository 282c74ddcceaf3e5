/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-fbToBxB0gIY7RL6x1Sj2CJEE5sXSqPsxH2vnOVnFH2k';
