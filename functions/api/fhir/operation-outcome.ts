/** Errors as FHIR says them. */
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
  | 'exception';

export interface Issue {
  readonly code: IssueCode;
  /** What to mend, in a sentence. */
  readonly diagnostics: string;
  /** Where, as a FHIRPath into the body. */
  readonly at?: string | undefined;
}

export const fhirHeaders: Readonly<Record<string, string>> = { ...apiHeaders, 'Content-Type': 'application/fhir+json' };

export function operationOutcome(status: number, issues: readonly Issue[], headers: Readonly<Record<string, string>> = {}): Response {
  const issue = issues.map(({ code, diagnostics, at }) => ({
    severity: 'error',
    code,
    diagnostics,
    ...(at !== undefined && { expression: [at] }),
  }));
  return new Response(JSON.stringify({ resourceType: 'OperationOutcome', issue }), { status, headers: { ...fhirHeaders, ...headers } });
}

const codes: Readonly<Record<number, IssueCode>> = { 400: 'structure', 413: 'too-long', 415: 'not-supported' };

/** What the rest of the API says as a problem document. */
export async function asOperationOutcome(problem: Response): Promise<Response> {
  const { detail } = (await problem.json()) as { detail: string };
  const accepted = problem.headers.get('Accept-Post');
  const issue: Issue = { code: codes[problem.status] ?? 'exception', diagnostics: detail };
  return operationOutcome(problem.status, [issue], accepted ? { 'Accept-Post': accepted } : {});
}
