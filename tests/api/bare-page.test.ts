import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { createApp } from '../../functions/api/app.ts';
import { resultHeaders } from '../../functions/api/result-page.ts';
import { dispositions } from '../../functions/knowledge/dispositions.ts';
import { actNowIf } from '../../functions/knowledge/safety-net.ts';
import { ask } from '../support/ask.ts';
import { defaults } from '../support/cases.ts';

const app = createApp({ keepTemplates: true });
const failures = {
  'does not answer': () => Promise.reject(new Error('secret')),
  'is not found': () => Promise.resolve(new Response('secret', { status: 404 })),
  'is broken': () => Promise.resolve(new Response('secret <!--[if outcome]-->')),
};

const send = (fields: Record<string, unknown>, { path = '/check/result/', fetchPage = failures['is broken'], assessment = 'on' } = {}) => {
  const body = new URLSearchParams(Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)])));
  return ask(app, path, { method: 'POST', body }, { fetchPage, assessment });
};

describe.each(Object.entries(failures))('where the outcome page %s', (_, fetchPage) => {
  test.each(['/check/result/', '/embed/result/'] as const)('%s tells what to do, with its usual headers', async (path) => {
    const reply = await send({ 'danger-now': 'stroke', region: 'GB' }, { path, fetchPage });
    expect(reply.status).toBe(200);
    expect([...reply.headers]).toEqual([...resultHeaders[path]]);
    const text = await reply.text();
    expect(text).not.toContain('secret');
    const main = parse(text).querySelector('main');
    expect(main?.getAttribute('data-level')).toBe('emergency');
    expect(main?.querySelector('h1')?.text).toBe('Phone 999 now');
    expect(main?.text).toContain('Emergency: now');
    expect(main?.querySelector('a[href="tel:999"]')).toBeTruthy();
    expect(main?.text).toContain('Not yet reviewed by a clinician');
  });
});

test.each([
  ['self-care', { ...defaults, course: 'better' }],
  ['soon', { 'danger-now': 'none' }],
])('%s comes with the signs that need help at once', async (level, answers) => {
  const text = await (await send({ ...answers, region: 'GB' })).text();
  expect(text).toContain(`data-level="${level}"`);
  for (const sign of actNowIf.filter((one) => !one.includes('{'))) expect(text).toContain(sign);
  expect(text).not.toMatch(/[{}]|undefined/);
});

test('where the mood and the hip both ask for something, both are told', async () => {
  const text = await (await send({ ...defaults, mood: 'thoughts', region: 'GB' })).text();
  expect(parse(text).querySelectorAll('h1')).toHaveLength(2);
});

test('where no country is known, the numbers of several are told', async () => {
  const text = await (await send({ 'danger-now': 'stroke' })).text();
  expect(text).toContain(dispositions.ambulance.headline.replace('{emergency}', 'your local emergency number'));
  expect(text).toMatch(/911[\s\S]*112|112[\s\S]*911/);
});

test.each([
  ['the check is switched off', {}, 503, 'off', 'have switched it off'],
  ['the page is older than the check', { sadle: 'new' }, 422, 'on', 'There is no result'],
] as const)('where %s, there is no level, and the signs stand', async (_, fields, status, assessment, words) => {
  const reply = await send(fields, { assessment });
  expect(reply.status).toBe(status);
  const text = await reply.text();
  expect(text).toContain('data-level="error"');
  expect(text).toContain(words);
  expect(text).toContain('numbness between the legs');
});
