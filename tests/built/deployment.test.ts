import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { client, server } from './site.ts';

const config = JSON.parse(readFileSync(join(server, 'wrangler.json'), 'utf8')) as Record<string, unknown>;

test('the build holds the Worker: the API would not exist without it', () => {
  expect(existsSync(join(server, String(config['main'])))).toBe(true);
  expect(config['assets']).toMatchObject({ binding: 'ASSETS', run_worker_first: expect.arrayContaining(['/api/*', '/check/result/']) });
});

test('the Worker is bound to the assets and to nothing that could keep state', () => {
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
    'vars',
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
  expect(config['observability']).toMatchObject({ enabled: false });
});

test('the search index is part of the build', () => {
  expect(existsSync(join(client, 'pagefind/pagefind.js'))).toBe(true);
  const entry = JSON.parse(readFileSync(join(client, 'pagefind/pagefind-entry.json'), 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  expect(entry.languages['en-gb']?.page_count ?? entry.languages['en']?.page_count).toBeGreaterThan(3);
});
