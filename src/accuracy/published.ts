/**
 * People whom published case reports describe, with the level that fits what was found in the end. Each was answered for once,
 * by somebody who knew no rule and no level (docs/blind-run.md). Assessed while the site is built.
 */
import { parse } from 'yaml';
import type { Level } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';
import text from '../../tests/knowledge/published-cases.yaml?raw';
import { type Judged, placeOf } from './metrics.ts';

interface PublishedCase {
  readonly id: string;
  /** What was found in the end. */
  readonly what: string;
  readonly level: Level;
  /** From the calmest to the most urgent level that a careful clinician could defend, from what the person could tell. */
  readonly range: readonly [Level, Level];
  readonly source: { readonly title: string; readonly journal: string; readonly year?: number; readonly url?: string };
  readonly answers: Answers;
}

interface AssessedCase extends Omit<PublishedCase, 'answers' | 'level'>, Judged {
  readonly place: 'too calm' | 'within' | 'too urgent';
}

export const published: readonly AssessedCase[] = (parse(text) as readonly PublishedCase[]).map(({ answers, level, ...told }) => {
  const { level: given } = engine.assess(answers);
  const place = placeOf(given, told.range);
  return { ...told, expected: level, given, place: place === 'too calm' || place === 'too urgent' ? place : 'within' };
});

/** What came out before anything was changed for these people, counted by hand. */
export const publishedFirst = {
  of: 39,
  exact: 22,
  over: 7,
  under: 10,
  tooCalm: 3,
  tooUrgent: 1,
  /** Whom their writer would have seen today at the latest, and whom the check did not send before that. */
  cannotWait: 17,
  missed: 1,
} as const;
