import { defineConfig, devices } from '@playwright/test';

const port = Number(process.env['TEST_PORT'] ?? 8790);

/** Debian's Chromium runs as root in CI only without its sandbox; the rest keeps it from calling home. */
const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: 'tests/browser',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args },
  },
  projects: [
    { name: 'script', testIgnore: /\.noscript\.spec\.ts$/ },
    { name: 'noscript', testMatch: /\.noscript\.spec\.ts$/, use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
