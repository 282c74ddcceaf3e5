/**
 * Words for the ids that a reply of `POST /api/v1/assessment` names. They are here once, and not in each reply, because they are
 * the same for everybody. No country is known, so they name no number: the action of a reply does.
 */
import { contributors } from '../../functions/knowledge/contributors.ts';
import { dispositions } from '../../functions/knowledge/dispositions.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { patterns, patternsLimit } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { Finding, Note, RedFlag } from '../../functions/knowledge/vocabulary.ts';
import { spoken } from './spoken.ts';

const byId = <One extends { readonly id: string }>(all: readonly One[], of: (one: One) => object) =>
  Object.fromEntries(all.map((one) => [one.id, of(one)]));

const ofFinding = ({ name, words }: Finding) => spoken({ name, words });

export const words = {
  rules: byId(redFlags, ({ name, why, private: hidden }: RedFlag) => ({ ...spoken({ name, why }), ...(hidden && { private: hidden }) })),
  routes: Object.fromEntries(Object.entries(dispositions).map(([id, { whileWaiting, bring }]) => [id, spoken({ whileWaiting, bring })])),
  notes: byId(notes, ({ title, text, read, private: hidden }: Note) => ({
    ...spoken({ title, text }),
    ...(read && { read }),
    ...(hidden && { private: hidden }),
  })),
  contributors: byId(contributors, ofFinding),
  patterns: byId(patterns, ofFinding),
  patternsLimit,
};
