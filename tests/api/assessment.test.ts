import { describe, expect, test, vi } from 'vitest';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { defaults, everyone } from '../support/cases.ts';
import { assess, request } from './app.ts';

interface Reply {
  readonly status: string;
  readonly next: string | null;
  readonly disposition: {
    readonly level: string;
    readonly route: string;
    readonly headline: string;
    readonly say: string;
    readonly action: string;
  };
  readonly reasons: readonly {
    readonly rule: string;
    readonly because: readonly { question: string; answer: unknown }[];
    sources: string[];
  }[];
  readonly painType: { readonly type: string } | null;
  readonly version: { readonly rules: string; readonly digest: string };
  readonly beside: unknown;
}

const replyTo = async (answers: unknown, region?: string): Promise<Reply> => {
  const response = await assess({ answers, ...(region ? { region } : {}) });
  expect(response.status).toBe(200);
  return (await response.json()) as Reply;
};

describe('a reply', () => {
  test('to an emergency has one action, the number of the region and the answer behind it', async () => {
    const reply = await replyTo({ where: ['buttock'], 'nerve-change': ['saddle'], 'saddle-when': 'new' }, 'GB');
    expect(reply.disposition).toMatchObject({ level: 'emergency', route: 'emergency-department', headline: 'Go to A&E now' });
    expect(reply.disposition.action).toContain('999');
    expect(reply.status).toBe('complete');
    expect(reply.next).toBeNull();
    expect(reply.painType).toBeNull();
    expect(reply.reasons[0]).toMatchObject({ rule: 'saddle', because: [{ question: 'saddle-when', answer: 'new' }] });
    expect(reply.disposition.say).toContain('cauda equina');
  });

  test('tells of every tick of a danger list, not of the first alone', async () => {
    const reply = await replyTo({ 'danger-now': ['stroke', 'on-floor'] }, 'GB');
    expect(reply.reasons.map(({ because }) => because[0]?.answer)).toEqual([['stroke'], ['on-floor']]);
    expect(reply.disposition.say).toMatch(/dropped face.*floor/);
  });

  test('says which answers speak for the kind of pain, and which against', async () => {
    const muscle = await replyTo({
      ...defaults,
      words: ['aching', 'burning'],
      worse: ['stand-walk-stairs', 'socks-car'],
      helps: ['rest-position'],
    });
    expect(muscle.painType).toMatchObject({ type: 'musculoskeletal', strength: 'mostly', spasm: false });
    expect(muscle.painType).toMatchObject({ for: expect.arrayContaining([expect.objectContaining({ feature: 'm1-ache' })]) });
    expect(muscle.painType).toMatchObject({ against: [expect.objectContaining({ feature: 'n1-burning' })] });
  });

  test('to no answers is safe and asks the first question', async () => {
    const reply = await replyTo({});
    expect(reply).toMatchObject({ status: 'incomplete', next: 'answering-for', disposition: { level: 'soon' } });
  });

  test('to settled, mild pain is self-care', async () => {
    const reply = await replyTo({ ...defaults, course: 'better' });
    expect(reply).toMatchObject({ status: 'complete', disposition: { level: 'self-care' }, painType: { type: 'unclear' } });
  });

  test('names the version of the rules', async () => {
    expect((await replyTo({})).version).toEqual({
      rules: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      digest: expect.stringMatching(/^sha256-/),
    });
  });

  test('never gives the number of another country', async () => {
    for (const [region, number] of [
      ['GB', '999'],
      ['US', '911'],
      ['NZ', '111'],
      ['AU', '000'],
      ['IE', '112'],
    ] as const) {
      const { disposition } = await replyTo({ 'danger-now': ['stroke'] }, region);
      expect(disposition.headline).toContain(number);
    }
    const { disposition } = await replyTo({ 'danger-now': ['stroke'] }, 'XX');
    expect(disposition.headline + disposition.action).not.toMatch(/\d{3}/);
  });

  test('speaks of "they" where somebody answers for the person', async () => {
    const { disposition } = await replyTo({ 'answering-for': 'someone-else', 'ms-status': 'diagnosed', 'danger-now': ['stroke'] });
    expect(disposition.say).not.toMatch(/\b(I|my|me)\b/);
    expect(disposition.say).toMatch(/^This is about someone else\. They have MS\./);
  });

  test('shows the mood strand and the hip strand beside each other', async () => {
    const reply = await replyTo({ ...defaults, mood: 'thoughts', course: 'worse' });
    expect(reply.disposition).toMatchObject({ level: 'urgent', route: 'crisis-line' });
    expect(reply.beside).toMatchObject({ level: 'routine', route: 'physio-or-gp' });
  });

  test('is words without open tokens, for everybody in the vectors and personas', async () => {
    for (const one of everyone) {
      const text = await (await assess({ answers: one.answers, region: 'GB' })).text();
      expect(text, one.id).not.toMatch(/\{\w+\}/);
    }
  });

  test('never says aloud what is private', async () => {
    const { disposition } = await replyTo({ ...defaults, stand: ['hurt-by-someone'], mood: 'thoughts' });
    expect(disposition.say).not.toMatch(/hurt|roughly|suicid|thoughts/i);
  });
});

