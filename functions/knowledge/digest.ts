/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-Ta0ttFwm3qi9sFn3FbpXg8hIJKvqGVaDSSIe-VjwmwA';
