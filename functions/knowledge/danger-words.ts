/**
 * What people type into the search when they should act before they read. Each row is tied to answers of the check, so
 * its level and its route come from the rules and cannot drift away from them. Nobody has clinically reviewed it yet.
 */

import { belly } from './danger-words/belly.ts';
import { body } from './danger-words/body.ts';
import { bones } from './danger-words/bones.ts';
import type { Danger } from './danger-words/danger.ts';
import { infection } from './danger-words/infection.ts';
import { legs } from './danger-words/legs.ts';
import { medicines } from './danger-words/medicines.ts';
import { mind } from './danger-words/mind.ts';
import { nerves } from './danger-words/nerves.ts';
import { vessels } from './danger-words/vessels.ts';
import { engine } from './knowledge.ts';
import type { Row } from './vocabulary.ts';

export type { Danger } from './danger-words/danger.ts';

export const dangers: readonly Danger[] = [
  ...mind,
  ...body,
  ...belly,
  ...nerves,
  ...legs,
  ...bones,
  ...infection,
  ...vessels,
  ...medicines,
];

/** What the rules say to a danger: the first of the most urgent rows that fire. Throws if none fires. */
export const adviceOn = ({ id, means }: Danger): { readonly rule: string; readonly row: Row } => {
  const [reason] = engine.assess(means).reasons;
  const row = reason?.rule.rows[reason.row];
  if (!reason || !row) throw new Error(`The answers of the danger words "${id}" make no rule fire.`);
  return { rule: reason.rule.id, row };
};
