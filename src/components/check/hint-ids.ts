import { screens } from '../../../functions/knowledge/questionnaire.ts';
import type { Screen } from '../../../functions/knowledge/vocabulary.ts';

/** An id for each hint, by `<question>-<option>`. As short as can be: in full they were a thirtieth of the page. */
export const hintIds: ReadonlyMap<string, string> = new Map(
  screens
    .flatMap((screen: Screen) => screen.questions)
    .flatMap(({ id, options }) => options.filter(({ hint }) => hint).map((option) => `${id}-${option.id}`))
    .map((name, index) => [name, index.toString(36)]),
);
