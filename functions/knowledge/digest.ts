/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-Pje6TKjOVUtC4d1IXFboxT4pujkCiP2Kx3DRoKEVmZA';
