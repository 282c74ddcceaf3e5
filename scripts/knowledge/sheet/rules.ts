/** Every rule, to be read and signed. */
import { dispositions } from '../../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import type { RedFlag, Row } from '../../../functions/knowledge/vocabulary.ts';
import { citation } from '../bibliography.ts';
import { examplesOf, resultOf } from '../examples.ts';
import { prose, spelledOut } from '../prose.ts';
import { namedSets } from '../set-names.ts';
import { asked, blocks, bullets, heading, levelName, ruleAnchor, sentence, table } from '../words.ts';

function row(one: Row, index: number): string {
  const lines = [
    `If ${prose(one.when)}`,
    `Then: ${asked(dispositions[one.route].headline)} (\`${one.route}\`)`,
    `In words: “${sentence(one.because)}”`,
    ...(one.couldBe ? [`A cause to name: ${one.couldBe}`] : []),
    ...(one.suspects ? [`It could be: ${one.suspects.join('; ')}`] : []),
    ...(one.askAbout ? [`To ask about: ${one.askAbout}`] : []),
    ...(one.why ? [`Why it matters: ${sentence(one.why)}`] : []),
    ...(one.private ? ['**Private**: none of these words in a sentence to read out, a print-out or a hand-over'] : []),
  ];
  return `**Row ${index + 1}: ${levelName(one.level)}**\n\n${bullets(lines)}`;
}

/** Their names; their answers stand in `examples.md`. */
function examples({ id }: RedFlag): string {
  const all = examplesOf(id);
  const results = [...new Set(all.map(resultOf))];
  const named = results.map(
    (result) =>
      `${result}: ${all
        .filter((example) => resultOf(example) === result)
        .map(({ name }) => name)
        .join('; ')}`,
  );
  return blocks(`**Examples that run as tests** ([their answers](examples.md#${ruleAnchor(id)}))`, bullets(named));
}

function signature({ review, written, nextReview }: RedFlag): string {
  const dates = `Written ${written}; next review ${nextReview}.`;
  if (review.state === 'reviewed') return `**Reviewed** by ${review.by}, ${review.role}, on ${review.on}. ${dates}`;
  return blocks(
    `**Not reviewed.** ${dates}`,
    table(['Accept ☐ or change ☐', 'What to change', 'Name', 'Role', 'Day', 'Signature'], [['', '', '', '', '', '']]),
  );
}

const particulars = (rule: RedFlag): readonly string[] => [
  `Serves: ${rule.serves.length > 0 ? rule.serves.join(', ') : 'none of the red flags of the evidence file'}`,
  ...(rule.strand ? ['A strand of its own: shown beside the result for the hip, not instead of it'] : []),
  ...(rule.ends ? ['**If it fires, the questions end before the screen that it reads**'] : []),
  ...(rule.private ? ['**Private**: never in a sentence to read out, a print-out or a hand-over'] : []),
  `It could be: ${rule.suspects.join('; ')}`,
  `Why it matters, as the person reads it: ${sentence(rule.why)}`,
  ...(rule.askAbout ? [`To ask about: ${rule.askAbout}`] : []),
];

const rule = (one: RedFlag, index: number): string =>
  blocks(
    heading(3, `${index + 1}. ${one.name} (\`${one.id}\`)`, ruleAnchor(one.id)),
    bullets(particulars(one)),
    ...one.rows.map(row),
    one.clearedBy && '**Taken away by**',
    one.clearedBy && bullets(one.clearedBy.map(({ when, because }) => `${prose(when)}. The person reads: “${sentence(because)}”`)),
    '**Sources**',
    one.sources.length > 0 ? bullets(one.sources.map(citation)) : 'None: general knowledge, or a decision of this project.',
    `**Where the threshold comes from:** ${one.basis === 'published' ? 'a published standard.' : 'a decision of this project.'}`,
    one.decision && `**Decision to accept or change:** ${one.decision}`,
    examples(one),
    signature(one),
  );

export const groups = (): string =>
  blocks(
    heading(2, 'Groups of answers', 'groups'),
    'Several rules read these alike. Their names stand in italics in the rows.',
    table(
      ['Name', 'Stands for'],
      namedSets.map(({ name, condition }) => [`*${name}*`, spelledOut(condition)]),
    ),
  );

export const rules = (): string =>
  blocks(
    heading(2, 'The rules', 'rules'),
    'In the order of the danger, as the specification lists them. The order decides nothing: the most urgent row of any rule that fires gives the level.',
    ...redFlags.map(rule),
  );
