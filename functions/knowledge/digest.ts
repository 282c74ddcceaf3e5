/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-DVEQp325zYHSuvTsyPckN_mPDqlENd6vH9D34TNMC6o';
