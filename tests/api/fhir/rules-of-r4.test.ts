import type { CodeSystem, Questionnaire, QuestionnaireItem, ValueSet } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { codeSystemsFor } from '../../../src/fhir/code-systems.ts';
import { questionnaireFor } from '../../../src/fhir/questionnaire.ts';
import { allItems, containedIn, questionnaire, responseWith, server } from '../../support/fhir.ts';
import { questions } from '../../support/questionnaire.ts';
import { nextOf } from './app.ts';

/** Rules of R4 that no validator in JavaScript looks at, by their names in the standard. */
const ruleBreaks = ({ linkId, ...item }: QuestionnaireItem): readonly string[] => {
  const { type, enableWhen = [], answerValueSet, answerOption, required, repeats, readOnly } = item;
  const within = (item.item ?? []).length;
  const broken: readonly (readonly [string, boolean])[] = [
    ['que-1: a group holds items', type === 'group' && within === 0],
    ['que-1: a text holds none', type === 'display' && within > 0],
    ['que-3: a text or a group has no code of its own answer', (type === 'display' || type === 'group') && item.initial !== undefined],
    ['que-4: options or a value set, not both', answerValueSet !== undefined && answerOption !== undefined],
    ['que-5: only a choice has them', answerValueSet !== undefined && type !== 'choice'],
    ['que-6: a text is neither required nor repeated', type === 'display' && (required !== undefined || repeats !== undefined)],
    [
      'que-7: "exists" asks for yes or no',
      enableWhen.some(({ operator, answerBoolean }) => (operator === 'exists') !== (answerBoolean !== undefined)),
    ],
    ['que-9: a text is not read-only', type === 'display' && readOnly !== undefined],
    ['que-12: several conditions are joined', enableWhen.length > 1 && item.enableBehavior === undefined],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([rule]) => `${linkId} breaks ${rule}`);
};

const forms: readonly Questionnaire[] = [questionnaire, questionnaireFor('someone-else', server)];

test.each(forms)('$id keeps the rules of R4 for items', ({ item }) => {
  expect(allItems(item).flatMap(ruleBreaks)).toEqual([]);
});

test('so does what a response contains, and it names all that it contains', async () => {
  for (const answers of [{}, { 'danger-now': ['none'] }, { 'danger-now': ['stroke'] }]) {
    const reply = await nextOf(responseWith(answers));
    const form = containedIn(reply);
    expect(allItems(form.item).flatMap(ruleBreaks)).toEqual([]);
    const named = new Set([reply.questionnaire, ...allItems(form.item).map(({ answerValueSet }) => answerValueSet)]);
    expect(reply.contained?.filter(({ id }) => !named.has(`#${id}`))).toEqual([]); // dom-3
  }
});

test('each text beside a code is one that the code system gives to it', () => {
  const systems = new Map(codeSystemsFor(server).map((system) => [system.url, system]));
  const textsOf = (system: CodeSystem | undefined, code: string) => {
    const concept = system?.concept?.find((one) => one.code === code);
    return [concept?.display, ...(concept?.designation ?? []).map(({ value }) => value)];
  };
  let seen = 0;
  for (const set of forms.flatMap(({ contained }) => contained ?? []) as ValueSet[]) {
    const [include] = set.compose?.include ?? [];
    for (const { code, display } of include?.concept ?? []) {
      expect(textsOf(systems.get(include?.system), code), `${set.id} ${code}`).toContain(display);
      seen++;
    }
  }
  expect(seen).toBeGreaterThan(300);
});

describe('"none of these"', () => {
  const alone = (item: QuestionnaireItem) => item.extension?.find(({ url }) => url.endsWith('/targetConstraint'));

  test('stands alone, as a form can check, in every list that offers it and nowhere else', () => {
    const offered = questions.filter(({ kind, options }) => kind === 'many' && options.some(({ id }) => id === 'none')).map(({ id }) => id);
    expect(offered.length).toBeGreaterThan(10);
    for (const { item } of forms)
      expect(
        allItems(item)
          .filter(alone)
          .map(({ linkId }) => linkId),
      ).toEqual(offered);
  });

  test('and the check speaks of that question', () => {
    for (const item of allItems(questionnaire.item)) {
      const parts = new Map(alone(item)?.extension?.map((part) => [part.url, part]));
      if (parts.size === 0) continue;
      expect([...parts.keys()]).toEqual(['key', 'severity', 'expression', 'human']);
      const answer = `%resource.repeat(item).where(linkId = '${item.linkId}').answer`;
      expect(parts.get('expression')?.valueExpression).toEqual({
        language: 'text/fhirpath',
        expression: `${answer}.where(value.code = 'none').empty() or ${answer}.count() = 1`,
      });
    }
  });
});

test('rules that were withdrawn are a retired form that says why', () => {
  const form = questionnaireFor('myself', server, { rules: '0.1.0', on: '2026-11-22', reason: 'One sign was asked wrongly.' });
  expect(form.status).toBe('retired');
  expect(form.description).toMatch(/^Withdrawn\. One sign was asked wrongly\./);
  expect(questionnaire.status).toBe('draft');
});
