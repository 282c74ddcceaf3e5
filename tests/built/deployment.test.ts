import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withdrawal } from '../../functions/knowledge/withdrawn.ts';
import { switchedPages } from '../../scripts/switch.ts';
import { client, page, server } from './site.ts';

const config = JSON.parse(readFileSync(join(server, 'wrangler.json'), 'utf8')) as Record<string, unknown>;

test('the build holds the Worker: the API would not exist without it', () => {
  expect(existsSync(join(server, String(config['main'])))).toBe(true);
  expect(config['assets']).toMatchObject({ binding: 'ASSETS', run_worker_first: expect.arrayContaining(['/api/*', '/check/result/']) });
});

/** Settings that say how the Worker is built, served and found. Whatever else is set could keep state, or tell somebody. */
const harmless = [
  ...['configPath', 'userConfigPath', 'topLevelName', 'name', 'main', 'account_id', 'route', 'routes', 'workers_dev', 'preview_urls'],
  ...['compatibility_date', 'compatibility_flags', 'rules', 'no_bundle', 'upload_source_maps', 'send_metrics', 'dev'],
  ...['jsx_factory', 'jsx_fragment', 'python_modules'],
  ...['assets', 'vars', 'observability'], // looked at below
];

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === false || (typeof value === 'object' && Object.values(value).every(isEmpty));

test('the Worker is bound to the assets, the one plain setting of the switch, and nothing that could keep state', () => {
  expect(Object.keys(config).filter((name) => !harmless.includes(name) && !isEmpty(config[name]))).toEqual([]);
  expect(config['kv_namespaces'], 'the list of settings is the platform’s own').toEqual([]);
  expect(config['assets']).toMatchObject({ binding: 'ASSETS' });
  expect(config['vars']).toEqual({ ASSESSMENT: expect.stringMatching(/^(on|off)$/) });
  expect(config['observability']).toEqual({ enabled: false });
});

test('the pages of the check say what the setting of the Worker says', () => {
  const on = (config['vars'] as { ASSESSMENT: string }).ASSESSMENT === 'on' && !withdrawal();
  for (const path of switchedPages) expect(Boolean(page(`/${path}/`).document.querySelector('form#check')), path).toBe(on);
});

test('the Worker carries nothing of the OpenAPI document', () => {
  const bundle = readdirSync(server)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => readFileSync(join(server, file), 'utf8'))
    .join('');
  expect(bundle).toContain('/api/v1/assessment');
  expect(bundle).not.toMatch(/operationId|x-codeSamples|curl -s|"3\.1\.\d"/);
});

test('the search index is part of the build, and its program part of the worker that holds it', () => {
  const worker = readdirSync(join(client, '_astro')).filter((file) => file.startsWith('index-worker'));
  expect(worker.map((file) => readFileSync(join(client, '_astro', file), 'utf8').includes('pagefind-entry.json'))).toEqual([true]);
  const left = readdirSync(join(client, 'pagefind')).filter((file) => /\.(js|css)$/.test(file));
  expect(left).toEqual([]);
  const entry = JSON.parse(readFileSync(join(client, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(entry.languages['en-gb']?.page_count ?? entry.languages['en']?.page_count).toBeGreaterThan(3);
});
