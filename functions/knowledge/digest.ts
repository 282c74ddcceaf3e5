/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-w1wOPtOzrjVrnTsxie7t3D5dIxdMz9wibeIittBFlx8';
