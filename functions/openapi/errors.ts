/** The catalogue of errors: what each means, and how to mend it. The reference page prints it, and a test causes each one. */
import { MOST_BYTES } from '../api/body.ts';
import { type ProblemKind, problems } from '../api/problem.ts';

export interface ErrorEntry {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly title: string;
  readonly means: string;
  readonly mend: string;
}

const words: Readonly<Record<ProblemKind, Pick<ErrorEntry, 'means' | 'mend'>>> = {
  'not-utf-8': {
    means: 'Some bytes of the body are not UTF-8.',
    mend: 'Encode the text as UTF-8. Most programs do: look for a step that writes Latin-1 or UTF-16.',
  },
  'not-json': {
    means: 'The body is empty, cut off, or has a slip such as a single quote or a comma too many.',
    mend: 'Let a library write the JSON. In a shell, put the whole body in single quotes.',
  },
  'no-such-address': { means: 'No part of the API is at this address.', mend: 'Compare it with the list of addresses on this page.' },
  'wrong-method': {
    means: 'The address is right and the method is not.',
    mend: 'The header Allow lists the methods. The assessment takes POST.',
  },
  'not-acceptable': {
    means: 'The request says that it takes no JSON, and there is nothing else.',
    mend: 'Send Accept: application/json, or leave the header out.',
  },
  'too-large': {
    means: `The body is over ${MOST_BYTES / 1024} KiB. A full set of answers is under 3.`,
    mend: 'Send one set of answers in each request, and nothing beside it.',
  },
  'wrong-type': {
    means: 'The header Content-Type is missing or is not application/json, or the body is compressed.',
    mend: 'Send Content-Type: application/json, and the body as it is.',
  },
  'does-not-fit': {
    means: 'A question or an option does not exist, an answer has the wrong form, or a member is given twice.',
    mend: 'Each entry of errors points at one fault and says what would fit. Nothing was assessed: there is no result to show.',
  },
  'our-fault': {
    means: 'Something broke on our side.',
    mend: 'Show the card to the person at once. Then try again, not more than once a minute.',
  },
  'no-such-format': {
    means: 'The oEmbed address was asked for XML or another format.',
    mend: 'Ask with format=json, or leave the format out.',
  },
  'switched-off': {
    means: 'The check is off, or its rules were withdrawn. The detail says why.',
    mend: 'Show the card to the person, and no result from before. Ask /api/health from time to time whether it is on again.',
  },
};

export const errorCatalogue: readonly ErrorEntry[] = Object.entries(problems).map(([kind, { status, title }]) => ({
  kind: kind as ProblemKind,
  status,
  title,
  ...words[kind as ProblemKind],
}));
