import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../functions/api/outcome.ts';
import { outcomeFilling } from '../../functions/api/result-filling.ts';
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { everyone } from '../support/cases.ts';

const filled = everyone.map(({ id, answers }) => {
  const [values = {}] = outcomeFilling(outcomeOf(engine.assess(answers), answers, 'GB'), answers).values;
  return { id, ...values } as Readonly<Record<string, string>>;
});

describe('the hand-over sheet', () => {
  test('names the same time as the page wherever it names the same level', () => {
    const same = filled.filter(({ levelName, handLevel }) => handLevel === levelName);
    expect(same.filter(({ within, handWithin }) => handWithin !== within).map(({ id }) => id)).toEqual([]);
    // Some contacts have a time of their own: a possible relapse does not wait for the seven days of its level.
    expect(same.find(({ id }) => id === 'T46')?.['handWithin']).toBe('1 to 2 working days');
  });

  test('names the time of the level that it shows where a private answer decided another', () => {
    const other = filled.filter(({ levelName, handLevel }) => handLevel !== levelName);
    expect(other.length).toBeGreaterThan(3);
    const times = new Map<unknown, string>(Object.values(levelWords).map(({ name, within }) => [name, within]));
    for (const { id, handLevel, handWithin } of other) expect(handWithin, id).toBe(times.get(handLevel));
  });
});
