import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from '../../functions/api/form.ts';
import { hear } from '../../functions/api/hand-over.ts';
import { fromLink, sharedFields } from '../../functions/api/shared-link.ts';
import { questions } from '../support/questionnaire.ts';
import { anyAnswers, cases } from '../support/random-answers.ts';

/** Every character as its bytes: what a browser may send, and what is never read by the quick way. */
const encoded = (text: string) => [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

const option = fc.constantFrom(...questions.flatMap(({ options }) => options.map(({ id }) => id)));
const name = fc.constantFrom('', 'ask', 'region', 'shared', 'nose', ...questions.map(({ id }) => id));
const value = fc.oneof(option, fc.constantFrom('', '5', 'next', 'GB', 'withheld', 'é'));

test('a form is read alike however its characters are written', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (fields) => {
      const form = readForm(fields.map((field) => field.join('=')).join('&'));
      expect(form).toEqual(readForm(fields.map((field) => field.map(encoded).join('=')).join('&')));
      if (form && Object.keys(form.answers).length > 0) read++;
    }),
    cases(5_000),
  );
  expect(read).toBeGreaterThan(0);
});

test('empty fields, a name without a value and a second "=" are read as the standard says', () => {
  for (const body of ['', '&', 'age&', '&&age=18-44&', 'age=18-44=', 'age==', '?age=18-44', '=age']) {
    const fields = new Map(new URLSearchParams(body));
    const known = [...fields.keys()].every((id) => id === 'age') && [undefined, '', '18-44'].includes(fields.get('age'));
    expect(readForm(body)?.answers, body).toEqual(known ? (fields.get('age') ? { age: fields.get('age') } : {}) : undefined);
  }
});

test('what a link holds needs no encoding, and is read back', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const fields = sharedFields(hear(answers), 'GB');
      expect(new URLSearchParams(fields).toString()).toBe(fields);
      const { answers: read = {}, region } = readForm(fields) ?? {};
      expect(region).toBe('GB');
      for (const { id, private: hidden } of questions) {
        if (hidden && answers[id] !== undefined) expect(read[id]).toBe(fromLink({ private: true }, 'withheld'));
      }
    }),
    cases(2_000),
  );
});
