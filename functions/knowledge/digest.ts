/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-63O0qOfDMX33cn5JQzzmxj6mmdES650SXTXyNknzfok';
