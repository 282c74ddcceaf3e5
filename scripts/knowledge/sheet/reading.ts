/** The opening of the review sheet: what it is, how to read it, how to sign. */
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { version } from '../../../functions/knowledge/version.ts';
import { blocks, bullets, heading, plural, sheetRegion } from '../words.ts';

const reviewed = redFlags.filter(({ review }) => review.state === 'reviewed').length;
const rows = redFlags.reduce((sum, rule) => sum + rule.rows.length, 0);

export const reading = (): string =>
  blocks(
    '# Review sheet: what the check asks, decides and says',
    '<!-- Written by `npm run knowledge:table` from functions/knowledge. Do not edit: change the knowledge, then run it again. -->',
    'This is the whole of the safety check of MS Hip Pain, for people with MS whose hip hurts: every question, every rule, every level, and the words that people read. It is made from the same data that runs. Nothing else decides anything, so a clinician who has read this sheet has read all of the check.',
    `**Reviewed so far: ${reviewed} of ${plural(redFlags.length, 'rule')}.** ${reviewed === 0 ? 'No clinician has reviewed anything yet. The rules come from published guidance where there is some, and from decisions of this project where there is none: each rule says which.' : ''}`,
    `Version ${version.rules}, ${plural(redFlags.length, 'rule')} with ${plural(rows, 'row')}. Digest of every question, rule and word: \`${version.digest}\`. If the digest on a signed copy is not this one, something has changed since.`,
    heading(2, 'Contents', 'contents'),
    bullets([
      '[How to read this sheet](#how-to-read), [how to sign](#how-to-sign)',
      '[The five levels](#levels), and [who to contact](#routes)',
      '[How a result is made](#how-it-decides): stops, unfinished answers, what is withheld, what clears',
      '[The questions](#questions), in the order in which they are asked',
      '[Groups of answers](#groups) that several rules share',
      '[The rules](#rules), one by one, to be signed',
      '[Answers that clear](#clearing)',
      '[What kind of pain](#pain-type)',
      '[What could be adding to it](#contributors), [patterns worth mentioning](#patterns), [notes](#notes)',
      '[Safety net, and the words to read out](#safety-net)',
      '[Numbers by country](#countries); [where they come from](number-sources.md) is a sheet of its own',
      '[Everything that waits for a clinician](for-review.md), a sheet of its own',
      '[Red flags of the evidence file, and the rules that serve them](#served)',
    ]),
    heading(2, 'How to read this sheet', 'how-to-read'),
    bullets([
      '**A rule** is about one danger, for example numbness between the legs. It has **rows**, the most urgent first. Each row says: if these answers are given, then the result is at least this urgent. The most urgent row that holds counts for its rule; others that hold at the same level are told as well.',
      '**The most urgent rule wins.** There is no score, no average and no weighing. A calm answer elsewhere takes nothing away. Only the answers under [Answers that clear](#clearing) can, each for its own rule.',
      '“Double quotes” are the short name of a question, ‘single quotes’ an answer. A list question “includes” an answer if it is ticked, whatever else is ticked.',
      '**AND** and **OR** join parts, and brackets show what belongs together; a small "or" stands between answers of one question. Words in *italics* name a [group of answers](#groups); what it stands for follows in brackets.',
      '**Unanswered is unknown, never "no".** A row with a part that is unknown is left open, and the result says so. A follow-up question that was opened and left out counts as its ‘I am not sure’.',
      '**‘I am not sure’ is never "no" either.** It leaves the other answers of its question open, and on a list of danger signs it leads to help the same day.',
      `Phone numbers and names of services are those of one country, the ${sheetRegion.name}. Elsewhere the sentence is the same and the number is another: see [Numbers by country](#countries).`,
      'Somebody can answer for another person. The rules are the same; "you" becomes "they".',
      'The pages of the site, and what its search shows to somebody who types a danger, are not in this sheet. Tests hold both to the levels of these rules.',
      '**Private** marks an answer that never appears in a sentence to read out, a print-out or a hand-over.',
      'Words in `this type` are the ids that the files use. RF01 to RF52 are the red flags of the evidence file; A1 to A34, and "section 4" to "section 9", are parts of the amendments to it, the written specification of this check. An editor has both.',
    ]),
    heading(2, 'How to sign', 'how-to-sign'),
    bullets([
      'Sign rule by rule, in any order, as many or as few as you like. Each rule ends with a line for it.',
      'Read the rows, the words that people see, the sources, and the **decision to accept or change**. The decision names what the evidence does not settle.',
      'Tick "accept" or "change". If you change something, write what: another level, another condition, other words, a source that is missing.',
      'Write your name, your role (for example "neurologist", "GP", "MS nurse") and the day. A signature stands for that rule as it is printed here, with the digest above, and for nothing else.',
      'An editor then writes the name, role and day into the file of the rule (`functions/knowledge/red-flags/<rule>.ts`, `review`), and runs `npm run knowledge:table` again. The site shows who reviewed a rule only from there.',
      'A rule whose rows or words change after it was signed must go back to "not reviewed": whoever changes it sees to that.',
      'The same rows stand in [rules.csv](rules.csv), for a spreadsheet; the [decision graph](decision-graph.md) shows them as pictures.',
    ]),
  );
