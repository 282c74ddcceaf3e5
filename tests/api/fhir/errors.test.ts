import type { OperationOutcome, ValueSet } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { questionnaire, responseWith, server } from '../../support/fhir.ts';
import { operation, post, refusal, request } from './app.ts';

const start = responseWith({});
const inScreen = (screen: string, ...item: unknown[]) => ({ ...start, item: [{ linkId: `screen.${screen}`, item }] });
const age = (...answer: unknown[]) => inScreen('about-you', { linkId: 'age', answer });
const code = (value: string) => ({ valueCoding: { code: value } });
const displayOf = (question: string, option: string) => {
  const set = questionnaire.contained?.find((one): one is ValueSet => one.id === question);
  return set?.compose?.include[0]?.concept?.find((one) => one.code === option)?.display as string;
};
const ageAt = 'QuestionnaireResponse.item[0].item[0]';

/** What is sent, what is wrong with it. */
const misfits: readonly (readonly [string, unknown, readonly (string | RegExp)[]])[] = [
  ['another resource', { resourceType: 'Patient' }, [/^required: Send a QuestionnaireResponse/]],
  ['a list', [], [/^required: Send a QuestionnaireResponse/]],
  ['parameters without a response', { resourceType: 'Parameters', parameter: [] }, [/^required: /]],
  [
    'a parameter that nobody knows',
    { resourceType: 'Parameters', parameter: [{ name: 'questionnaire-response', resource: start }, { name: 'lang' }] },
    ['not-supported: no parameter "lang" is known (Parameters.parameter[1])'],
  ],
  [
    'two responses at once',
    {
      resourceType: 'Parameters',
      parameter: [
        { name: 'questionnaire-response', resource: start },
        { name: 'questionnaire-response', resource: start },
      ],
    },
    ['duplicate: "questionnaire-response" is there more than once; give it once (Parameters.parameter[1])'],
  ],
  [
    'a region that is not read',
    {
      resourceType: 'Parameters',
      parameter: [
        { name: 'questionnaire-response', resource: start },
        { name: 'region', valueCoding: { code: 'GB' } },
      ],
    },
    ['value: "region" must be a two-letter country code, such as "GB" (Parameters.parameter)'],
  ],
  [
    'a region that is none',
    {
      resourceType: 'Parameters',
      parameter: [
        { name: 'questionnaire-response', resource: start },
        { name: 'region', valueCode: 'GBR' },
      ],
    },
    ['value: "region" must be a two-letter country code, such as "GB" (Parameters.parameter)'],
  ],
  ['no status', { ...start, status: undefined }, [/^value: status must be one of: in-progress, .* \(QuestionnaireResponse.status\)$/]],
  ['a response that was entered in error', { ...start, status: 'entered-in-error' }, [/^value: status must be one of/]],
  ['no questionnaire', { ...start, questionnaire: undefined }, [/^required: questionnaire must be .*ms-hip-pain, or "#"/]],
  ['another questionnaire', { ...start, questionnaire: `${server}/Questionnaire/other` }, [/^required: questionnaire must be/]],
  ['a contained questionnaire that is not there', { ...start, questionnaire: '#asked' }, [/^required: questionnaire must be/]],
  [
    'questions of another version',
    { ...start, questionnaire: `${questionnaire.url}|0.0.1` },
    [/^business-rule: the response was begun with version 0.0.1, .* begin again/],
  ],
  ['a modifier', { ...start, modifierExtension: [] }, [/^structure: "modifierExtension" is not read here/]],
  [
    'a misspelt member',
    { ...start, items: [] },
    ['structure: "items" is not read here; leave it out, or mend its name (QuestionnaireResponse)'],
  ],
  ['an item that is no item', { ...start, item: ['age'] }, ['structure: an item must be an object (QuestionnaireResponse.item[0])']],
  ['items that are no list', { ...start, item: {} }, ['structure: item must be a list (QuestionnaireResponse)']],
  ['an unknown linkId', inScreen('start', { linkId: 'agee' }), [`code-invalid: linkId "agee": there is no such item (${ageAt})`]],
  ['no linkId', inScreen('start', {}), [`code-invalid: linkId undefined: there is no such item (${ageAt})`]],
  ['a prototype', inScreen('start', { linkId: '__proto__' }), [/^code-invalid: linkId "__proto__": there is no such item/]],
  [
    'a question outside its group',
    { ...start, item: [{ linkId: 'age', answer: [code('18-44')] }] },
    ['structure: linkId "age": it belongs in the item "screen.about-you" (QuestionnaireResponse.item[0])'],
  ],
  [
    'a question twice',
    inScreen('about-you', { linkId: 'age' }, { linkId: 'age' }),
    ['duplicate: "age" is there more than once; give it once (QuestionnaireResponse.item[0].item[1])'],
  ],
  [
    'a misspelt member of an item',
    inScreen('about-you', { linkId: 'age', answers: [] }),
    [`structure: "answers" is not read here; leave it out, or mend its name (${ageAt})`],
  ],
  [
    'a question under a question',
    inScreen('about-you', { linkId: 'age', item: [{ linkId: 'side' }] }),
    [`structure: linkId "side": it belongs in the item "screen.about-you" (${ageAt}.item[0])`],
  ],
  [
    'a question under an answer',
    age({ ...code('18-44'), item: [{ linkId: 'side' }] }),
    [`structure: linkId "side": it belongs in the item "screen.about-you" (${ageAt}.answer[0].item[0])`],
  ],
  [
    'an answer where there is only a text',
    inScreen('danger-now', { linkId: 'danger-now-help', answer: [code('stroke')] }),
    ['structure: linkId "danger-now-help": it belongs in the item "danger-now" (QuestionnaireResponse.item[0].item[0])'],
  ],
  ['an answer of a group', { ...start, item: [{ linkId: 'screen.start', answer: [] }] }, [/^structure: "screen.start" is a group/]],
  ['an answer to a text', inScreen('about-you', { linkId: 'age', answer: 'old' }), [`structure: answer must be a list (${ageAt})`]],
  [
    'an unknown option',
    age(code('young')),
    [`code-invalid: "young" is no answer to "age"; there are: under-18, 18-44, 45-49, 50-59, 60-plus (${ageAt}.answer[0].value)`],
  ],
  [
    'an unknown option beside one that is known',
    inScreen('danger-now', { linkId: 'danger-now', answer: [code('none'), code('storke')] }),
    [/^code-invalid: "storke" is no answer to "danger-now"; .*answer\[1\].value\)$/],
  ],
  ['two options where one is allowed', age(code('18-44'), code('45-49')), [/^value: "age" must be one of/]],
  [
    'an option of another system',
    age({ valueCoding: { system: 'http://x', code: '18-44' } }),
    [/^code-invalid: the system of "age" is .*CodeSystem\/age/],
  ],
  [
    'codes of another version',
    age({ valueCoding: { version: '0.0.1', code: '18-44' } }),
    [`code-invalid: the system of "age" is ${server}/CodeSystem/age|${questionnaire.version} (${ageAt}.answer[0].value)`],
  ],
  [
    'a calm code with the text of a danger',
    inScreen('danger-now', {
      linkId: 'danger-now',
      answer: [{ valueCoding: { code: 'none', display: displayOf('danger-now', 'stroke') } }],
    }),
    [/^code-invalid: this is the display of "stroke" .*answer\[0\].value\)$/],
  ],
  [
    'text for a code',
    age({ valueString: '18-44' }),
    [`structure: an answer to "age" must be an object with valueCoding (${ageAt}.answer[0])`],
  ],
  [
    'no code',
    age({ valueCoding: { display: '18 to 44' } }),
    [`code-invalid: valueCoding of "age" needs a code (${ageAt}.answer[0].value)`],
  ],
  ['a code that is no text', age({ valueCoding: { code: 18 } }), [/^code-invalid: valueCoding of "age" needs a code/]],
  ['a modified answer', age({ ...code('18-44'), modifierExtension: [] }), [/^structure: "modifierExtension" is not read here/]],
  [
    'an option twice',
    inScreen('danger-now', { linkId: 'danger-now', answer: [code('stroke'), code('stroke')] }),
    [`value: "danger-now" "stroke" is given more than once; give it once (${ageAt})`],
  ],
  [
    '"none of these" beside another',
    inScreen('danger-now', { linkId: 'danger-now', answer: [code('none'), code('stroke')] }),
    [`value: "danger-now" "none" cannot stand beside another option; leave out one of them (${ageAt})`],
  ],
  [
    'a number out of range',
    inScreen('time', { linkId: 'severity-usual', answer: [{ valueInteger: 11 }] }),
    [/^value: "severity-usual" must be a whole number from 0 to 10/],
  ],
  [
    'a number as text',
    inScreen('time', { linkId: 'severity-usual', answer: [{ valueInteger: '1' }] }),
    [/^value: "severity-usual" must be a whole number/],
  ],
];

