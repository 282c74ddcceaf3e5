/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-SuFsPvM_7_xU3lKobs0Fme2m1VoQh9l3VvAjuENZpq4';
