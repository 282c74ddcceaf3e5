import { createEngine, type Knowledge } from '../../functions/engine/assess.ts';
import { answered, type Condition } from '../../functions/engine/condition.ts';
import { type FactTable, tabulate } from '../../functions/engine/facts.ts';
import type { QuestionShape, ScreenShape } from '../../functions/engine/question.ts';
import type { RuleShape } from '../../functions/engine/rules.ts';
import { type Facts, noFacts, UNKNOWN, YES } from '../../functions/engine/truth.ts';

/** A tiny made-up knowledge, with one of everything that the engine can do. */

export const question = (
  id: string,
  kind: QuestionShape['kind'],
  options: readonly string[],
  more: Partial<QuestionShape> = {},
): QuestionShape => ({
  id,
  kind,
  options: options.map((option) => ({ id: option })),
  ...more,
});

export const screen = (id: string, danger: boolean, ...questions: readonly QuestionShape[]): ScreenShape => ({ id, danger, questions });

export const all = (...parts: readonly Condition[]): Condition => ({ all: parts });
export const any = (...parts: readonly Condition[]): Condition => ({ any: parts });
export const atLeast = (count: number, ...parts: readonly Condition[]): Condition => ({ atLeast: count, of: parts });
export const only = (id: string, ...isOnly: readonly string[]): Condition => ({ question: id, isOnly });

/** Facts of which each option has the value given: NO, UNKNOWN or YES, question by question in their order. */
export function factsOf({ slots, size }: FactTable, values: readonly number[]): Facts {
  const facts = noFacts(size);
  const places = slots.flatMap(({ word, ticks }) => ticks.map((tick) => ({ word, tick })));
  places.forEach(({ word, tick }, place) => {
    if ((values[place] as number) >= UNKNOWN) facts[word] = (facts[word] as number) | tick;
    if (values[place] === YES) facts[word + 1] = (facts[word + 1] as number) | tick;
  });
  return facts;
}

/** A rash, when it came, and whether it was checked; tablets, with a follow-up that cannot be "not sure"; how it feels. */
const screens: readonly ScreenShape[] = [
  screen('who', true, question('for', 'one', ['me', 'another'])),
  screen(
    'signs',
    true,
    question('signs', 'many', ['rash', 'fever', 'none', 'not-sure']),
    question('rash-when', 'one', ['new', 'old', 'not-sure'], { shownIf: answered('signs', 'rash') }),
    question('rash-checked', 'one', ['yes', 'no', 'not-sure'], { shownIf: answered('rash-when', 'old') }),
  ),
  screen('age', true, question('age', 'one', ['child', 'adult', 'old'])),
  screen(
    'tablets',
    true,
    question('tablets', 'many', ['strong', 'mild', 'none', 'not-sure']),
    question('tablet-harm', 'one', ['bad', 'none'], { shownIf: answered('tablets', 'strong') }),
    question('strength', 'scale', [], { min: 0, max: 10, optional: true }),
  ),
  screen('picture', false, question('words', 'many', ['burning', 'aching', 'jumps', 'none', 'not-sure'])),
  screen('picture-2', false, question('worse', 'many', ['walking', 'sitting', 'none', 'not-sure'])),
];

export const table = tabulate(screens);

export const rash: RuleShape = {
  id: 'rash',
  rows: [
    { level: 'emergency', when: answered('rash-when', 'new') },
    { level: 'urgent', when: answered('rash-when', 'not-sure') },
    { level: 'routine', when: all(answered('rash-when', 'old'), answered('rash-checked', 'no', 'not-sure')) },
  ],
  clearedBy: [{ when: all(answered('rash-when', 'old'), answered('rash-checked', 'yes')) }],
};

export const fever: RuleShape = {
  id: 'fever',
  rows: [
    { level: 'emergency', when: all(answered('signs', 'fever'), answered('tablets', 'strong', 'not-sure')) },
    { level: 'urgent', when: all(answered('signs', 'fever'), answered('age', 'old')) },
    { level: 'soon', when: answered('signs', 'fever') },
  ],
};

const rules: readonly RuleShape[] = [
  { id: 'walk', rows: [{ level: 'routine', when: answered('worse', 'walking') }] },
  rash,
  { id: 'child', ends: true, rows: [{ level: 'urgent', when: answered('age', 'child') }] },
  fever,
  { id: 'harm', rows: [{ level: 'emergency', when: answered('tablet-harm', 'bad') }] },
  { id: 'unsure', rows: [{ level: 'urgent', when: answered('signs', 'not-sure') }] },
];

export const knowledge: Knowledge<RuleShape> = {
  screens,
  rules,
  painAxes: {
    features: [
      { id: 'burning', axis: 'nerve', points: 1, when: answered('words', 'burning') },
      { id: 'aching', axis: 'muscle-and-joint', points: 1, when: answered('words', 'aching') },
      { id: 'jumps', axis: 'spasm', points: 0, when: answered('words', 'jumps') },
    ],
    nerve: { mid: 1, high: 2 },
    muscleAndJoint: { mid: 1, high: 2 },
  },
  contributors: ['rash', 'strong', 'mild', 'walking', 'sitting', 'burning'].map((id) => ({
    id: `adds-${id}`,
    when: id === 'rash' ? answered('signs', 'rash') : id === 'burning' ? answered('words', id) : ofTabletsOrWorse(id),
  })),
  patterns: ['burning', 'aching', 'jumps', 'walking'].map((id) => ({
    id: `like-${id}`,
    when: id === 'walking' ? answered('worse', id) : answered('words', id),
  })),
  patternsGiveWayTo: ['fever'],
  notes: [
    { id: 'calm', levels: ['soon', 'routine', 'self-care'], when: answered('age', 'adult', 'old') },
    { id: 'urgent', levels: ['urgent'], when: answered('signs', 'rash', 'fever', 'not-sure') },
  ],
  painPictureUnknown: all(answered('for', 'another'), answered('words', 'not-sure')),
};

function ofTabletsOrWorse(id: string): Condition {
  return id === 'strong' || id === 'mild' ? answered('tablets', id) : answered('worse', id);
}

export const engine = createEngine(knowledge);

/** Every question that is asked of somebody without a rash, answered so that nothing fires. */
export const well = {
  for: 'me',
  signs: ['none'],
  age: 'adult',
  tablets: ['none'],
  words: ['none'],
  worse: ['none'],
} as const;
