import { z } from 'astro/zod';
import type { Level } from '../../functions/engine/level.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import { noSuchField, prose } from './text.ts';

const shape = {
  level: z.enum(levels, `A level is one of: ${levels.join(', ')}.`),
  title: prose('`title`: what to do, before the list of signs, such as "See a GP within 7 days if:".'),
  if: z
    .array(prose('one sign on each line'), 'Write `if` as a list of signs, one "- …" on each line.')
    .min(1, 'A care card needs at least one sign under `if`.'),
  action: prose('`action`: what to do and whom to contact, in a sentence or two.'),
};

const card = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });

/**
 * The care cards of a page: one for a level at most, so that nobody has to choose between two boxes that look alike. And one for
 * emergencies always: a page can be shown on another site, and must not travel without the signs that cannot wait.
 */
export const care = z.array(card, 'Write `care` as a list of cards.').superRefine((cards, context) => {
  const seen = new Set<Level>();
  for (const [index, { level }] of cards.entries()) {
    if (seen.has(level)) {
      context.addIssue({ code: 'custom', path: [index, 'level'], message: `Two cards say "${level}". Put their signs into one.` });
    }
    seen.add(level);
  }
  if (!seen.has('emergency'))
    context.addIssue({ code: 'custom', message: 'Add a card of the level emergency: no page goes without the signs that cannot wait.' });
});

export type CareCard = z.infer<typeof card>;
