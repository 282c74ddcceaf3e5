import { describe, expect, test } from 'vitest';
import { createEngine } from '../../functions/engine/assess.ts';
import { answered } from '../../functions/engine/condition.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine, fever, knowledge, rash, well } from './small.ts';

describe('reasons', () => {
  test('everything that fires, the most urgent first, each with its row and the answers behind it', () => {
    const { level, reasons } = engine.assess({ ...well, signs: ['rash', 'fever'], worse: ['walking'] });
    expect(level).toBe('urgent');
    expect(reasons.map(({ rule, row, level: at, because }) => ({ rule: rule.id, row, at, because }))).toEqual([
      { rule: 'rash', row: 1, at: 'urgent', because: [{ question: 'rash-when', answer: 'not-sure' }] },
      { rule: 'fever', row: 2, at: 'soon', because: [{ question: 'signs', answer: ['fever'] }] },
      { rule: 'walk', row: 0, at: 'routine', because: [{ question: 'worse', answer: ['walking'] }] },
    ]);
    expect(reasons[0]?.rule).toBe(rash);
  });

  test('two of one level stand in the order of the rules', () => {
    const { reasons } = engine.assess({ ...well, signs: ['not-sure'], age: 'child' });
    expect(reasons.map(({ rule }) => rule.id)).toEqual(['child', 'unsure']);
  });

  test('of one rule only the rows of its most urgent level: nobody is told a milder reason for the same thing', () => {
    const feverish = { ...well, signs: ['fever'], age: 'old', tablets: ['strong'], 'tablet-harm': 'none' };
    const rowsOf = (answers: Answers) => engine.assess(answers).reasons.map(({ rule, row }) => `${rule.id} ${row}`);
    expect(rowsOf(feverish)).toEqual(['fever 0']);
    expect(rowsOf({ ...feverish, tablets: ['none'] })).toEqual(['fever 1']);
    const alike = { id: 'alike', rows: fever.rows.map((row) => ({ ...row, level: 'urgent' as const })) };
    const { reasons } = createEngine({ ...knowledge, rules: [alike], patternsGiveWayTo: [] }).assess(feverish);
    expect(reasons.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  test('none for somebody well', () => {
    expect(engine.assess(well)).toMatchObject({ level: 'self-care', reasons: [], open: [], cleared: [] });
  });
});

describe('what could not be ruled out', () => {
  test('what could still be more urgent, with the question that settles it, the most urgent first', () => {
    const { open } = engine.assess({ for: 'me', signs: ['fever'] });
    expect(open).toEqual([
      { rule: 'fever', level: 'emergency', settledBy: ['tablets'] },
      { rule: 'harm', level: 'emergency', settledBy: ['tablets'] },
      { rule: 'child', level: 'urgent', settledBy: ['age'] },
    ]);
  });

  test('nothing at an emergency', () => {
    expect(engine.assess({ signs: ['rash'], 'rash-when': 'new' }).open).toEqual([]);
  });
});

test('what an answer took away, with the words that say so', () => {
  const checked = { ...well, signs: ['rash'], 'rash-when': 'old', 'rash-checked': 'yes' };
  expect(engine.assess(checked).cleared).toEqual([
    {
      rule: rash,
      clearing: 0,
      because: [
        { question: 'rash-when', answer: 'old' },
        { question: 'rash-checked', answer: 'yes' },
      ],
    },
  ]);
  expect(engine.assess({ ...checked, 'rash-checked': 'no' }).cleared).toEqual([]);
  expect(engine.assess(checked).level).toBe('self-care');
});

describe('the pain picture', () => {
  const told = { ...well, words: ['burning', 'jumps'] };

  test('is counted once everything is told', () => {
    expect(engine.assess(told).painAxes).toMatchObject({ nerve: 1, nerveBand: 'mid', spasm: true });
    expect(engine.assess({ ...told, worse: undefined }).painAxes).toBeNull();
  });

  test('is left out at urgent and emergency', () => {
    expect(engine.assess({ ...told, signs: ['fever'] }).painAxes).not.toBeNull();
    expect(engine.assess({ ...told, signs: ['not-sure'] }).painAxes).toBeNull();
    expect(engine.assess({ ...told, signs: ['rash'], 'rash-when': 'new' }).painAxes).toBeNull();
  });

  test('is left out where only the person could tell', () => {
    expect(engine.assess({ ...well, for: 'another', words: ['not-sure'] }).painAxes).toBeNull();
    expect(engine.assess({ ...well, for: 'me', words: ['not-sure'] }).painAxes).not.toBeNull();
    expect(engine.assess({ ...told, for: 'another' }).painAxes).not.toBeNull();
  });
});

describe('what could add to it, and what it is like', () => {
  const much = {
    ...well,
    signs: ['rash'],
    'rash-when': 'old',
    'rash-checked': 'yes',
    tablets: ['strong', 'mild'],
    'tablet-harm': 'none',
    words: ['burning', 'aching', 'jumps'],
    worse: ['walking', 'sitting'],
  };

  test('the first four, and the first three, each with the answers behind it', () => {
    const { contributors, patterns } = engine.assess(much);
    expect(contributors.map(({ id }) => id)).toEqual(['adds-rash', 'adds-strong', 'adds-mild', 'adds-walking']);
    expect(contributors[1]?.because).toEqual([{ question: 'tablets', answer: ['strong'] }]);
    expect(patterns.map(({ id }) => id)).toEqual(['like-burning', 'like-aching', 'like-jumps']);
    expect(patterns[0]?.because).toEqual([{ question: 'words', answer: ['burning'] }]);
  });

  test('only those that hold', () => {
    const { contributors, patterns } = engine.assess({ ...well, worse: ['walking'] });
    expect(contributors.map(({ id }) => id)).toEqual(['adds-walking']);
    expect(patterns.map(({ id }) => id)).toEqual(['like-walking']);
  });

  test('nothing at urgent and emergency; at soon they are back', () => {
    expect(engine.assess({ ...much, signs: ['not-sure'] })).toMatchObject({ contributors: [], patterns: [] });
    expect(engine.assess({ ...much, 'rash-when': 'new' })).toMatchObject({ contributors: [], patterns: [] });
    expect(engine.assess({ ...well, signs: ['fever'], tablets: ['mild'] }).contributors).toHaveLength(1);
  });

  test('patterns give way to a rule that must be looked at first', () => {
    expect(engine.assess({ ...much, tablets: ['none'], signs: ['fever'] })).toMatchObject({ level: 'soon', patterns: [] });
  });
});

test('notes stand at their own levels, where their condition holds', () => {
  expect(engine.assess(well).notes).toEqual(['calm']);
  expect(engine.assess({ ...well, signs: ['fever'] }).notes).toEqual(['calm']);
  expect(engine.assess({ ...well, signs: ['not-sure'] }).notes).toEqual(['urgent']);
  expect(engine.assess({ ...well, signs: ['rash'], 'rash-when': 'new' }).notes).toEqual([]);
  expect(engine.assess({ ...well, age: undefined }).notes).toEqual([]);
});

test('a level that unfinished answers cannot fall below', () => {
  expect(engine.assess({}).level).toBe('soon');
  expect(engine.assess({ ...well, worse: undefined }).level).toBe('routine');
  expect(engine.assess({ ...well, tablets: ['strong'] })).toMatchObject({ level: 'soon', status: 'incomplete', next: 'tablet-harm' });
});

test('`explain` is `assess` without what would change it', () => {
  for (const answers of [well, { ...well, signs: ['fever'] }, { for: 'me', signs: ['rash'] }, {}])
    expect(engine.explain(answers)).toEqual({ ...engine.assess(answers), wouldChange: [] });
  expect(engine.assess(well).wouldChange).not.toEqual([]); // or there were nothing to leave out
});

test('what would change the level is looked for at the end; before it, only where it is asked for', () => {
  const unfinished = { ...well, signs: ['fever'], worse: undefined };
  expect(engine.assess(unfinished).wouldChange).not.toEqual([]);
  expect(engine.assessSoFar(unfinished)).toEqual({ ...engine.assess(unfinished), wouldChange: [] });
  expect(engine.assessSoFar(well)).toEqual(engine.assess(well));
});

test('after each screen somebody hears the level that the result will say, also while a follow-up is still open', () => {
  for (const answers of [well, { for: 'me', signs: ['rash'] }, { ...well, tablets: ['strong'] }, {}]) {
    const { level, status, next } = engine.assess(answers);
    expect(engine.step(answers)).toEqual({ level, status, next });
  }
  expect(engine.step({ for: 'me', signs: ['rash'] }).level).toBe('urgent');
});

test('knowledge that contradicts itself is refused', () => {
  const broken = { ...knowledge, contributors: [{ id: 'x', when: answered('nothing', 'at all') }] };
  expect(() => createEngine(broken)).toThrow(new RangeError('a condition reads "nothing", which is no earlier question'));
});
