import fc from 'fast-check';
import type { Element, QuestionnaireItem, QuestionnaireItemEnableWhen, ValueSet } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { isShown, writeAnswers } from '../../../functions/engine/facts.ts';
import type { Answers } from '../../../functions/engine/question.ts';
import { YES } from '../../../functions/engine/truth.ts';
import { engine } from '../../../functions/knowledge/knowledge.ts';
import { version } from '../../../functions/knowledge/version.ts';
import { capabilityFor } from '../../../src/fhir/capability.ts';
import { codeSystemsFor } from '../../../src/fhir/code-systems.ts';
import { nextQuestionOperation } from '../../../src/fhir/operation.ts';
import { questionnaireFor } from '../../../src/fhir/questionnaire.ts';
import { allItems, asking, faultsOf, questionnaire, server } from '../../support/fhir.ts';
import { asList, questionOf, questions, table } from '../../support/questionnaire.ts';
import { anyAnswers, cases } from '../../support/random-answers.ts';

const forAnother = questionnaireFor('someone-else', server);
const systems = codeSystemsFor(server);
const valueSets = (questionnaire.contained ?? []) as ValueSet[];

describe.each([questionnaire, forAnother])('$id', (form) => {
  const items = allItems(form.item);
  const linkIds = items.map(({ linkId }) => linkId);

  test('is valid R4, and so is all that it contains', () => {
    expect(faultsOf(form)).toEqual([]);
  });

  test('has each linkId once: the validator does not notice', () => {
    expect(linkIds.filter((linkId, index) => linkIds.indexOf(linkId) !== index)).toEqual([]);
  });

  test('refers in enableWhen to questions that stand before, and to codes that they have', () => {
    const faults = items.flatMap((item, index) =>
      (item.enableWhen ?? []).flatMap(({ question, answerCoding }) => {
        const at = linkIds.indexOf(question);
        if (at < 0 || at >= index) return [`${item.linkId} needs ${question}, which does not stand before it`];
        const concepts = systems.find(({ url }) => url === answerCoding?.system)?.concept ?? [];
        return answerCoding && !concepts.some(({ code }) => code === answerCoding.code) ? [`${question} has no ${answerCoding.code}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('names a value set for each choice, and no other', () => {
    const named = items.flatMap(({ answerValueSet }) => answerValueSet ?? []);
    expect(new Set(named)).toEqual(new Set((form.contained ?? []).map(({ id }) => `#${id}`)));
  });

  test('has no token left in any text', () => {
    expect(JSON.stringify(form)).not.toMatch(/\{\w+\}/);
  });

  test('says of itself that it is a draft, of which version, and that nobody reviewed it', () => {
    expect(form).toMatchObject({ status: 'draft', experimental: true, version: version.rules, url: `${server}/Questionnaire/${form.id}` });
    expect(`${form.description} ${form.copyright}`).toMatch(/not reviewed by a clinician/i);
    expect(form).not.toHaveProperty('approvalDate');
  });
});

test('every question and option of the check is in it, and nothing else is asked', () => {
  const asked = asking(questionnaire).map(({ linkId, type, repeats, required, answerValueSet }) => {
    const set = valueSets.find(({ id }) => `#${id}` === answerValueSet);
    const codes = set?.compose?.include[0]?.concept?.map(({ code }) => code) ?? [];
    return { linkId, kind: type === 'integer' ? 'scale' : repeats ? 'many' : 'one', required, codes };
  });
  expect(asked).toEqual(
    questions.map(({ id, kind, optional, options }) => ({
      linkId: id,
      kind,
      required: !optional,
      codes: options.map((option) => option.id),
    })),
  );
});

test('each text under an option is part of what is shown: it says what does not count', () => {
  const all = valueSets.flatMap(({ compose }) => compose?.include[0]?.concept ?? []).map(({ display }) => display);
  expect(all).toContain('New chest pain, new trouble breathing or swallowing, or coughing up blood. Not your usual tight MS band.');
});

test('somebody who answers for another person reads of them, and is not offered what only the person may say', () => {
  expect(JSON.stringify(forAnother)).toContain('Not their usual tight MS band.');
  expect(JSON.stringify(questionnaire)).toContain('hurt-by-someone');
  expect(JSON.stringify(forAnother)).not.toContain('hurt-by-someone');
});

test('private questions and options carry the label "restricted"', () => {
  const isRestricted = (one: Element) => JSON.stringify(one.extension ?? []).includes('v3-Confidentiality');
  expect(
    asking(questionnaire)
      .filter(isRestricted)
      .map(({ linkId }) => linkId),
  ).toEqual(['mood']);
  const options = valueSets.flatMap(({ id, compose }) =>
    (compose?.include[0]?.concept ?? []).filter(isRestricted).map(({ code }) => `${id}/${code}`),
  );
  expect(options.filter((option) => !option.startsWith('mood/'))).toEqual(['stand/hurt-by-someone', 'too-much-effect/on-purpose']);
});

/** A condition as FHIR R4 reads it. Answers of disabled items do not count. */
function isMet({ question, operator, answerCoding, answerBoolean }: QuestionnaireItemEnableWhen, answers: Answers): boolean {
  const given = asList(answers[question]);
  if (operator === 'exists') return given.length > 0 === answerBoolean;
  const has = given.includes(answerCoding?.code ?? '');
  return operator === '=' ? has : !has;
}

const isEnabled = ({ enableWhen = [], enableBehavior }: QuestionnaireItem, answers: Answers): boolean =>
  enableWhen.length === 0 || enableWhen[enableBehavior === 'any' ? 'some' : 'every']((line) => isMet(line, answers));

/** The questions that a form shows for these answers, which lose those that it does not show. */
function shownBy(items: readonly QuestionnaireItem[], answers: Record<string, Answers[string]>): readonly string[] {
  return items.flatMap((item) => {
    if (!isEnabled(item, answers)) {
      for (const { linkId } of allItems([item])) delete answers[linkId];
      return [];
    }
    return item.type === 'group' ? shownBy(item.item ?? [], answers) : item.readOnly || item.type === 'display' ? [] : [item.linkId];
  });
}

test('a form shows by enableWhen what the engine shows, for any answers', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const facts = writeAnswers(table, answers, false);
      const engineShows = table.slots.filter((slot) => isShown(slot, facts) === YES).map(({ question }) => question.id);
      expect(shownBy(questionnaire.item ?? [], { ...answers })).toEqual(engineShows);
    }),
    cases(2000),
  );
});

