/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-n3AI3lWTHu2vZU-3V7VO_LwjWOXS5eMaw863enkMtcQ';
