/** Answers, as the form's fields name them, in the shape of the FHIR questionnaire that they belong to. */
import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
  ValueSet,
} from 'fhir/r4';

/** How FHIR says that an answer was given and is kept back. */
const masked = { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' };

/** @param fields as they stand in the link that a person hands on: without private answers */
export function questionnaireResponse(
  { url, version, contained = [], item = [] }: Questionnaire,
  fields: URLSearchParams,
  status: 'completed' | 'in-progress',
  authored: string,
): QuestionnaireResponse {
  const answerOf = ({ type, answerValueSet }: QuestionnaireItem, value: string): QuestionnaireResponseItemAnswer => {
    if (type === 'integer') return { valueInteger: Number(value) };
    const set = contained.find((one): one is ValueSet => `#${one.id}` === answerValueSet);
    const { system = '', concept = [] } = set?.compose?.include[0] ?? {};
    const option = concept.find(({ code }) => code === value);
    return { valueCoding: option ? { system, code: option.code, display: option.display ?? '' } : { extension: [masked] } };
  };

  const itemsOf = (items: readonly QuestionnaireItem[]): QuestionnaireResponseItem[] =>
    items.flatMap(({ linkId, text = '', type, readOnly, ...question }): QuestionnaireResponseItem[] => {
      const answer = readOnly ? [] : fields.getAll(linkId).map((value) => answerOf({ linkId, type, ...question }, value));
      if (answer.length > 0) return [{ linkId, text, answer }];
      const within = type === 'group' ? itemsOf(question.item ?? []) : [];
      return within.length > 0 ? [{ linkId, text, item: within }] : [];
    });

  const answered = itemsOf(item);
  // FHIR knows no empty list.
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${url}|${version}`,
    status,
    authored,
    ...(answered.length > 0 && { item: answered }),
  };
}
