/** What stands with every result, the words to read out, and the numbers of each country. */
import { levels } from '../../../functions/engine/level.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';
import type { Line, Region } from '../../../functions/knowledge/regions.ts';
import { actNowIf, actNowIfTold, askForHelp, say } from '../../../functions/knowledge/safety-net.ts';
import { allRegions } from '../number-sources.ts';
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
    bullets(
      actNowIf.map((sign, index) => {
        const told = actNowIfTold.find((one) => one.index === index);
        return told ? `${asked(sign)}; where that was told already, and led to a calmer level: “${asked(told.ifTold)}”` : asked(sign);
      }),
    ),
    sentence(askForHelp),
    heading(3, 'The words to read out', 'say'),
    'A few sentences for a call handler, a receptionist or a nurse. They are put together in this order: for whom; what is known of MS; the answers that decided the level, each once, as [the questions](#questions) have them under “Told as”; a cause that a row names; the pain; then what to ask about, or a request. A piece whose question has no answer is left out.',
    `**For whom,** where somebody answers for another: “${say.about['someone-else']}”`,
    `**The pain:** “${asked(say.painFor)}” or, without a duration, “${asked(say.pain)}”`,
    pieces('where', say.place),
    pieces('side', say.side),
    pieces('duration', say.duration),
    `**A cause to name:** “${asked(say.couldBe)}”, unless what to ask about names it.`,
    `**What to ask about:** “${asked(say.closing)}” or, where no rule names anything, a request:`,
    table(
      ['Level', 'Request'],
      levels.map((level) => [levelWords[level].name, say.request[level] ? asked(say.request[level]) : '(nothing)']),
    ),
  );

/** `Skalbes 116123`, and once where the line is called by its number. */
const named = ({ name, number }: Line): string => (name.includes(number) ? name : `${name} ${number}`);

const lines = (all: readonly Line[]): string =>
  all
    .map((one) => {
      const more = [one.hours, one.note].filter(Boolean).join(', ');
      return more ? `${named(one)} (${more})` : named(one);
    })
    .join('; ');

const country = (region: Region): readonly string[] => [
  `${region.name} (\`${region.code}\`)`,
  region.emergencyNumber,
  region.emergencyDepartment,
  region.urgentAdvice,
  lines(region.crisisLines),
  region.poisonsLine ? lines([region.poisonsLine]) : '',
  region.nextReview,
];

const more = (region: Region): readonly string[] => [
  region.name,
  lines(region.abuseLines),
  region.phoneFirst ?? '',
  region.textRelay ?? '',
  region.selfReferral ?? '',
];

export const countries = (): string =>
  blocks(
    heading(2, 'Numbers by country', 'countries'),
    'Where no country is known, no number is presumed. An empty cell for crisis lines shows a directory of such lines instead; an empty cell for poisons shows the urgent advice.',
    table(
      ['Country', 'Emergency', 'Emergency department', 'Urgent advice: “Phone …”', 'Crisis lines', 'Poisons', 'Check again'],
      allRegions.map(country),
    ),
    'More that differs. An empty cell for abuse shows a directory of such lines instead; any other empty cell shows nothing.',
    table(
      [
        'Country',
        'For somebody who is being hurt',
        'Before the emergency department',
        'Without speaking or hearing',
        'Physio without a letter',
      ],
      allRegions.map(more).filter(([, ...rest]) => rest.some(Boolean)),
    ),
    'Numbers age, and are looked up twice a year. [Where each comes from](number-sources.md) is on a sheet of its own.',
  );
