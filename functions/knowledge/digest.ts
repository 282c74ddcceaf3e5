/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-rvZ8EyK6ACRVjn1GAJ55iWawRLT2PYnf_Hlbj-CaJzQ';
