import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 8790);
/** Where the same build is served with the check switched off. */
const offPort = port + 100;

const server = (at: number, env: Record<string, string> = {}) => ({
  command: 'node scripts/serve.mjs',
  env: { PORT: String(at), ...env },
  url: `http://localhost:${at}/api/health`,
  reuseExistingServer: false,
  timeout: 60_000,
});

/** Debian's Chromium runs as root in CI only without its sandbox; the rest keeps it from calling home. */
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  retries: 2, // frames of another origin are processes of their own: a busy machine may lose one; `npm test` names each

  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args },
  },
  projects: [
    { name: 'script', testIgnore: [/\.noscript\.spec\.ts$/, /\.off\.spec\.ts$/] },
    { name: 'noscript', testMatch: /\.noscript\.spec\.ts$/, use: { javaScriptEnabled: false } },
    { name: 'off', testMatch: /\.off\.spec\.ts$/, use: { baseURL: `http://localhost:${offPort}` } },
  ],
  webServer: [server(port), server(offPort, { ASSESSMENT: 'off' })],
});
