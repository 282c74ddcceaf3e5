/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-DLSI8csWBUSPD63ijmDZT1Lia3JhdF2Kj7crYzM-dxY';
