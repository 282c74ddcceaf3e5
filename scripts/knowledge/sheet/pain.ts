/** What kind of pain, what could be adding to it, and patterns. */

import { levels } from '../../../functions/engine/level.ts';
import type { Axis, Band, CellShape } from '../../../functions/engine/pain-type.ts';
import { contributors } from '../../../functions/knowledge/contributors.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';
import { notes } from '../../../functions/knowledge/notes.ts';
import {
  bands,
  bandWords,
  cells,
  dominance,
  features,
  limit,
  outcomes,
  type PainOutcome,
  type PainOutcomeId,
  spasm,
} from '../../../functions/knowledge/pain-type.ts';
import { patterns, patternsLimit } from '../../../functions/knowledge/patterns.ts';
import type { Feature, Finding, Note } from '../../../functions/knowledge/vocabulary.ts';
import { citation } from '../bibliography.ts';
import { prose } from '../prose.ts';
import { asked, blocks, bullets, heading, listed, sentence, table } from '../words.ts';

const axisWords: Readonly<Record<Axis, string>> = {
  nerve: 'Nerve',
  'muscle-and-joint': 'Muscle and joint',
  spasm: 'Spasm',
};
const bandIds = ['low', 'mid', 'high'] as const satisfies readonly Band[];

const range = ({ mid, high }: { readonly mid: number; readonly high: number }, band: Band): string =>
  ({ low: `0 to ${mid - 1}`, mid: high - 1 > mid ? `${mid} to ${high - 1}` : `${mid}`, high: `${high} or more` })[band];

const label = (id: PainOutcomeId): string => outcomes[id].label;

function cell({ usual, ahead, withSpasm }: CellShape<PainOutcomeId>): string {
  return [
    label(usual),
    ahead && `${label(ahead)}, if one count is ${dominance} or more ahead of the other`,
    withSpasm && `${label(withSpasm)}, if there is a sign of spasm`,
  ]
    .filter(Boolean)
    .join('<br>');
}

const everyFeature: readonly Feature[] = features;
const everyOutcome: readonly (readonly [string, PainOutcome])[] = Object.entries(outcomes);

const featureTable = (axis: Axis): string =>
  blocks(
    `**${axisWords[axis]}**`,
    table(
      ['Sign, as the person reads it', 'If', 'Points', 'Id'],
      everyFeature
        .filter((feature) => feature.axis === axis)
        .map(({ id, when, points, words, wordsOnly }) => [
          asked(words),
          prose(when),
          `${points}${wordsOnly ? ' (words alone)' : ''}`,
          `\`${id}\``,
        ]),
    ),
  );

export const painType = (): string =>
  blocks(
    heading(2, 'What kind of pain', 'pain-type'),
    'Two counts and a strand for spasm, at soon, routine and self-care only. It changes no level. It organises answers: it is made for this site, it was not tested, it names no published questionnaire, and it gives no percentages. It is a decision of this project.',
    ...(['nerve', 'muscle-and-joint', 'spasm'] as const).map(featureTable),
    bullets([
      'Points that come from the words for pain alone (marked above) never make the nerve count "many": in MS, words did not tell nerve pain from muscle and joint pain.',
      'If neither the words for the pain nor the feeling in the sore area could be told, the kind is "not clear", whatever else was counted.',
      `Signs of spasm stand beside the result: “${spasm.label} ${spasm.sentence}”`,
      `Under every result: “${limit}”`,
    ]),
    table(
      ['Count', ...bandIds.map((band) => `“${bandWords[band]}”`)],
      (['nerve', 'muscle-and-joint'] as const).map((axis) => [axisWords[axis], ...bandIds.map((band) => range(bands[axis], band))]),
    ),
    table(
      ['Nerve \\ muscle and joint', ...bandIds.map((band) => bandWords[band])],
      bandIds.toReversed().map((nerve) => [bandWords[nerve], ...bandIds.map((muscle) => cell(cells[nerve][muscle]))]),
    ),
    table(
      ['Result', 'Words', 'Type and strength', 'To read'],
      everyOutcome.map(([id, { label: name, sentence: words, type, strength, read }]) => [
        `${name} (\`${id}\`)`,
        asked(words),
        `${type}, ${strength}`,
        read ?? '',
      ]),
    ),
  );

const finding = ({ id, name, when, words, read, sources }: Finding): string =>
  blocks(
    `**${name}** (\`${id}\`)`,
    bullets([
      `If ${prose(when)}`,
      `The person reads: “${sentence(words)}”`,
      `To read: ${read}`,
      ...(sources.length > 0 ? sources.map(citation) : ['No source']),
    ]),
  );

export const findings = (): string =>
  blocks(
    heading(2, 'What could be adding to it', 'contributors'),
    'In this order, never ranked, never a cause that is proved. None changes a level.',
    ...contributors.map(finding),
    heading(2, 'Patterns worth mentioning', 'patterns'),
    `In this order, never ranked, never a diagnosis. None changes a level. Said once beside them: “${patternsLimit}”`,
    ...patterns.map(finding),
  );

const note = ({ id, levels: shownAt, when, title, text, read, sources, private: hidden }: Note): string =>
  blocks(
    `**${asked(title)}** (\`${id}\`)`,
    bullets([
      `At ${listed(levels.filter((level) => shownAt.includes(level)).map((level) => levelWords[level].name.toLowerCase()))}, if ${prose(when)}`,
      `The person reads: “${sentence(text)}”`,
      ...(hidden ? ['**Private**: never in a print-out or a hand-over'] : []),
      ...(read ? [`To read: ${read}`] : []),
      ...sources.map(citation),
    ]),
  );

export const noteList = (): string =>
  blocks(
    heading(2, 'Notes', 'notes'),
    'Lines that stand with a result where the answers call for them. An unknown answer hides them. None changes a level.',
    ...(notes as readonly Note[]).map(note),
  );
