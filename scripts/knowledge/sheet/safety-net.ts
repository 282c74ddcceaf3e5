/** What stands with every result, the words to read out, and the numbers of each country. */
import { levels } from '../../../functions/engine/level.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';
import { unknown } from '../../../functions/knowledge/regions/unknown.ts';
import { type Line, type Region, regions } from '../../../functions/knowledge/regions.ts';
import { actNowIf, askForHelp, say } from '../../../functions/knowledge/safety-net.ts';
import { optionName } from '../questions.ts';
import { asked, blocks, bullets, heading, sentence, table } from '../words.ts';

const pieces = (question: string, words: Readonly<Record<string, string>>) =>
  table(
    ['Answer', 'Words'],
    Object.entries(words).map(([option, text]) => [optionName(question, option), text ? asked(text).trim() : '(nothing)']),
  );

export const safetyNet = (): string =>
  blocks(
    heading(2, 'Safety net, and the words to read out', 'safety-net'),
    '**With every result:** act now if any of these start.',
    bullets(actNowIf.map(asked)),
    sentence(askForHelp),
    heading(3, 'The words to read out', 'say'),
    'A few sentences for a call handler, a receptionist or a nurse. They are put together in this order: who; what the rows say that decided the level; the pain; then what to ask about, or a request. A piece whose question has no answer is left out.',
    '**Who**',
    pieces('ms-status', say.opening),
    `**The pain:** “${asked(say.painFor)}” or, without a duration, “${asked(say.pain)}”`,
    pieces('where', say.place),
    pieces('side', say.side),
    pieces('duration', say.duration),
    pieces('course', say.course),
    `**What to ask about:** “${asked(say.closing)}” or, where no rule names anything, a request:`,
    table(
      ['Level', 'Request'],
      levels.map((level) => [levelWords[level].name, say.request[level] ? asked(say.request[level]) : '(nothing)']),
    ),
  );

const lines = (all: readonly Line[]): string =>
  all.map(({ name, number, note }) => `${name} ${number}${note ? ` (${note})` : ''}`).join('; ');

const country = (region: Region): readonly string[] => [
  `${region.name} (\`${region.code}\`)`,
  region.emergencyNumber,
  region.emergencyDepartment,
  region.urgentAdvice,
  lines(region.crisisLines),
  region.poisonsLine ? lines([region.poisonsLine]) : '',
  region.nextReview,
];

export const countries = (): string =>
  blocks(
    heading(2, 'Numbers by country', 'countries'),
    'Where no country is known, no number is presumed. An empty cell for crisis lines shows a directory of such lines instead; an empty cell for poisons shows the urgent advice. Where each number comes from stands in `functions/knowledge/regions/sources.ts`.',
    table(
      ['Country', 'Emergency', 'Emergency department', 'Urgent advice: “Phone …”', 'Crisis lines', 'Poisons', 'Check again'],
      [...Object.values(regions).toSorted((one, other) => (one.code < other.code ? -1 : 1)), unknown].map(country),
    ),
  );