describe('what does not fit is refused, with its place and what to mend', () => {
  test.each(misfits)('%s', async (_, body, expected) => {
    const { status, issues } = await refusal(body);
    expect(status).toBe(422);
    expect(issues).toHaveLength(expected.length);
    for (const [index, issue] of expected.entries())
      expect(issues[index]).toEqual(typeof issue === 'string' ? issue : expect.stringMatching(issue));
  });

  test('all at once, where several are wrong', async () => {
    const { issues } = await refusal({ ...start, status: 'x', item: [{ linkId: 'y' }, ...(age(code('z')).item as object[])] });
    expect(issues.map((issue) => issue.split(':')[0])).toEqual(['value', 'code-invalid', 'code-invalid']);
  });

  test('within parameters the place begins there', async () => {
    const { issues } = await refusal({
      resourceType: 'Parameters',
      parameter: [{ name: 'questionnaire-response', resource: age(code('z')) }],
    });
    expect(issues[0]).toContain(`(Parameters.parameter[0].resource.item[0].item[0].answer[0].value)`);
  });
});

describe('what cannot be read', () => {
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

  test.each([
    ['no JSON', '{', 400, /^structure: The body could not be read as JSON/],
    ['nothing', '', 400, /^structure: The body could not be read as JSON/],
    [
      'a name that is given twice',
      '{"resourceType":"QuestionnaireResponse","item":[],"item":[]}',
      400,
      /^duplicate: \/item is given more than once/,
    ],
    ['a deep nest', `{"resourceType":"QuestionnaireResponse","subject":${deep(20_000)}}`, 400, /^structure: .* nested too deeply/],
    ['too much', `"${'x'.repeat(300_000)}"`, 413, /^too-long: .* at most 262144 bytes/],
  ])('%s', async (_, body, expected, issue) => {
    const { status, issues } = await refusal(body);
    expect([status, issues]).toEqual([expected, [expect.stringMatching(issue)]]);
  });

  test.each(['application/fhir+xml', 'application/json+fhir', 'application/jsonx'])('another type of content: %s', async (type) => {
    const response = await post(start, type);
    expect([response.status, response.headers.get('accept-post')]).toEqual([415, 'application/fhir+json']);
  });

  test('plain JSON is taken for what it is', async () => {
    expect((await post(start, 'application/json; charset=utf-8')).status).toBe(200);
  });
});

