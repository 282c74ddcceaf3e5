import { default as readability } from 'text-readability-ts';

/** A text in Markdown as one sentence after another: no links, marks, tables' rules or numbers of citations. */
const sentencesOf = (markdown: string): string =>
  markdown
    .replaceAll(/\[\[[^\]]*\]\]/g, '')
    .replaceAll(/\[\^[\w.-]+\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\{\w+\}/g, 'the number')
    .replaceAll(/[*_>#`]+/g, '')
    .split(/\n+|\|/)
    .map((line) => line.replace(/^\s*(?:-|\d+\.)\s+/, '').trim())
    .filter((line) => /[a-z]{2}/i.test(line))
    .map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`))
    .join(' ');

/** School year of the text by the formula of Flesch and Kincaid (1975). A guess from the length of words and sentences. */
export const gradeOf = (markdown: string): number => readability.fleschKincaidGrade(sentencesOf(markdown));

/** Words in the longest sentence. What is in quotation marks, or has gaps to fill in, is not read in one breath. */
export const longestSentenceOf = (markdown: string): number =>
  Math.max(
    ...sentencesOf(markdown)
      .split(/(?<=[.?!:;…])\s+/)
      .map((sentence) => sentence.split(/\s+/).length),
  );
