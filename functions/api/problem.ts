/** Errors as RFC 9457 problem documents. Each kind has its place on the reference page, which is its `type`. */

import { regionFor } from '../knowledge/regions.ts';
import { actNowIf, askForHelp } from '../knowledge/safety-net.ts';
import { securityHeaders } from './security-headers.ts';
import { wordsFor } from './words.ts';

export interface ProblemError {
  /** A JSON pointer into the request body. */
  readonly pointer: string;
  readonly detail: string;
}

interface Problem {
  readonly status: number;
  readonly title: string;
  /** Somebody waits for an assessment: they are owed the danger signs. */
  readonly card?: true;
}

/** What can go wrong: the status and the title. What each means and how to mend it stands in `functions/openapi/errors.ts`. */
export const problems = {
  'not-utf-8': { status: 400, title: 'The body is not UTF-8' },
  'not-json': { status: 400, title: 'The body is not JSON' },
  'no-such-address': { status: 404, title: 'There is nothing at this address' },
  'wrong-method': { status: 405, title: 'This method is not allowed here' },
  'not-acceptable': { status: 406, title: 'The reply is JSON, and the request accepts none' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-type': { status: 415, title: 'The body has the wrong type' },
  'does-not-fit': { status: 422, title: 'The request does not fit the questionnaire' },
  'our-fault': { status: 500, title: 'Something went wrong on our side', card: true },
  'no-such-format': { status: 501, title: 'This format is not offered' },
  'switched-off': { status: 503, title: 'The check is switched off', card: true },
} as const satisfies Readonly<Record<string, Problem>>;

export type ProblemKind = keyof typeof problems;

interface More {
  readonly errors?: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function problem(kind: ProblemKind, detail: string, { errors, headers }: More = {}): Response {
  const { status, title, card }: Problem = problems[kind];
  // Whole, because a problem is kept and passed on. Only a build knows where it will be served.
  const type = `${import.meta.env.SITE ?? ''}/api/#${kind}`;
  const members = { type, title, status, detail, ...(errors && { errors }), ...(card && { card: dangerCard() }) };
  return new Response(JSON.stringify(members), {
    status,
    headers: { ...apiHeaders, 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** What a program shows to a person when there is no assessment: the signs that need help at once, for any country. */
function dangerCard() {
  const region = regionFor(undefined);
  const words = wordsFor(region, 'myself');
  return {
    level: 'emergency',
    title: 'Get help now if any of these has just started:',
    actNowIf: actNowIf.map(words),
    action: words(askForHelp),
    emergencyNumbers: region.elsewhere,
  };
}

/** On every reply that the API makes: any origin may read it, nobody may keep it. Set by hand: middleware cost a third of a request. */
export const apiHeaders: Readonly<Record<string, string>> = {
  ...securityHeaders,
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};
