/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-1QR1JB0W9KrCm2x5r9kWMb7xMCJT7d2wFAigB8wJ9CM';
