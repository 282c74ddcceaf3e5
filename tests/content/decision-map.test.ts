import { expect, test } from 'vitest';
import { screens } from '../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { rulesByLevel, steps } from '../../src/decision-map.ts';

test('the map has every rule under every level that it can give, and nothing else', () => {
  const drawn = rulesByLevel.flatMap(({ level, rules }) => rules.map(({ id }) => `${id}: ${level}`));
  const real = new Set(redFlags.flatMap(({ id, rows }) => rows.map(({ level }) => `${id}: ${level}`)));
  expect(drawn.toSorted()).toEqual([...real].toSorted());
});

test('each way of a rule is there in words of its own, addressed to nobody', () => {
  for (const { level, rules } of rulesByLevel)
    for (const { id, signs } of rules) {
      const rows = redFlags.find((rule) => rule.id === id)?.rows.filter((row) => row.level === level) ?? [];
      expect(signs, `${id} at ${level}`).toHaveLength(new Set(rows.map(({ because }) => because)).size);
      expect(signs.filter((sign) => /^You said|[{}]|\.$/.test(sign))).toEqual([]);
    }
});

test('the way through has every screen in order, and stops where an emergency can be', () => {
  expect(steps).toHaveLength(screens.length);
  expect(steps[1]).toMatchObject({ title: 'Emergency signs', always: 1, canStop: true });
  expect(steps.at(-1)).toMatchObject({ danger: false, canStop: false });
});
