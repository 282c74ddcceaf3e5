/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-nkCYS9i9KxgSK1iYB7CtlNE5JZDPCn7kTFqvFWGSTKM';
