/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-27T4fh56xsv_3KAyL-MkhE2NTHjrq1x7K-LFrzs_MQM';
