/** Written by `npm run knowledge:digest` from every question, rule and word. A test fails when it is stale. */
export const digest = 'sha256-BeYWsH32j5XFEBgYaKaZsxIJ5pm9MvAP21jB2NrD_Hc';
