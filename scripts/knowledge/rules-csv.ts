/** Every row of every rule as a line, for reviewers who work in a spreadsheet. */
import { dispositions, levelWords } from '../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { RedFlag, Row } from '../../functions/knowledge/vocabulary.ts';
import { inIds, prose } from './prose.ts';
import { asked, sentence } from './words.ts';

/** What stands at the head of each column, and what in it. */
const columns: readonly (readonly [string, (rule: RedFlag, row: Row, index: number) => string])[] = [
  ['Rule', ({ id }) => id],
  ['Name', ({ name }) => name],
  ['Red flags served', ({ serves }) => serves.join(' ')],
  ['Row', (_rule, _row, index) => String(index + 1)],
  ['Level', (_, { level }) => levelWords[level].name],
  ['Route', (_, { route }) => asked(dispositions[route].headline)],
  ['If', (_, { when }) => prose(when).replaceAll('*', '')],
  ['If, in ids', (_, { when }) => inIds(when)],
  ['In words', (_, { because }) => sentence(because)],
  ['A cause to name', (_, { couldBe }) => couldBe ?? ''],
  ['It could be', (rule, row) => (row.suspects ?? rule.suspects).join('; ')],
  ['To ask about', (rule, row) => row.askAbout ?? rule.askAbout ?? ''],
  ['Private', (rule, row) => (rule.private || row.private ? 'yes' : '')],
  ['Threshold', ({ basis }) => (basis === 'published' ? 'published' : 'our decision')],
  ['Decision', ({ decision }) => decision ?? ''],
  ['Sources', ({ sources }) => sources.join(' ')],
  ['Next review', ({ nextReview }) => nextReview],
  ['State', ({ review }) => (review.state === 'reviewed' ? `reviewed by ${review.by}, ${review.role}, ${review.on}` : 'not reviewed')],
  ['Accept or change', () => ''],
  ['What to change', () => ''],
];

const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The mark at the start tells spreadsheets that the text is UTF-8. */
export const rulesCsv = (): string => {
  const rows = redFlags.flatMap((rule) => rule.rows.map((row, index) => columns.map(([, value]) => value(rule, row, index))));
  return `\uFEFF${[columns.map(([head]) => head), ...rows].map((line) => line.map(cell).join(',')).join('\n')}\n`;
};
