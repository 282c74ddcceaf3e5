/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-wps9IXFoiG_deU0g3jy5MT7n2RYtIE8JxW1So2HLHJQ';
