/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-WvrM9LxhFo_EGX-u6mB750Opf2vsxejQ2WSH2M1zqdg';
