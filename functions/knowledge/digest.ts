/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-1jIZ7WpCUEvdqMmun7andHanG2ZASPW-ky9IJKHPh6I';
