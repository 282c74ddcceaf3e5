// Runs every kind of test on a fresh build and adds them up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { chromiumPath } from './chromium.mjs';

const reports = 'reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports);

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

function stop(why) {
  console.error(why);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

let browser = '';
try {
  browser = chromiumPath();
} catch (error) {
  stop(error.message);
}
if (!run('npm', ['run', '--silent', 'check:static'])) stop('Format, lint, types or unused code: see above.');
if (!run('npm', ['run', '--silent', 'build'])) stop('The build failed: see above.');

const vitest = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`]);
const playwright = run('playwright', ['test'], {
  CHROMIUM_PATH: browser,
  PLAYWRIGHT_JSON_OUTPUT_NAME: `${reports}/playwright.json`,
});

// The safety case names tests: each must have run and passed. It counts them as its own.
const safety = run('node', ['scripts/safety/verify.ts']);

function count(file, passedAndFailed) {
  try {
    return passedAndFailed(JSON.parse(readFileSync(`${reports}/${file}`, 'utf8')));
  } catch {
    return [0, 1];
  }
}

const unit = count('vitest.json', (r) => [r.numPassedTests, r.numFailedTests + (r.numFailedTests === 0 && !r.success ? 1 : 0)]);
const inBrowser = count('playwright.json', ({ stats, errors }) => {
  if (stats.flaky > 0) console.log(`${stats.flaky} browser tests passed only when they were tried again: see "flaky" above.`);
  return [stats.expected + stats.flaky, stats.unexpected + errors.length];
});
const controls = count('safety.json', (r) => [r.passed, r.failed]);
const passed = unit[0] + inBrowser[0] + controls[0];
const failed = unit[1] + inBrowser[1] + controls[1];
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 && vitest && playwright && safety ? 0 : 1);
