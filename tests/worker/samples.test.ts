import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { page } from '../built/site.ts';
import { need } from '../support/tools.ts';

/** What a stranger copies from the reference page does what the page says, on the built Worker. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });
let here = '';

beforeAll(async () => {
  need('curl');
  need('python3');
  here = (await server.listen()).url.origin;
}, 600_000);
afterAll(() => server.close());

const { document } = page('/api/');
const there = document
  .querySelector('link[rel=canonical]')
  ?.getAttribute('href')
  ?.replace(/\/api\/$/, '') as string;

/** As a browser copies it. */
const textOf = (selector: string): string => parse(document.querySelector(selector)?.innerHTML ?? '').textContent;

const samples = document.querySelectorAll('[data-sample]').map((sample) => ({
  id: sample.getAttribute('data-sample') as string,
  lang: sample.getAttribute('data-lang') as keyof typeof programs,
}));

const programs = {
  Shell: (code: string) => ['sh', ['-c', code]],
  JavaScript: (code: string) => [process.execPath, ['--input-type=module', '--eval', code]],
  Python: (code: string) => ['python3', ['-c', code]],
} as const satisfies Readonly<Record<string, (code: string) => readonly [string, readonly string[]]>>;

async function run({ id, lang }: (typeof samples)[number]): Promise<string> {
  const code = textOf(`[data-sample="${id}"]`);
  expect(code, 'the sample names the address of the site').toContain(there);
  const [program, args] = programs[lang](code.replaceAll(there, here));
  const { stdout } = await promisify(execFile)(program, args, { timeout: 30_000 });
  return stdout;
}

test('there are samples for curl, JavaScript and Python, and five ways to break a request', () => {
  expect(new Set(samples.map(({ lang }) => lang))).toEqual(new Set(['Shell', 'JavaScript', 'Python']));
  expect(samples.length).toBeGreaterThanOrEqual(10);
  expect(textOf('[data-sample="curl-emergency"]').trim().split('\n')).toHaveLength(3);
});

test.each(['javascript-first', 'python-first', 'javascript-whole', 'python-whole'])('%s, broken by hand, says what to mend', async (id) => {
  const code = textOf(`[data-sample="${id}"]`).replaceAll(there, here);
  const broken = code.replace(/(['"])GB\1/, '$1Britain$1');
  expect(broken).not.toBe(code);
  const [program, args] = programs[samples.find((one) => one.id === id)?.lang ?? 'Shell'](broken);
  const said = await promisify(execFile)(program, args, { timeout: 30_000 }).catch((error: { stderr: string }) => error.stderr);
  expect(said).toContain('/region');
  expect(said).toContain('must be a two-letter country code');
});

describe.each(samples.map((sample) => [sample.id, sample] as const))('%s', (id, sample) => {
  test('does what the page says', async () => {
    const printed = await run(sample);
    if (document.querySelector(`[data-reply="${id}"]`)) {
      expect(JSON.parse(printed)).toEqual(JSON.parse(textOf(`[data-reply="${id}"]`)));
    } else {
      expect(printed.trim()).toBe(textOf(`[data-prints="${id}"]`));
    }
  });
});
