import { expect, test } from 'vitest';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import { emergencySigns } from '../../src/home.ts';

/** Each sign in the answers of the check: all ways in which a reader may mean it. */
const meant: Readonly<Record<(typeof emergencySigns)[number], readonly Answers[]>> = {
  'new numbness between your legs, or you cannot pee at all': [
    { 'nerve-change': ['saddle'], 'saddle-when': 'new' },
    { 'nerve-change': ['cannot-pee'] },
  ],
  'both legs are suddenly much weaker': [{ 'nerve-change': ['leg-weak'], 'weak-how': 'both-cannot' }],
  'so much pain that you cannot put weight on the leg, with or without a fall': [
    { stand: ['cannot-weight'] },
    { stand: ['cannot-weight', 'fall'] },
  ],
  'chest pain, or it is hard to breathe': [{ 'danger-now': ['chest-breath'] }],
};

test.each(emergencySigns)('the check says emergency too: %s', (sign) => {
  for (const answers of meant[sign]) expect(engine.assess({ 'answering-for': 'myself', ...answers }).level).toBe('emergency');
});
