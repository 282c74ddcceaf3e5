import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}
interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** The actions that may run, each at the commit that its release tag named on the day it was looked up. */
const reviewed = [
  'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1', // v7.0.1
  'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020', // v7.0.0
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };
const folder = '.github/workflows';
const workflows = readdirSync(folder).map((file) => {
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return [file, { text, ...(parse(text) as Workflow) }] as const;
});

test('there are workflows', () => {
  expect(workflows.map(([file]) => file)).toEqual(['ci.yml', 'nightly.yml']);
});

describe.each(workflows)('%s', (_, workflow) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('gives a job nothing that it does not name, and no job may write', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions } of jobs) expect(permissions).toEqual({ contents: 'read' });
  });

  test('uses reviewed actions alone, each by its whole commit', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(reviewed).toContain(action);
  });

  test('leaves no token behind, names no secret, and puts no text of a stranger into a command', () => {
    for (const { uses, with: options } of steps)
      if (uses?.startsWith('actions/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    expect(workflow.text).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    for (const { run } of steps) expect(run ?? '').not.toContain('${{');
  });

  test('ends by itself, and not twice at once', () => {
    expect(workflow.concurrency).toBeDefined();
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(90);
  });

  test('runs scripts that exist', () => {
    const named = steps.flatMap(({ run }) => /^npm run ([\w:]+)/.exec(run ?? '')?.[1] ?? []);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
