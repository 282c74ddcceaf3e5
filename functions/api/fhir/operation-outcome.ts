/** Errors as FHIR says them. */
import type { Region } from '../../knowledge/regions.ts';
import { apiHeaders } from '../problem.ts';

/** Codes of FHIR's `issue-type`. */
type IssueCode =
  | 'structure'
  | 'required'
  | 'value'
  | 'code-invalid'
  | 'business-rule'
  | 'duplicate'
  | 'not-supported'
  | 'not-found'
  | 'too-long'
  | 'exception'
  | 'suppressed'
  | 'informational';

export interface Issue {
  readonly code: IssueCode;
  /** What to mend, in a sentence. */
  readonly diagnostics: string;
  /** Where, as a FHIRPath into the body. */
  readonly at?: string | undefined;
}

export const fhirHeaders: Readonly<Record<string, string>> = { ...apiHeaders, 'Content-Type': 'application/fhir+json' };

const said = (severity: 'error' | 'information', { code, diagnostics, at }: Issue) => ({
  severity,
  code,
  diagnostics,
  ...(at !== undefined && { expression: [at] }),
});

/** @param more what helps, beside what is wrong */
export function operationOutcome(
  status: number,
  issues: readonly Issue[],
  { headers, more = [] }: { readonly headers?: Readonly<Record<string, string>>; readonly more?: readonly Issue[] } = {},
): Response {
  const issue = [...issues.map((one) => said('error', one)), ...more.map((one) => said('information', one))];
  return new Response(JSON.stringify({ resourceType: 'OperationOutcome', issue }), { status, headers: { ...fhirHeaders, ...headers } });
}

const codes: Readonly<Record<number, IssueCode>> = { 400: 'structure', 413: 'too-long', 415: 'not-supported', 503: 'suppressed' };

interface ProblemDocument {
  readonly detail: string;
  /** What to act on where there is no assessment. */
  readonly card?: {
    readonly title: string;
    readonly actNowIf: readonly string[];
    readonly action: string;
    readonly emergencyNumbers: NonNullable<Region['elsewhere']>;
  };
}

/** What the rest of the API says as a problem document. */
export async function asOperationOutcome(problem: Response): Promise<Response> {
  const { detail, card } = (await problem.json()) as ProblemDocument;
  const headers = Object.fromEntries([...problem.headers].filter(([name]) => name.startsWith('accept-')));
  const code = codes[problem.status] ?? 'exception';
  const numbers = card?.emergencyNumbers.map(({ where, number, note = '' }) => `${where} ${number} ${note}`.trim()).join('; ');
  const lines = card ? [card.title, ...card.actNowIf, card.action, `Emergency numbers: ${numbers}.`] : [];
  const more = lines.map((diagnostics): Issue => ({ code: 'informational', diagnostics }));
  return operationOutcome(problem.status, [{ code, diagnostics: detail }], { headers, more });
}
