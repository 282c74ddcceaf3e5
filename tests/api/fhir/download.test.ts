import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asked, hear, tellable } from '../../../functions/api/hand-over.ts';
import { sharedFields } from '../../../functions/api/shared-link.ts';
import type { Answers } from '../../../functions/engine/question.ts';
import { questionnaireResponse } from '../../../src/client/outcome/questionnaire-response.ts';
import { answersIn, faultsOf, questionnaire, resultIn } from '../../support/fhir.ts';
import { asList, questionOf } from '../../support/questionnaire.ts';
import { anyAnswers, cases } from '../../support/random-answers.ts';
import { nextOf } from './app.ts';

const fileFor = (answers: Answers) =>
  questionnaireResponse(questionnaire, new URLSearchParams(sharedFields(hear(answers), 'GB')), 'completed', '2026-11-22T03:00:00.000Z');

/** What of these answers may leave the device. */
const told = (answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]) => {
      const question = questionOf(id);
      const options = answer === undefined ? [] : tellable(question, answer);
      if (options.length === 0) return [];
      return [[id, typeof answer === 'number' ? answer : question.kind === 'many' ? options : (options[0] as string)]];
    }),
  );

test('the file is valid R4 and holds every answer that may be told, for anybody', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const file = fileFor(answers);
      expect(faultsOf(file)).toEqual([]);
      const { mood, ...rest } = answersIn(file.item);
      expect(mood).toBeUndefined();
      expect(rest).toEqual(told(asked(answers)));
    }),
    cases(100),
  );
});

test('the server reads the file as it reads any other response', async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      expect(answersIn((await nextOf(fileFor(answers))).item)).toEqual(asked(told(answers)));
    }),
    cases(100),
  );
});

test('a tick counts although another in its list is masked in the file', async () => {
  const fields = new URLSearchParams('answering-for=myself&danger-now=stroke&danger-now=withheld&mood=withheld');
  const file = questionnaireResponse(questionnaire, fields, 'in-progress', '2026-11-22T03:00:00.000Z');
  expect(file.item?.[1]?.item?.[0]?.answer).toHaveLength(2);
  const reply = await nextOf(file);
  expect(resultIn(reply)).toMatchObject({ disposition: { level: 'emergency' } });
  expect(reply.item?.filter(({ linkId }) => linkId !== 'result')).toEqual(file.item);
});

test('a private answer is masked, and private ticks leave no trace', () => {
  const file = JSON.stringify(fileFor({ mood: 'thoughts', stand: ['hurt-by-someone'], 'too-much-effect': 'on-purpose' }));
  expect(file).not.toMatch(/"(thoughts|hurt-by-someone|on-purpose)"/);
  expect(file).toContain('"valueCode":"masked"');
  expect(asList(answersIn(fileFor({ stand: ['hurt-by-someone', 'fall'] }).item)['stand'])).toEqual(['fall']);
});
