import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a deployment can be made from the build, bound to the assets and the switch alone', () => {
  const out = mkdtempSync(join(tmpdir(), 'deploy-'));
  const { status, stdout, stderr } = spawnSync('wrangler', ['deploy', '--dry-run', '--outdir', out], {
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', NO_COLOR: '1' },
  });
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('env.ASSETS');
  expect(stdout.match(/env\.\w+/g)?.toSorted()).toEqual(['env.ASSESSMENT', 'env.ASSETS']);
  expect(readdirSync(out).some((file) => file.endsWith('.js') || file.endsWith('.mjs'))).toBe(true);
});
