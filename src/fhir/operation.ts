/** The operation as this server offers it: that of Structured Data Capture, with a parameter of ours beside it. */
import type { OperationDefinition } from 'fhir/r4';
import { about } from './questionnaire.ts';
import { nextQuestionDefinition } from './terms.ts';

const { copyright: _, ...aboutIt } = about; // R4 has no place for it here

export const nextQuestionOperation = (server: string): OperationDefinition => ({
  resourceType: 'OperationDefinition',
  id: 'next-question',
  url: `${server}/OperationDefinition/next-question`,
  name: 'MsHipPainNextQuestion',
  title: 'MS Hip Pain: the next questions',
  ...aboutIt,
  description: 'Answers so far in; out the next questions, or, when the check is over, its result. Nothing is kept.',
  kind: 'operation',
  affectsState: false,
  base: nextQuestionDefinition,
  code: 'next-question',
  resource: ['Questionnaire'],
  system: false,
  type: true,
  instance: false,
  parameter: [
    {
      name: 'questionnaire-response',
      use: 'in',
      min: 1,
      max: '1',
      documentation: 'The response so far; at first without items.',
      type: 'QuestionnaireResponse',
    },
    {
      name: 'region',
      use: 'in',
      min: 0,
      max: '1',
      documentation: 'The country, in two letters (ISO 3166-1), for telephone numbers in the result. Left out: no number is presumed.',
      type: 'code',
    },
    {
      name: 'return',
      use: 'out',
      min: 1,
      max: '1',
      documentation: 'The response with the next questions in its contained questionnaire, or completed, with the result.',
      type: 'QuestionnaireResponse',
    },
  ],
});