describe('a bad request', () => {
  const problemOf = async (response: Response) => {
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    return (await response.json()) as { status: number; title: string; detail: string; errors?: { pointer: string; detail: string }[] };
  };

  test.each([
    ['not JSON', '{', 400],
    ['empty', '', 400],
    ['a list', [], 422],
    ['null', 'null', 422],
    ['no answers', {}, 422],
    ['answers that are a list', { answers: [] }, 422],
    ['an unknown member', { answers: {}, name: 'Ann' }, 422],
    ['an unknown question', { answers: { nose: 'red' } }, 422],
    ['an unknown option', { answers: { age: '12' } }, 422],
    ['a list where one answer is allowed', { answers: { age: ['18-44'] } }, 422],
    ['one answer where a list is asked', { answers: { where: 'groin' } }, 422],
    ['an empty list', { answers: { where: [] } }, 422],
    ['an option given twice', { answers: { where: ['groin', 'groin'] } }, 422],
    ['none beside another option', { answers: { where: ['none', 'groin'] } }, 422],
    ['a number out of range', { answers: { 'severity-usual': 11 } }, 422],
    ['a number that is not whole', { answers: { 'severity-usual': 1.5 } }, 422],
    ['a prototype', '{"answers":{"__proto__":{"age":"18-44"}}}', 422],
    ['a strange region', { answers: {}, region: 'Great Britain' }, 422],
    ['too much', { answers: { where: Array(20_000).fill('groin') } }, 413],
  ])('%s is refused with its reason', async (_, body, status) => {
    const response = await assess(body);
    expect(response.status).toBe(status);
    const problem = await problemOf(response);
    expect(problem.status).toBe(status);
    expect(problem.detail.length).toBeGreaterThan(10);
    if (status === 422) expect(problem.errors?.[0]?.detail.length).toBeGreaterThan(5);
  });

  test('points at the place and says what would fit', async () => {
    const { errors } = await problemOf(await assess({ answers: { 'saddle-when': 'yesterday', nose: 'red' } }));
    expect(errors).toEqual([
      { pointer: '/answers/saddle-when', detail: expect.stringContaining('new, worse, recent, usual, not-sure') },
      { pointer: '/answers/nose', detail: 'there is no question "nose"; GET /api/v1/questionnaire lists them' },
    ]);
  });

  test('says the first fault in its detail, and how many more there are', async () => {
    const { detail } = await problemOf(await assess({ answers: { age: 'old', nose: 'red', side: 7 } }));
    expect(detail).toMatch(/^\/answers\/age: must be one of: under-18, .*, and 2 more in "errors"\.$/);
    expect((await problemOf(await assess('[]'))).detail).toBe('The body: the body must be a JSON object with a member "answers".');
  });

  test('says each fault once, of a list which item, and echoes no long name', async () => {
    const { errors } = await problemOf(await assess('{"answers": {"severity-usual": 1e400, "where": ["groin", null]}}'));
    expect(errors).toEqual([
      { pointer: '/answers/where/1', detail: expect.stringMatching(/^must be one of: groin, /) },
      { pointer: '/answers/severity-usual', detail: 'must be a whole number from 0 to 10' },
    ]);
    const long = await problemOf(await assess({ answers: { ['n'.repeat(9_000)]: 1 } }));
    expect(long.detail.length).toBeLessThan(10_000);
  });

  test('that is not JSON says where it stops, and not what stands there', async () => {
    const { detail } = await problemOf(await assess('{"answers": {"age": "18-44",}}'));
    expect(detail).toMatch(/^The body could not be read as JSON at position \d+/);
    expect(detail).not.toContain('18-44",');
  });

  test('of the wrong type is 415', async () => {
    expect((await assess({ answers: {} }, { 'Content-Type': 'text/plain' })).status).toBe(415);
  });

  test('is not one that says, in any case, that its body is as it is', async () => {
    for (const encoding of ['identity', 'Identity'])
      expect((await assess({ answers: {} }, { 'Content-Encoding': encoding })).status).toBe(200);
    expect((await assess({ answers: {} }, { 'Content-Encoding': 'gzip' })).status).toBe(415);
  });

  test('by the wrong method is 405 and says which are allowed', async () => {
    const response = await request('/api/v1/assessment', { method: 'GET' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST, OPTIONS');
  });

  test('of an address that does not exist is a problem document', async () => {
    const response = await request('/api/v1/nothing');
    expect(response.status).toBe(404);
    await problemOf(response);
  });
});

test('every reply may be read by any origin, and kept by nobody', async () => {
  for (const response of [
    await assess({ answers: {} }),
    await assess('{'),
    await request('/api/health'),
    await request('/api/v1/nothing'),
  ]) {
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('set-cookie')).toBeNull();
  }
});

test('a browser may ask before it posts JSON', async () => {
  const response = await request('/api/v1/assessment', { method: 'OPTIONS', headers: { Origin: 'null' } });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type, If-None-Match');
});

test('nothing is logged, whatever is asked', async () => {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) => vi.spyOn(console, level));
  for (const one of everyone.slice(0, 40)) await assess({ answers: one.answers });
  await assess('{');
  for (const spy of spies) expect(spy).not.toHaveBeenCalled();
});

test('what would change the level is told once the check is complete, as the engine finds it', async () => {
  for (const one of everyone.slice(0, 60)) {
    const reply = (await (await assess({ answers: one.answers })).json()) as { status: string; wouldChange: unknown };
    expect(reply.wouldChange, one.id).toEqual(reply.status === 'complete' ? engine.assess(one.answers).wouldChange : []);
  }
  expect(await (await assess({ answers: { age: '18-44' } })).json()).toMatchObject({ status: 'incomplete', wouldChange: [] });
});
