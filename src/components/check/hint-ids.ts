import { screens } from '../../../functions/knowledge/questionnaire.ts';
import type { Screen } from '../../../functions/knowledge/vocabulary.ts';

/** An id for the hint of each option, by `<question>-<option>`. Short: in full they were a thirtieth of the page. */
export const hintIds: ReadonlyMap<string, string> = new Map(
  screens
    .flatMap((screen: Screen) => screen.questions.flatMap(({ id, options }) => options.map((option) => `${id}-${option.id}`)))
    .map((name, index) => [name, `h${index}`]),
);
