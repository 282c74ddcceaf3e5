import { expect, test } from 'vitest';
import { whyOff } from '../../functions/api/switch.ts';
import { version } from '../../functions/knowledge/version.ts';
import { type Withdrawal, withdrawal, withdrawn } from '../../functions/knowledge/withdrawn.ts';
import { postForm, request } from './app.ts';

const day = '2026-11-22';
const past: Withdrawal = { rules: '0.0.1', on: day, reason: 'A rule missed new numbness.' };

test('only "on" is on', () => {
  expect(whyOff('on', undefined)).toBeUndefined();
  for (const setting of ['off', 'On', 'true', '', ' on', undefined]) expect(whyOff(setting, undefined), setting).toMatch(/switched it off/);
});

test('a withdrawn version is off with its reason, whatever the setting', () => {
  expect(withdrawal([past], { rules: '0.0.1' })).toBe(past);
  expect(withdrawal([past], { rules: '0.0.2' })).toBeUndefined();
  for (const setting of ['on', 'off']) expect(whyOff(setting, past)).toBe('A rule missed new numbness.');
});

test('every withdrawal has a version, a day and a reason that people can read', () => {
  for (const { rules, on, reason } of [past, ...withdrawn]) {
    expect(rules).toMatch(/^\d+\.\d+\.\d+$/);
    expect(on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(reason).toMatch(/^[A-Z].{15,}\.$/);
  }
});

test('off, nothing is assessed: the API gives a problem with the card, the page the signs', async () => {
  const json = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{"answers":{}}' };
  const api = await request('/api/v1/assessment', json, 'off');
  expect(api.status).toBe(503);
  const problem = (await api.json()) as Record<string, unknown>;
  expect(problem).toMatchObject({ type: expect.stringMatching(/\/api\/#switched-off$/), detail: expect.stringMatching(/switched it off/) });
  expect(problem['card']).toMatchObject({ level: 'emergency', actNowIf: expect.arrayContaining(['numbness between the legs']) });
  expect(problem['card']).toMatchObject({
    emergencyNumbers: expect.arrayContaining([{ where: 'South Africa', number: '10177', note: 'or 112 (from a mobile phone)' }]),
  });
  expect(Object.keys(problem)).not.toContain('disposition');
  for (const path of ['/check/result/', '/embed/result/']) {
    const reply = await postForm(path, [['mood', 'no']], 'off');
    const html = await reply.text();
    expect(reply.status).toBe(503);
    expect(html).toContain('data-level="error"');
    expect(html).toContain('<h1>Off</h1>');
    expect(html).toContain('switched it off');
    expect(html).not.toContain('<blockquote>');
  }
});

test('off, the health says so and why, with the version', async () => {
  expect(await (await request('/api/health', {}, 'off')).json()).toEqual({
    status: 'ok',
    assessment: 'off',
    reason: expect.any(String),
    version,
  });
  expect(await (await request('/api/health')).json()).toEqual({ status: 'ok', assessment: 'on', version });
});
