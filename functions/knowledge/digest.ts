/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256--lnycmQTcr_jPvM4KraIUiKrkKV6kxWynl6Cc-pz22k';
