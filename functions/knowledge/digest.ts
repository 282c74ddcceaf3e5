/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-J88C2v42CiOCh6sbHoZVSFfqizM1lQBjIGEKetnt1mA';
