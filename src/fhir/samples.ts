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
    "const answers = { 'answering-for': ['myself'], 'danger-now': ['stroke'] };",
    "let form = { resourceType: 'QuestionnaireResponse', status: 'in-progress', questionnaire: base + '/ms-hip-pain' };",
    'for (;;) {',
    "  const reply = await fetch(base + '/$next-question', {",
    "    method: 'POST',",
    "    headers: { 'Content-Type': 'application/fhir+json' },",
    '    body: JSON.stringify(form),',
    '  });',
    '  form = await reply.json();',
    '  if (!reply.ok) throw new Error(form.issue[0].diagnostics);',
    "  if (form.status === 'completed') break;",
    '  const [asked] = form.contained; // its items are the questions so far; here you would ask the new ones',
    '  const answerTo = ({ linkId }) => ({ linkId, answer: answers[linkId].map((code) => ({ valueCoding: { code } })) });',
    '  form.item = asked.item.map(({ linkId, item }) => ({ linkId, item: item.map(answerTo) }));',
    '}',
    "const result = form.item.find(({ linkId }) => linkId === 'result');",
    'const all = (item) => [item, ...(item.item ?? []).flatMap(all)];',
    "console.log(all(result).find(({ linkId }) => linkId === 'result.disposition.headline').answer[0].valueString);",
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
    `  -d '{"resourceType":"QuestionnaireResponse","status":"in-progress","questionnaire":"${server}/Questionnaire/ms-hip-pain","item":[{"linkId":"screen.about-you","item":[{"linkId":"age","answer":[{"valueCoding":{"code":"forty"}}]}]}]}'`,
  ),
});

export const mistakeReply = {
  resourceType: 'OperationOutcome',
  issue: [
    {
      severity: 'error',
      code: 'value',
      diagnostics: '"age" must be one of: under-18, 18-44, 45-49, 50-59, 60-plus',
      expression: ['QuestionnaireResponse.item[0].item[0]'],
    },
  ],
};
