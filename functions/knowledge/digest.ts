/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-2Rbt6S8Humnmmn6t3_rr-g8s2DeiaTfjlFWTaFRGFnc';
