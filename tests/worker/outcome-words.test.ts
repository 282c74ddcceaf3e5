import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestHarness } from 'wrangler';
import { actNowIf, actNowIfTold } from '../../functions/knowledge/safety-net.ts';
import { defaults } from '../support/cases.ts';

/** What the outcome page says to whom, put together by the built Worker from the built template. */
const server = createTestHarness({ workers: [{ configPath: './dist/server/wrangler.json' }] });
beforeAll(() => server.listen());
afterAll(() => server.close());

async function outcome(answers: Record<string, unknown>) {
  const body = new URLSearchParams({ region: 'GB' });
  for (const [name, value] of Object.entries({ ...defaults, ...answers })) for (const one of [value].flat()) body.append(name, String(one));
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const reply = await server.fetch('/check/result/', { method: 'POST', headers, body: body.toString() });
  const main = parse(await reply.text()).querySelector('main');
  if (!main) throw new Error(`no outcome: ${reply.status}`);
  const text = (selector: string) => (main.querySelector(selector)?.text ?? '').replaceAll(/\s+/g, ' ').trim();
  return { main, text, level: main.getAttribute('data-level') };
}

const feverOnly = { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['immune-strong'] };

describe('the signs that mean act now', () => {
  const listed = (main: Awaited<ReturnType<typeof outcome>>['main']) =>
    main.querySelectorAll('.care[data-level="emergency"] li').map(({ text }) => text);

  test('are all there for whoever told none of them', async () => {
    const { main } = await outcome({ course: 'better' });
    const signs = listed(main);
    expect(signs).toHaveLength(actNowIf.length);
    for (const { index } of actNowIfTold) expect(signs).toContain(actNowIf[index]);
  });

  test('do not send to help at once whoever has just told a fever and is to phone today', async () => {
    const { main, level } = await outcome(feverOnly);
    expect(level).toBe('urgent');
    expect(listed(main)).toContain('shaking with fever, or suddenly much more ill');
    expect(listed(main)).not.toContain('fever, or feeling very ill');
    expect(listed(main)).toHaveLength(actNowIf.length);
  });
});

describe('what cannot wait', () => {
  test('a leg that hurts at each step is spared until it is looked at', async () => {
    const { text, level } = await outcome({
      where: ['groin'],
      stand: ['each-step'],
      duration: '6-12-weeks',
      medicines: ['steroid-ever'],
      course: 'worse',
    });
    expect(['urgent', 'soon']).toContain(level);
    expect(text('.result')).toContain('take weight off this leg as far as you safely can');
  });

  test('a burn is cooled, a sore is spared', async () => {
    expect((await outcome({ signs: ['skin'], 'skin-detail': ['burn'] })).text('.result')).toContain('running water for 20 minutes');
    expect((await outcome({ signs: ['skin'], 'skin-detail': ['sore-mark'] })).text('.result')).toContain('do not sit or lie on it');
  });

  test('who does not walk and may have a broken bone phones, and is not sent', async () => {
    const { text, level } = await outcome({ stand: ['moved-hurts', 'fall'], health: ['mostly-sitting'] });
    expect([level, text('h1')]).toEqual(['emergency', expect.stringContaining('Phone 999 now, to be moved')]);
    expect(text('.act')).toContain('Nobody should lift or hoist you');
  });

  test('too much of a medicine is phoned about, with the number for poisons or else for urgent advice', async () => {
    for (const effect of ['well', 'groggy', 'not-sure']) {
      const { text } = await outcome({ medicines: ['too-much'], 'too-much-effect': effect });
      expect(text('h1'), effect).toContain('Phone for advice now');
      expect(text('.act').split(' ').length, effect).toBeLessThan(32);
      expect(text('.act + .num'), effect).toContain('111');
      for (const told of ['do harm hours later', 'Take no more', 'go to A&E', 'slow breathing, a fit, confusion'])
        expect(text('.num + p'), effect).toContain(told);
      expect(text('.result'), effect).not.toContain('before the next dose');
    }
  });
});

test.each([
  ['soon', { 'danger-now': ['none'], signs: ['skin'], 'skin-detail': ['sore-mark'] }],
  ['routine', { signs: ['skin'], 'skin-detail': ['injection-lump'], course: 'better' }],
  ['self-care', { course: 'better' }],
])('%s has no number to press: nobody needs to be phoned at once', async (level, answers) => {
  const got = await outcome(answers);
  expect(got.level).toBe(level);
  expect(got.main.querySelectorAll('.verdict .num')).toHaveLength(0);
});

describe('the words to read out', () => {
  test('what else was found stands beside them, and nothing private', async () => {
    const { text } = await outcome({ ...feverOnly, signs: ['feverish', 'skin'], 'skin-detail': ['sore-mark'], stand: ['hurt-by-someone'] });
    const also = text('.say + section');
    expect(also).toContain('I have a clean open sore');
    expect(also).not.toMatch(/hurt|rough/i);
  });

  test('of an answer that lists several things, it is asked which are true', async () => {
    expect((await outcome({ 'danger-now': ['collapse-bleed'] })).text('.say b')).toContain('say which are true');
    expect((await outcome({ stand: ['leg-different'] })).text('.say b')).toBe('Read this out, or show it');
  });

  test('no place is told where none was', async () => {
    expect((await outcome({ where: ['none'], course: 'comes-and-goes' })).text('.say')).not.toMatch(/near my hip|comes and goes/);
  });

  test('it is said that somebody else is meant', async () => {
    expect((await outcome({ 'answering-for': 'someone-else' })).text('.say')).toContain('This is about someone else. They have MS.');
  });
});

test('why holds what was answered, and of an answer nothing that was not given', async () => {
  const { main } = await outcome({ signs: ['feverish'], 'ill-and-pain': 'yes', health: ['hip-metal'] });
  const why = main.querySelectorAll('section').find((section) => section.querySelector('h2')?.text === 'Why');
  expect(why?.querySelectorAll('li').map(({ text }) => text)).toEqual([
    'you have felt hot or shivery, or had a temperature of 38 C or more, in the last 7 days',
    'the pain is new or worse since you felt ill',
    'there is a replacement or metal in your sore hip',
  ]);
  expect(why?.text).not.toMatch(/sick|very ill|You said/);
});

test('a reason is told once, whatever number of its rows holds', async () => {
  const { text } = await outcome({ age: '60-plus', stand: ['fall'], health: ['mostly-sitting', 'thin-bones'], duration: 'under-2-weeks' });
  const why = text('.result').match(/A fall most often leaves a strain or a bruise/g) ?? [];
  expect(why.length).toBeLessThanOrEqual(1);
});
