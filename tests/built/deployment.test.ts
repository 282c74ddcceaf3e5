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

test('the Worker is bound to the assets, the one plain setting of the switch, and nothing that could keep state', () => {
  const bindings = [
    'kv_namespaces',
    'd1_databases',
    'r2_buckets',
    'hyperdrive',
    'queues',
    'vectorize',
    'services',
    'analytics_engine_datasets',
    'workflows',
    'send_email',
    'durable_objects',
    'images',
    'ai',
    'browser',
    'secrets_store_secrets',
    'dispatch_namespaces',
    'mtls_certificates',
    'tail_consumers',
    'logfwdr',
    'version_metadata',
    'pipelines',
  ];
  const bound = bindings.filter((name) => {
    const value = config[name];
    if (value === undefined || value === null) return false;
    if (name === 'queues') return JSON.stringify(value) !== '{"producers":[],"consumers":[]}';
    if (name === 'durable_objects' || name === 'logfwdr') return (value as { bindings?: unknown[] }).bindings?.length !== 0;
    return Object.keys(value as object).length > 0;
  });
  expect(bound).toEqual([]);
  expect(config['vars']).toEqual({ ASSESSMENT: expect.stringMatching(/^(on|off)$/) });
  expect(config['observability']).toMatchObject({ enabled: false });
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
