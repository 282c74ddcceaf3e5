/** Code to copy from the reference page. A test takes it from the built page, runs it, and compares what it prints. */
import { dispositions } from '../../functions/knowledge/dispositions.ts';
import { spoken } from './words.ts';

const lines = (...text: readonly string[]) => `${text.join('\n')}\n`;

/** A check that ends with its second answer. */
export const walk = (server: string) => ({
  id: 'javascript-fhir',
  lang: 'JavaScript',
  label: 'JavaScript: ask until the form is completed',
  source: lines(
    `const base = '${server}/Questionnaire';`,
    'const answers = {',
    "  'answering-for': ['myself'],",
    "  'danger-now': ['stroke'],",
    '};',
    'const answerTo = ({ linkId }, sets) => {',
    '  const [{ system }] = sets.find(({ id }) => id === linkId).compose.include;',
    '  const coded = (code) => ({ valueCoding: { system, code } });',
    '  return { linkId, answer: answers[linkId].map(coded) };',
    '};',
    '',
    'let form = {',
    "  resourceType: 'QuestionnaireResponse',",
    "  status: 'in-progress',",
    "  questionnaire: base + '/ms-hip-pain',",
    '};',
    'while (true) {',
    "  const reply = await fetch(base + '/$next-question', {",
    "    method: 'POST',",
    "    headers: { 'Content-Type': 'application/fhir+json' },",
    '    body: JSON.stringify(form),',
    '  });',
    '  form = await reply.json();',
    '  if (!reply.ok) throw new Error(form.issue[0].diagnostics);',
    "  if (form.status === 'completed') break;",
    '  // The questions so far: you would ask the new ones here.',
    '  const [asked, ...sets] = form.contained;',
    '  form.item = asked.item.map(({ linkId, item }) => ({',
    '    linkId,',
    '    item: item.map((question) => answerTo(question, sets)),',
    '  }));',
    '}',
    '',
    'const flat = (item) => [item, ...(item.item ?? []).flatMap(flat)];',
    'const headline = form.item',
    '  .flatMap(flat)',
    "  .find(({ linkId }) => linkId === 'result.disposition.headline');",
    'console.log(headline.answer[0].valueString);',
  ),
  prints: spoken(dispositions.ambulance.headline, 'myself'),
});

/** An option that does not exist. */
export const mistake = (server: string) => ({
  id: 'curl-fhir-mistake',
  lang: 'Shell',
  label: 'curl: an option that does not exist',
  source: lines(
    `curl -s '${server}/Questionnaire/$next-question' \\`,
    "  -H 'Content-Type: application/fhir+json' \\",
    "  -d '{",
    '    "resourceType": "QuestionnaireResponse",',
    '    "status": "in-progress",',
    `    "questionnaire": "${server}/Questionnaire/ms-hip-pain",`,
    '    "item": [{ "linkId": "screen.about-you", "item": [{',
    '      "linkId": "age",',
    '      "answer": [{ "valueCoding": { "code": "forty" } }]',
    '    }] }]',
    "  }'",
  ),
});

export const mistakeReply = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'error',
      code: 'code-invalid',
      diagnostics: '"forty" is no answer to "age"; there are: under-18, 18-44, 45-49, 50-59, 60-plus',
      expression: ['QuestionnaireResponse.item[0].item[0].answer[0].value'],
    },
  ],
};
