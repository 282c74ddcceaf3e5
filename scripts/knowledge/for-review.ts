/** Everything that waits for a clinician, in one place: a sheet of its own, beside the one to sign. */
import { contributors } from '../../functions/knowledge/contributors.ts';
import { notes } from '../../functions/knowledge/notes.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { Finding } from '../../functions/knowledge/vocabulary.ts';
import { citation, isSeen } from './bibliography.ts';
import { blocks, bullets, heading, ruleLink as linkWithinSheet, listed, table } from './words.ts';

const ruleLink = (id: string): string => linkWithinSheet(id).replace('(#', '(review-sheet.md#');

/** Decisions that belong to no single rule. */
const general = [
  'The five levels and their times: now, within hours, within 7 days, 2 to 6 weeks, at home.',
  'Two weeks and three months as the calendar of nerve signs (new or worse, recent, usual), and six weeks, three months and a year as the calendar of pain.',
  'Unfinished answers are never calmer than soon while a danger question is open, and never calmer than routine before the end.',
  '‘I am not sure’ on a danger list is the same day; on the health list it is routine.',
  'The kind of pain: its signs, its counts, its names, and withholding it at emergency and today.',
  'Mood and hip are two lines side by side; thoughts without a plan are the same day.',
  'That people are asked at all whether somebody hurts them, and at which level an answer stands.',
  'Five moves to a calmer level, each of which spares a common false alarm and could hide something rare: steroids, with steady pain of more than a year; cancer, with pain of more than a year; a fever beside an old, unchanged pain; pain that settles or was checked in the last year; new swelling or a bruise in somebody who walks and feels the leg fully.',
  'A decision that names "section 5" or "section 4" goes beyond the written specification of this check, in all but the last of those five moves to a more urgent level.',
  'Injecting drugs, travel and tuberculosis raise the risk of an infection of the spine. They are not asked about (few people, and a question that shames): a fever with new back pain is the same day without them.',
  'Several short questions stand on one screen, instead of one question on each.',
  'The words of the "usual", "heat" and "checked" answers carry much weight and have not been tried with people who have MS.',
] as const;

const unseen = (): readonly string[] => {
  const cited = [
    ...redFlags.map(({ id, sources }) => ({ by: ruleLink(id), sources })),
    ...[...contributors, ...patterns, ...notes].map(({ id, sources }) => ({ by: `\`${id}\``, sources: sources as readonly string[] })),
  ];
  const keys = [...new Set(cited.flatMap(({ sources }) => sources))].filter((key) => !isSeen(key)).toSorted();
  return keys.map(
    (key) => `${citation(key)}. Cited by ${listed(cited.filter(({ sources }) => sources.includes(key)).map(({ by }) => by))}`,
  );
};

export const forReview = (): string => {
  const waiting = redFlags.filter(({ review }) => review.state === 'not-reviewed');
  const list = unseen();
  return `${blocks(
    '# Everything that waits for a clinician',
    '<!-- Written by `npm run knowledge:table` from functions/knowledge. Do not edit: change the rules, then run it again. -->',
    'The short list. The rules in full stand in the [review sheet](review-sheet.md#rules).',
    heading(2, 'Decisions in rules', 'decisions'),
    'What the evidence leaves open, and what was chosen. The safer level was taken unless it says otherwise.',
    table(
      ['Rule', 'Decision', 'Threshold', 'State'],
      redFlags
        .filter(({ decision }) => decision)
        .map(({ id, decision = '', basis, review }) => [
          ruleLink(id),
          decision,
          basis === 'published' ? 'published' : 'our decision',
          review.state === 'reviewed' ? `reviewed on ${review.on}` : 'not reviewed',
        ]),
    ),
    heading(2, 'Decisions that belong to no single rule', 'general-decisions'),
    bullets(general),
    heading(2, 'Rules without a review', 'not-reviewed'),
    waiting.length > 0 ? `${waiting.length} of ${redFlags.length}: ${listed(waiting.map(({ id }) => ruleLink(id)))}.` : 'None.',
    heading(2, 'Sources that the writers have not read', 'unseen'),
    list.length > 0 ? bullets(list) : 'None.',
    heading(2, 'Rules, patterns and notes without a source', 'no-source'),
    bullets([
      ...redFlags.filter(({ sources }) => sources.length === 0).map(({ id, name }) => `${name} (${ruleLink(id)})`),
      ...([...contributors, ...patterns] as readonly Finding[])
        .filter(({ sources }) => sources.length === 0)
        .map(({ id, name }) => `${name} (\`${id}\`)`),
    ]),
  )}\n`;
};
