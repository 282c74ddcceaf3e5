/** The QuestionnaireResponse in a request: by itself, or as a parameter of the operation. */
import type { Issue } from './operation-outcome.ts';
import { strangers } from './read-answers.ts';
import { isObject, type Questionnaire, type Unread } from './resources.ts';

export interface Unwrapped {
  readonly response?: Unread;
  /** A country, as in `POST /api/v1/assessment`: a second parameter, of ours. */
  readonly region?: unknown;
  /** Where the response stands in the body. */
  readonly at: string;
  readonly issues: readonly Issue[];
}

/** What goes back as it came. A narrative does not: it would speak of the answers before these. */
export const keptMembers = 'id meta language extension identifier basedOn partOf subject encounter authored author source'.split(' ');
const readMembers = 'resourceType text contained questionnaire _questionnaire status item'.split(' ');
const statuses = ['in-progress', 'completed', 'amended', 'stopped'];

export function unwrap(input: unknown): Unwrapped {
  if (isObject(input) && input['resourceType'] === 'QuestionnaireResponse')
    return { response: input, at: 'QuestionnaireResponse', issues: [] };
  const parameters: unknown = isObject(input) && input['resourceType'] === 'Parameters' ? input['parameter'] : undefined;
  const entries = Array.isArray(parameters) ? parameters.map((one: unknown) => (isObject(one) ? one : {})) : [];
  const names = entries.map(({ name }) => name);
  const issues = names.flatMap((name, index): readonly Issue[] => {
    const where = `Parameters.parameter[${index}]`;
    if (name !== 'questionnaire-response' && name !== 'region')
      return [{ code: 'not-supported', diagnostics: `no parameter ${JSON.stringify(name)} is known`, at: where }];
    return names.indexOf(name) === index
      ? []
      : [{ code: 'duplicate', diagnostics: `"${name}" is there more than once; give it once`, at: where }];
  });
  const index = names.indexOf('questionnaire-response');
  const { resource } = entries[index] ?? {};
  const place = entries.find(({ name }) => name === 'region');
  const at = `Parameters.parameter[${index}].resource`;
  if (isObject(resource) && resource['resourceType'] === 'QuestionnaireResponse') {
    return { response: resource, region: place && (place['valueCode'] ?? place['valueString'] ?? null), at, issues };
  }
  const diagnostics = 'Send a QuestionnaireResponse, or Parameters with one as "questionnaire-response".';
  return { at, issues: [...issues, { code: 'required', diagnostics }] };
}

/**
 * What is wrong with the response apart from its answers.
 * @param here where the request came in: a copy of the site may serve the questionnaire at another origin than its own
 */
export function frameIssues(response: Unread, { url, version }: Questionnaire, at: string, here: string): readonly Issue[] {
  const issues = [...strangers(response, [...keptMembers, ...readMembers], at)];
  const { status } = response;
  if (!statuses.includes(status as string)) {
    issues.push({ code: 'value', diagnostics: `status must be one of: ${statuses.join(', ')}`, at: `${at}.status` });
  }
  const [named, begunWith] = String(canonicalOf(response)).split('|');
  if (!named || !namesOf(url, here).includes(named)) {
    const diagnostics = `questionnaire must be ${url}, or "#" and the id of a contained Questionnaire that is derivedFrom it`;
    issues.push({ code: 'required', diagnostics, at: `${at}.questionnaire` });
  } else if (begunWith !== undefined && begunWith !== version) {
    const diagnostics = `the response was begun with version ${begunWith}, and the questions are now those of ${version}: begin again`;
    issues.push({ code: 'business-rule', diagnostics, at: `${at}.questionnaire` });
  }
  return issues;
}

/** What else the sender put in, such as the person whom `subject` names: left out, such a reference would lead nowhere. */
export const broughtAlong = ({ contained }: Unread, own: readonly { readonly id: string }[]): readonly unknown[] =>
  (Array.isArray(contained) ? contained : []).filter(
    (one) =>
      isObject(one) &&
      one['resourceType'] !== 'Questionnaire' &&
      one['resourceType'] !== 'ValueSet' &&
      !own.some(({ id }) => id === one['id']),
  );

const namesOf = (url: string, here: string): readonly string[] =>
  [url, new URL(new URL(url).pathname, here).href].flatMap((one) => [one, `${one}-for-another`]);

/** What the response answers. The contained questionnaire of an adaptive form has no address of its own, by the guide; some give it one. */
function canonicalOf({ questionnaire, contained }: Unread): unknown {
  if (typeof questionnaire !== 'string' || !questionnaire.startsWith('#') || !Array.isArray(contained)) return questionnaire;
  const own = contained.find((one) => isObject(one) && one['resourceType'] === 'Questionnaire' && `#${one['id']}` === questionnaire);
  if (!isObject(own)) return undefined;
  return Array.isArray(own['derivedFrom']) ? own['derivedFrom'][0] : own['url'];
}
