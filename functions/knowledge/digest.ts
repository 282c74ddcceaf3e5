/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-Ehse5z-iQCQKtgkBeGbI4lnoqekgRi_1QzTyaNt3SCE';
