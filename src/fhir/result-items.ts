/**
 * The items that the server calculates. A linkId is the path of a member in the reply of `POST /api/v1/assessment`, after
 * `result.`, so that both say the same and the server copies one into the other without knowing either.
 */
import type { QuestionnaireItem, ValueSet } from 'fhir/r4';
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import { codeSystemOf } from './addresses.ts';
import { hidden } from './terms.ts';
import { valueSet } from './value-sets.ts';

export const levelCodes = levels.map((code) => ({ code, display: levelWords[code].name, definition: levelWords[code].within }));

export const levelSet = (server: string): ValueSet =>
  valueSet(
    'level',
    codeSystemOf(server, 'level'),
    levelCodes.map(({ code, display }) => ({ code, display })),
  );

type Member = readonly [name: string, text: string, members?: readonly Member[]];

/** Names that end in `[]` hold several; a level is coded, everything else is text. */
const disposition: readonly Member[] = [
  ['level', 'How urgent'],
  ['within', 'By when'],
  ['headline', 'What to do'],
  ['action', 'How to do it'],
  ['say', 'What to read out'],
  ['route', 'Where to go, as a code'],
];

const words = (name: string, text: string): Member => [
  name,
  text,
  [
    ['feature', 'Sign, as a code'],
    ['words', 'Sign'],
  ],
];

const because: Member = [
  'because[]',
  'Answers behind it',
  [
    ['question', 'Question, by its linkId'],
    ['answer[]', 'Options that count'],
  ],
];

const finding = (name: string, text: string): Member => [name, text, [['id', 'Name, as a code'], because, ['read', 'Page to read']]];

const result: Member = [
  'result',
  'Result. The server fills it in; no clinician has reviewed how',
  [
    ['disposition', 'What to do', disposition],
    ['beside', 'Also', disposition],
    [
      'safetyNet',
      'What to watch for',
      [
        ['actNowIf[]', 'Act now if any of these start'],
        ['recheck', 'When to look again'],
      ],
    ],
    [
      'painType',
      'Kind of pain, as sorted from the answers (not a tested score)',
      [
        ['label', 'Kind'],
        ['type', 'Kind, as a code'],
        ['strength', 'Strength, as a code'],
        ['spasm', 'Signs of spasm'],
        words('for[]', 'Speaks for it'),
        words('against[]', 'Speaks against it'),
      ],
    ],
    finding('contributors[]', 'Could be adding to it'),
    finding('patterns[]', 'Worth mentioning to a clinician'),
    [
      'reasons[]',
      'Reason for the result',
      [
        ['rule', 'Rule'],
        ['level', 'Level that it asks for'],
        because,
        ['suspects[]', 'What it could be'],
        ['sources[]', 'Sources, by key'],
      ],
    ],
    [
      'open[]',
      'Could not be ruled out',
      [
        ['rule', 'Rule'],
        ['level', 'Level that it would ask for'],
        ['settledBy[]', 'Questions that would settle it, by linkId'],
      ],
    ],
    ['cleared[]', 'Taken away by an answer', [['rule', 'Rule'], because, ['words', 'Why']]],
    [
      'wouldChange[]',
      'One answer that would change the level',
      [
        ['question', 'Question, by its linkId'],
        ['answer[]', 'Answer'],
        ['level', 'Level it would give'],
      ],
    ],
    ['notes[]', 'Notes that apply, as codes'],
    [
      'version',
      'Version of the rules',
      [
        ['rules', 'Version'],
        ['digest', 'Digest of every question and rule'],
      ],
    ],
  ],
];

const isYesOrNo = new Set(['result.painType.spasm']);

function itemFor([name, text, members]: Member, above: string): QuestionnaireItem {
  const linkId = `${above}${name.replace('[]', '')}`;
  const repeats = name.endsWith('[]') && { repeats: true };
  if (members) return { linkId, text, type: 'group', ...repeats, item: members.map((member) => itemFor(member, `${linkId}.`)) };
  const coded = name === 'level';
  return {
    linkId,
    text,
    type: coded ? 'choice' : isYesOrNo.has(linkId) ? 'boolean' : 'string',
    readOnly: true,
    ...repeats,
    ...(coded && { answerValueSet: '#level' }),
  };
}

/** Hidden in the whole form, where nothing fills it in; the server takes the mark away with the result. */
export const resultGroup: QuestionnaireItem = { extension: [hidden], ...itemFor(result, '') };
