import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import type { Answer } from '../../functions/engine/question.ts';
import { defaults, everyone } from '../support/cases.ts';
import { calmAnswer, walk } from '../support/walk.ts';

/** The built Worker with the built pages, in workerd. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });

beforeAll(() => server.listen());
afterAll(() => server.close());

const get = (path: string) => server.fetch(path, { redirect: 'manual' });
const postJson = (body: unknown) =>
  server.fetch('/api/v1/assessment', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
const postForm = (path: string, fields: Record<string, unknown>) => {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, String(one));
  return server.fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: body.toString() });
};

test.each(['/check/result', '/embed/result'])('%s, without its last slash, gives an outcome and never the template', async (path) => {
  const response = await postForm(path, { 'danger-now': 'stroke' });
  const html = await response.text();
  expect(html).not.toMatch(/<!--\[|\{[a-zA-Z]+\}/);
  expect(html).toContain('data-level="emergency"');
  expect(html.length).toBeLessThan(60_000);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

describe('pages', () => {
  test.each(['/', '/check/', '/embed/', '/search/', '/guides/what-ms-hip-pain-feels-like/', '/warning-signs/numbness-between-the-legs/'])(
    '%s is there',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('referrer-policy')).toBe('no-referrer');
      expect(response.headers.get('set-cookie')).toBeNull();
    },
  );

  test('an address without its last slash leads to the one with it', async () => {
    const response = await get('/check');
    expect([301, 302, 307, 308]).toContain(response.status);
    expect(response.headers.get('location')).toBe('/check/');
  });

  test('an address that is not there says so in words', async () => {
    const response = await get('/nothing/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<h1');
  });

  test('only the embed may be framed', async () => {
    expect((await get('/check/')).headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect((await get('/')).headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
    expect((await get('/embed/')).headers.get('content-security-policy')).toBeNull();
  });
});

describe('the API', () => {
  test('assesses', async () => {
    const response = await postJson({ answers: { 'danger-now': ['stroke'] }, region: 'GB' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: 'complete', disposition: { level: 'emergency', headline: 'Phone 999 now' } });
  });

  test('gives every person of the vectors and personas the level that the engine gives in Node', async () => {
    const { engine } = await import('../../functions/knowledge/knowledge.ts');
    for (const one of everyone) {
      const reply = (await (await postJson({ answers: one.answers })).json()) as { disposition: { level: string } };
      expect(reply.disposition.level, one.id).toBe(engine.assess(one.answers).level);
    }
  });

  test('serves the questionnaire that the pages show', async () => {
    const response = await get('/api/v1/questionnaire');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(JSON.stringify(await response.json())).toContain('saddle-when');
  });

  test('an address that is not there is a problem document', async () => {
    const response = await get('/api/v1/nothing');
    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });
});

describe('the outcome page', () => {
  test('holds the cards that apply and no others', async () => {
    const html = await (
      await postForm('/check/result/', { ...defaults, 'nerve-change': 'saddle', 'saddle-when': 'new', region: 'GB' })
    ).text();
    expect(html).toContain('Go to A&amp;E now');
    expect(html).toContain('data-level="emergency"');
    expect(html).not.toContain('Look after it at home');
    expect(html).not.toMatch(/<!--\[|\{(you|your|emergency|ed|say|level)\}/);
  });

  test.each(['/check/result/', '/embed/result/'])('%s has no open marker or token for anybody', async (path) => {
    for (const one of everyone) {
      const html = await (await postForm(path, { ...one.answers, region: 'GB' })).text();
      expect(html, one.id).not.toMatch(/<!--\[|\{[a-zA-Z]+\}/);
    }
  });

  test('has no empty box to read out where there is nothing to say', async () => {
    const box = async (given: Readonly<Record<string, Answer>>) => {
      const { answers } = walk((question) => given[question] ?? calmAnswer(question));
      const html = await (await postForm('/check/result/', answers)).text();
      expect(html).toContain('data-level="self-care"');
      return [/<blockquote class="say/.test(html), /<h3>Situation/.test(html)];
    };
    expect(await box({ where: ['outer-hip'], course: 'better' })).toEqual([true, true]);
    expect(await box({ where: ['none'], 'ms-status': 'no' })).toEqual([false, false]);
  });

  test('its level is the level of the API, for everybody', async () => {
    for (const one of everyone) {
      const html = await (await postForm('/check/result/', { ...one.answers })).text();
      const { disposition } = (await (await postJson({ answers: one.answers })).json()) as { disposition: { level: string } };
      expect(html, one.id).toContain(`data-level="${disposition.level}"`);
    }
  });

  test('its template is at no address of its own', async () => {
    const response = await get('/check/result/');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/check/']);
  });
});

test('nothing is logged after all that', () => {
  expect(server.getLogs()).toEqual([]);
});
