/** Single answers that are an emergency whatever else is said, with what to do: a form can say it before it is sent. */
import { dispositions, wholeAction } from '../../functions/knowledge/dispositions.ts';
import type { Person } from '../../functions/knowledge/person.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { RouteId } from '../../functions/knowledge/routes.ts';
import type { RedFlag } from '../../functions/knowledge/vocabulary.ts';
import { spoken } from './words.ts';

const rules: readonly RedFlag[] = redFlags;

interface Emergency {
  readonly options: readonly string[];
  readonly text: string;
}

/** By what to do. Rules that another answer could take away are left out, and so are those that need two answers. */
export function emergenciesOf(question: string, person: Person): readonly Emergency[] {
  const routes = new Map<string, RouteId>();
  for (const { level, route, when } of rules.filter(({ clearedBy }) => !clearedBy).flatMap(({ rows }) => rows)) {
    if (level !== 'emergency' || !('isOneOf' in when) || when.question !== question) continue;
    for (const option of when.isOneOf) if (!routes.has(option)) routes.set(option, route);
  }
  return [...new Set(routes.values())].map((route) => ({
    options: [...routes].filter(([, one]) => one === route).map(([option]) => option),
    text: spoken(`${dispositions[route].headline}. ${wholeAction(dispositions[route])}`, person),
  }));
}
