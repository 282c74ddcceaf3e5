/** One question of the check as an item of a FHIR questionnaire. */
import type { Extension, QuestionnaireItem } from 'fhir/r4';
import type { Person } from '../../functions/knowledge/person.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';
import { codeSystemOf } from './addresses.ts';
import { emergenciesOf } from './emergencies.ts';
import { type Enabled, type Gates, gatesOf } from './enable-when.ts';
import { aloneIf, control, maxValue, minValue, note, restricted } from './terms.ts';
import { spoken } from './words.ts';

const controls = { one: 'radio-button', many: 'check-box', scale: 'slider' } as const;

const openToAll: Gates = { own: {}, around: [] };

/** The question, or the groups that hold it until their conditions are met. */
export function itemOf(question: Question, all: ReadonlyMap<string, Question>, server: string, person: Person): QuestionnaireItem {
  const { id, kind, title, options, optional, shownIf, private: hidden } = question;
  const gates = shownIf ? gatesOf(shownIf, all, (other) => codeSystemOf(server, other)) : openToAll;
  const none = kind === 'many' ? options.find((option) => option.id === 'none') : undefined;
  const extension: Extension[] = [
    control(controls[kind]),
    ...(kind === 'scale' ? [minValue(question.min ?? 0), maxValue(question.max ?? 10)] : []),
    ...(none ? [aloneIf(id, none.id, spoken(none.label, person))] : []),
    ...(hidden ? [restricted] : []),
  ];
  const item: QuestionnaireItem = {
    extension,
    linkId: id,
    text: spoken(title, person),
    type: kind === 'scale' ? 'integer' : 'choice',
    ...gates.own,
    required: !optional,
    ...(kind === 'many' && { repeats: true }),
    ...(kind !== 'scale' && { answerValueSet: `#${id}` }),
    item: notesOn(question, server, person),
  };
  return gates.around.reduceRight<QuestionnaireItem>(
    (inner, gate, depth) => group(`${id}-if-${depth + 1}`, title, gate, inner, person),
    item,
  );
}

const group = (linkId: string, title: string, gate: Enabled, inner: QuestionnaireItem, person: Person): QuestionnaireItem => ({
  linkId,
  text: spoken(title, person),
  type: 'group',
  ...gate,
  item: [inner],
});

/** What stands under a question: its help, the answer to "why do you ask this?", and what an emergency calls for. */
function notesOn({ id, help, why }: Question, server: string, person: Person): QuestionnaireItem[] {
  const alarms = emergenciesOf(id, person).map(({ options, text }, index): QuestionnaireItem => {
    const enableWhen = options.map((code) => ({
      question: id,
      operator: '=' as const,
      answerCoding: { system: codeSystemOf(server, id), code },
    }));
    return { ...note(`${id}-now-${index + 1}`, text, 'prompt'), enableWhen, ...(options.length > 1 && { enableBehavior: 'any' }) };
  });
  return [
    ...(help ? [note(`${id}-help`, spoken(help, person), 'prompt')] : []),
    ...alarms,
    note(`${id}-why`, `Why we ask: ${spoken(why, person)}`, 'help'),
  ];
}
