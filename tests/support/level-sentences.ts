import type { CareCard } from '../../src/schemas/care.ts';

const speaksOfLevel = /A&E|\{emergency\}|\{urgent\}|\btoday\b|\b(?:same|that) day\b|within 7 days|2 to 6 weeks/;
const depends = /\b(?:if|for new|means?|needs?)\b/i;

const asPlain = (markdown: string) =>
  markdown
    .replaceAll(/\[\^[\w.-]+\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll('**', '')
    .replaceAll(/^[\s>#-]+/gm, '');

const sentencesOf = (text: string) => text.split(/(?<=[.?!])\s+|\s*\|\s*|\n+/).map((sentence) => sentence.trim());

/** Sentences outside the lists of care boxes that say how soon, and so could disagree with the check. */
export const levelSentences = (body: string, care: readonly CareCard[]): readonly string[] => [
  ...sentencesOf(asPlain(body)).filter((sentence) => speaksOfLevel.test(sentence)),
  // What to do about the signs of the box itself has its level already; a condition of its own has another.
  ...care
    .filter(({ level }) => level !== 'emergency')
    .flatMap(({ action }) => sentencesOf(action).filter((sentence) => speaksOfLevel.test(sentence) && depends.test(sentence))),
];
