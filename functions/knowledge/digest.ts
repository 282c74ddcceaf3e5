/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-44Lk75TewQSjR2TT4I8QceLhv0cCEVNJZ-v_i4_KVoA';
