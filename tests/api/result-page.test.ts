import { describe, expect, test } from 'vitest';
import { defaults } from '../support/cases.ts';
import { postForm, request } from './app.ts';

const fields = (answers: Record<string, unknown>) =>
  Object.entries(answers).flatMap(([name, answer]) => [answer].flat().map((value) => [name, String(value)] as const));

const next = async (answers: Record<string, unknown>, path = '/check/result/') => {
  const response = await postForm(path, [...fields(answers), ['ask', 'next']]);
  const html = await response.text();
  return /data-next="([^"]*)"/.exec(html)?.[1]?.split(' ') ?? html;
};

describe('the script asks what comes next', () => {
  test('the questions of one screen come together', async () => {
    expect(await next({})).toEqual(['answering-for']);
    expect(await next({ 'answering-for': 'myself' })).toEqual(['danger-now']);
    expect(await next({ 'answering-for': 'myself', 'danger-now': 'none' })).toEqual(['age', 'ms-status', 'where', 'side']);
  });

  test('a tick opens its follow-up', async () => {
    const answered = {
      'answering-for': 'myself',
      'danger-now': 'none',
      age: '18-44',
      'ms-status': 'diagnosed',
      where: 'groin',
      side: 'left',
    };
    expect(await next({ ...answered, 'nerve-change': ['saddle', 'band'] })).toEqual(['saddle-when', 'band-when']);
  });

  test('an emergency ends the questions', async () => {
    expect(await next({ 'answering-for': 'myself', 'danger-now': 'stroke' })).toContain('<h1>Emergency</h1>');
  });
});

describe('a person asks for the advice', () => {
  test('complete answers give the outcome, with the answers for the hand-over', async () => {
    const html = await (await postForm('/check/result/', fields({ ...defaults, course: 'better' }))).text();
    expect(html).toContain('<h1>Calm</h1>');
    expect(html).toContain('data-level="self-care"');
    expect(html).toContain('Getting better');
  });

  test('a tick beside "none of these" stands', async () => {
    const html = await (
      await postForm('/check/result/', [
        ['danger-now', 'none'],
        ['danger-now', 'stroke'],
      ])
    ).text();
    expect(html).toContain('<h1>Emergency</h1>');
  });

  test('a follow-up that tells of a sign ticks the sign, as it may be answered alone where there is no script', async () => {
    const alone = { ...defaults, 'saddle-when': 'new' };
    expect(await (await postForm('/check/result/', fields(alone))).text()).toContain('data-level="emergency"');
    const quiet = { ...defaults, course: 'better', 'saddle-when': 'not-sure', 'head-after': 'no', 'skin-detail': ['none'] };
    expect(await (await postForm('/check/result/', fields(quiet))).text()).toContain('data-level="self-care"');
  });

  test('private answers are in no hand-over', async () => {
    const html = await (
      await postForm('/check/result/', fields({ ...defaults, stand: ['hurt-by-someone', 'each-step'], mood: 'thoughts' }))
    ).text();
    expect(html).not.toMatch(/hurt .* roughly|handled|ending/i);
    expect(html).toContain('every step');
  });
});

describe('what does not fit', () => {
  test.each([
    ['an unknown question', [['nose', 'red']]],
    ['an unknown option', [['age', '12']]],
    [
      'two answers where one is allowed',
      [
        ['age', '18-44'],
        ['age', '60-plus'],
      ],
    ],
    ['a number that is none', [['severity-usual', 'bad']]],
  ] as const)('%s gives the page that says so, and no outcome', async (_, given) => {
    const response = await postForm('/check/result/', given);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain('<h1>Outdated</h1>');
    expect(html).not.toContain('<blockquote>');
  });

  test('an address of a result without answers leads to the check', async () => {
    const response = await request('/check/result/');
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/check/');
  });
});

test('only the embed may be framed, and only its reply may be read from elsewhere', async () => {
  const own = await postForm('/check/result/', []);
  const framed = await postForm('/embed/result/', []);
  expect(own.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(own.headers.get('access-control-allow-origin')).toBeNull();
  expect(framed.headers.get('content-security-policy')).toBeNull();
  expect(framed.headers.get('access-control-allow-origin')).toBe('*');
  for (const response of [own, framed]) {
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  }
});
