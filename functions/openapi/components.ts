/** The schemas of the document: converted from Valibot, with the questions' own words beside their ids. */
import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import { requestSchema } from '../api/contract.ts';
import { NONE } from '../engine/question.ts';
import { assessmentReply } from './schemas/assessment.ts';
import { healthReply, problemReply } from './schemas/others.ts';
import { condition, questionnaireReply } from './schemas/questionnaire.ts';
import { allQuestions, level, questionId, ruleId, version } from './schemas/shared.ts';

const definitions = {
  AssessmentRequest: requestSchema,
  Assessment: assessmentReply,
  Questionnaire: questionnaireReply,
  Condition: condition,
  Health: healthReply,
  Problem: problemReply,
  Level: level,
  QuestionId: questionId,
  RuleId: ruleId,
  Version: version,
};

export type SchemaName = keyof typeof definitions;

export const refTo = (name: SchemaName) => ({ $ref: `#/components/schemas/${name}` }) as const;

const converted = toJsonSchemaDefs(definitions, {
  target: 'draft-2020-12',
  overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
});

/** The edge carries no descriptions: they are added here. */
function described(request: JsonSchema): JsonSchema {
  const { answers, region, locale } = request.properties as Record<'answers' | 'region' | 'locale', JsonSchema>;
  const questions = Object.entries(answers.properties ?? {}).map(([id, schema]) => {
    const question = allQuestions.find((one) => one.id === id);
    const alone = question?.options?.some((option) => option.id === NONE) && { not: { contains: { const: NONE }, minItems: 2 } };
    const many = question?.kind === 'many' ? { uniqueItems: true, ...alone } : {};
    return [id, { title: question?.short ?? id, ...(schema as JsonSchema), ...many }];
  });
  return {
    ...request,
    properties: {
      answers: {
        ...answers,
        description: 'Answers by question id; as many as there are so far. A question that does not exist is refused, never ignored.',
        properties: Object.fromEntries(questions),
      },
      region: { ...region, description: 'The country, for numbers to phone: two letters. Left out or unknown: no number is presumed.' },
      locale: { ...locale, description: 'The language of the words.' },
    },
  };
}

export const schemas: Readonly<Record<SchemaName, JsonSchema>> = {
  ...converted,
  AssessmentRequest: described(converted.AssessmentRequest),
};
