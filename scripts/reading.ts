// Lists how hard the words are to read: pages, questions, outcomes. A lint for authors, never a claim to readers.
import { gradeOf, longestSentenceOf } from './reading/grade.ts';
import { outcomes, pages, questions } from './reading/texts.ts';

const rows = [...pages, ...questions, ...outcomes].map(({ kind, name, words }) => ({
  kind,
  name,
  grade: gradeOf(words),
  'longest sentence': longestSentenceOf(words),
}));
console.log('School year by the formula of Flesch and Kincaid; year 4 to 6 is about age 9 to 11. Words in the longest sentence.');
console.table(rows.toSorted((one, other) => one.kind.localeCompare(other.kind) || other.grade - one.grade));
