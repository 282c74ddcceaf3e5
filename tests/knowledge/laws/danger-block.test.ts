import { expect, test } from 'vitest';
import { rank } from '../../../functions/engine/level.ts';
import { type Answers, NONE } from '../../../functions/engine/question.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { defaults } from '../../support/cases.ts';
import { asList, dangerQuestions, onlyShown, openFollowUps, optionsOf, questionOf, ticksOf } from '../../support/questionnaire.ts';
import { urgencyAsWritten } from '../../support/rules.ts';

/*
 * The danger block, walked in full as far as it is finite in sensible time: every answer to every danger question, every
 * pair of ticks in all its lists, each with every answer to what it opens. Each set of answers is checked against the law
 * of ticks: both together are never less urgent than either alone.
 */

const danger = [...dangerQuestions].map(questionOf);
const lists = danger.filter(({ kind, shownIf }) => kind === 'many' && !shownIf);
const singles = danger.filter(({ kind, shownIf }) => kind === 'one' && !shownIf);
/** Somebody with no sign at all, not even a place that hurts, in two backgrounds. */
const backgrounds = {
  'young, known MS, steady pain': {},
  'sixty, no diagnosis, both sides, new and worse': {
    age: '60-plus',
    'ms-status': 'no',
    side: 'both',
    duration: 'under-2-weeks',
    course: 'worse',
  },
} as const satisfies Readonly<Record<string, Answers>>;
const calm: Answers = { ...onlyShown(defaults), where: ['none'] };

interface Item {
  readonly question: string;
  readonly option: string;
}
const ticks: readonly Item[] = lists.flatMap((question) => ticksOf(question).map((option) => ({ question: question.id, option })));

const ticked = (answers: Answers, { question, option }: Item): Answers => ({
  ...answers,
  [question]: [...asList(answers[question]).filter((id) => id !== NONE), option],
});

/** Every set of answers to what is opened: each single answer, each option of a list by itself, none and not sure. */
function everyFollowUp(answers: Answers): readonly Answers[] {
  const [next] = openFollowUps(answers).filter((id) => dangerQuestions.has(id));
  if (next === undefined) return [answers];
  const question = questionOf(next);
  return optionsOf(question).flatMap((option) => everyFollowUp({ ...answers, [next]: question.kind === 'many' ? [option] : option }));
}

const urgency = (answers: Answers) => rank(engine.step(answers).level);
const key = (answers: Answers) => JSON.stringify(answers);
const print = (what: string, count: number) => console.log(`danger block, ${what}: ${count} paths`);

/** One tick alone, with each set of answers to what it opens. */
const alone = (background: Answers) =>
  new Map(ticks.map((tick) => [tick, everyFollowUp(ticked({ ...calm, ...background }, tick))] as const));

test('every tick alone, in every age, knowledge of MS, duration and course', () => {
  const everyBackground = ['age', 'ms-status', 'duration', 'course'].reduce<readonly Answers[]>(
    (all, id) => all.flatMap((one) => optionsOf(questionOf(id)).map((option) => ({ ...one, [id]: option }))),
    [{}],
  );
  let paths = 0;
  for (const background of everyBackground) {
    for (const sets of alone(background).values()) {
      for (const answers of sets) {
        const { level, next } = engine.step(answers);
        if (level === 'emergency') expect(next).toBeNull();
        paths++;
      }
    }
  }
  print('single ticks with what they open, in every background', paths);
  expect(paths).toBeGreaterThan(30_000);
});

test('every answer to every single question, two questions at a time', () => {
  let paths = 0;
  for (const [index, one] of singles.entries()) {
    for (const other of singles.slice(index + 1)) {
      for (const first of optionsOf(one)) {
        for (const second of optionsOf(other)) {
          for (const answers of everyFollowUp({ ...calm, [one.id]: first, [other.id]: second })) {
            expect(urgency(answers), key(answers)).toBe(Math.min(urgencyAsWritten(answers), rank('self-care')));
            paths++;
          }
        }
      }
    }
  }
  print('pairs of single answers', paths);
});

test.each(Object.entries<Answers>(backgrounds))('every pair of ticks, with every answer to what they open: %s', (name, background) => {
  const before = { ...calm, ...background };
  const byItself = alone(background);
  const levelAlone = new Map([...byItself.values()].flat().map((answers) => [key(answers), urgency(answers)]));
  /** What one tick by itself would give with these answers to what it opens; unknown where the two share a follow-up. */
  const aloneWith = (tick: Item, answers: Answers): number | undefined => {
    const kept = Object.entries(answers).filter(([id]) => !lists.some((list) => list.id === id) && before[id] === undefined);
    const mine = (byItself.get(tick)?.[0] ?? {}) as Answers;
    const own = Object.fromEntries(kept.filter(([id]) => mine[id] !== undefined));
    return levelAlone.get(key({ ...ticked(before, tick), ...own }));
  };
  let paths = 0;
  let compared = 0;
  const lower: string[] = [];
  for (const [index, one] of ticks.entries()) {
    for (const other of ticks.slice(index + 1)) {
      for (const answers of everyFollowUp(ticked(ticked(before, one), other))) {
        const together = urgency(answers);
        paths++;
        for (const tick of [one, other]) {
          const by = aloneWith(tick, answers);
          if (by === undefined) continue;
          compared++;
          if (together > by) lower.push(`${one.option} + ${other.option}: ${key(answers)}`);
        }
      }
    }
  }
  expect(lower).toEqual([]);
  print(`pairs of ticks, ${name}`, paths);
  console.log(`danger block, pairs compared with one of the two alone: ${compared}`);
  expect(paths).toBeGreaterThan(12_000);
});
