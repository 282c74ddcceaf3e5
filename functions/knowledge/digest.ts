/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-4_iUGv8taApP07vvBSkrOpQDGWGrecw1wZ3-ipwpm0I';
