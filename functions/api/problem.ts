/** Errors as RFC 9457 problem documents. */
export interface ProblemError {
  /** A JSON pointer into the request body. */
  readonly pointer: string;
  readonly detail: string;
}

const titles = {
  400: 'The request body is not JSON',
  404: 'There is nothing at this address',
  405: 'This method is not allowed here',
  413: 'The request body is too large',
  415: 'The request body has the wrong type',
  422: 'The request does not fit the questionnaire',
  500: 'Something went wrong on our side',
  503: 'The check is switched off',
} as const satisfies Readonly<Record<number, string>>;

export type ProblemStatus = keyof typeof titles;

export function problem(
  status: ProblemStatus,
  detail: string,
  { errors, headers }: { readonly errors?: readonly ProblemError[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const body = JSON.stringify({ type: 'about:blank', title: titles[status], status, detail, ...(errors ? { errors } : {}) });
  return new Response(body, {
    status,
    headers: { ...apiHeaders, 'Content-Type': 'application/problem+json', ...headers },
  });
}

/** On every reply of the API: any origin may read it, nobody may keep it. Set by hand: middleware cost a third of a request. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
};