test('a follow-up that needs an answer waits for it: "not one of the others" is not enough', () => {
  const shown = (answers: Answers) => shownBy(questionnaire.item ?? [], { ...answers });
  expect(shown({ side: 'both', where: ['shoulders-too'] })).not.toContain('gca-signs');
  expect(shown({ age: '60-plus', side: 'both', where: ['shoulders-too'] })).toContain('gca-signs');
});

describe('what to do at once', () => {
  const alarms = allItems(questionnaire.item).filter(({ linkId }) => /-now-\d$/.test(linkId));

  test('stands under questions of danger', () => {
    expect(alarms.length).toBeGreaterThan(10);
  });

  test.each(alarms.map((alarm) => [alarm.linkId, alarm] as const))(
    '%s shows for answers that are an emergency by themselves',
    (_, alarm) => {
      expect(alarm.text).toMatch(/emergency/);
      for (const { question, answerCoding } of alarm.enableWhen ?? []) {
        const code = answerCoding?.code as string;
        const answer = questionOf(question).kind === 'many' ? [code] : code;
        const opened = opening(question);
        expect(engine.step({ ...opened, [question]: answer }).level, `${question} ${code}`).toBe('emergency');
      }
    },
  );

  /** An answer that opens a follow-up. */
  function opening(question: string): Answers {
    const { shownIf } = questionOf(question);
    if (!shownIf) return {};
    if ('all' in shownIf) return { age: '60-plus', side: 'both', where: ['shoulders-too'] };
    const first = 'isOneOf' in shownIf ? shownIf : undefined;
    return first ? { [first.question]: [first.isOneOf[0] as string] } : {};
  }
});

test('the code systems, the operation and the capability statement are valid R4', () => {
  expect(systems.length).toBe(valueSets.length);
  expect([...systems, nextQuestionOperation(server), capabilityFor(server)].flatMap(faultsOf)).toEqual([]);
});

test('the operation takes the parameters that are read, and the capability statement names it', () => {
  const { url, parameter = [] } = nextQuestionOperation(server);
  expect(parameter.filter(({ use }) => use === 'in').map(({ name }) => name)).toEqual(['questionnaire-response', 'region']);
  expect(JSON.stringify(capabilityFor(server))).toContain(`"definition":"${url}"`);
});