test('a check that is switched off says so, with the signs to act on', async () => {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/fhir+json' }, body: JSON.stringify(start) };
  const response = await request(operation, init, 'off');
  expect(response.status).toBe(503);
  const { issue } = (await response.json()) as OperationOutcome;
  expect(issue[0]).toMatchObject({ severity: 'error', code: 'suppressed', diagnostics: expect.stringContaining('switched it off') });
  expect(JSON.stringify(issue.filter(({ severity }) => severity === 'information'))).toMatch(
    /numbness between the legs.*emergency number.*United Kingdom 999;.*South Africa 10177 or 112 \(from a mobile phone\)/,
  );
});

test('a list of faults has an end', async () => {
  const { issues } = await refusal({ ...start, item: Array.from({ length: 100 }, () => ({ linkId: 'x' })) });
  expect(issues).toHaveLength(20);
});

describe('manners', () => {
  test.each([
    ['/fhir/R4/Questionnaire/$next-question', 'GET', 405, 'POST, OPTIONS'],
    ['/fhir/R4/Questionnaire/ms-hip-pain', 'PUT', 405, 'GET, HEAD, OPTIONS'],
    ['/fhir/R4/Patient/1', 'GET', 404, null],
    ['/fhir/', 'GET', 404, null],
  ])('%s %s is %i', async (path, method, status, allow) => {
    const response = await request(path, { method });
    expect([response.status, response.headers.get('allow'), response.headers.get('content-type')]).toEqual([
      status,
      allow,
      'application/fhir+json',
    ]);
    expect(await response.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ severity: 'error' }] });
  });

  test('a reader that takes XML alone hears that there is none', async () => {
    const response = await request(operation, { method: 'POST', headers: { Accept: 'application/fhir+xml' } });
    expect(response.status).toBe(406);
  });

  test.each([
    ['?_format=xml', '*/*', 406],
    ['?_format=json', 'application/xml;q=0.9, */*', 200],
    ['?_format=application/fhir%2Bjson', '*/*', 200],
    ['', 'application/fhir+json; fhirVersion=5.0', 406],
    ['', 'application/fhir+json; fhirVersion=4.0', 200],
    ['', 'application/fhir+json; fhirVersion=5.0, application/fhir+json; fhirVersion=4.0; q=0.5', 200],
  ])('a reader of another format or version hears that there is none: %s %s is %i', async (query, accept, status) => {
    const headers = { Accept: accept, 'Content-Type': 'application/fhir+json' };
    const response = await request(operation + query, { method: 'POST', headers, body: JSON.stringify(start) });
    expect(response.status).toBe(status);
  });

  test('any origin may ask, and nobody may keep the reply', async () => {
    const response = await post(start);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const preflight = await request(operation.replace('$', '%24'), { method: 'OPTIONS' });
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'POST, OPTIONS']);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('If-None-Match');
  });

  test('answers that are sent to another address hear where they go', async () => {
    for (const path of [
      '/fhir/R4/Questionnaire/ms-hip-pain',
      '/fhir/R4/Questionnaire/ms-hip-pain/$next-question',
      '/fhir/R4/QuestionnaireResponse',
    ]) {
      const response = await request(path, { method: 'POST', headers: { 'Content-Type': 'application/fhir+json' }, body: '{}' });
      const { issue } = (await response.json()) as OperationOutcome;
      expect([response.status, issue[0]?.diagnostics], path).toEqual([
        405,
        expect.stringContaining('POST /fhir/R4/Questionnaire/$next-question'),
      ]);
    }
  });
});
