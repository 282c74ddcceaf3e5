/** The five levels, and who to contact. */
import { levels } from '../../../functions/engine/level.ts';
import { type Disposition, dispositions, levelWords } from '../../../functions/knowledge/dispositions.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { type RouteId, routeIds } from '../../../functions/knowledge/routes.ts';
import { asked, blocks, bullets, heading, levelName, listed, sentence, table } from '../words.ts';

const callWords: Readonly<Record<Exclude<Disposition['call'], null>, string>> = {
  emergency: 'the emergency number',
  urgent: 'the line for urgent advice',
  crisis: 'a crisis line',
  poisons: 'the poisons line, or the line for urgent advice',
};

function usedBy(route: RouteId): string {
  const uses = levels.flatMap((level) => {
    const rules = redFlags.filter(({ rows }) => rows.some((row) => row.route === route && row.level === level));
    return rules.length > 0 ? [`${levelWords[level].name}: ${listed(rules.map(({ id }) => `\`${id}\``))}`] : [];
  });
  return uses.length > 0 ? uses.join('; ') : 'no rule: used where nothing fired';
}

function route(id: RouteId): string {
  const words: Disposition = dispositions[id];
  return blocks(
    heading(4, asked(words.headline), `route-${id}`),
    bullets([
      `Id: \`${id}\`${words.within ? `. Time: ${words.within}, instead of the time of the level` : ''}`,
      `Words: ${sentence(words.action)}`,
      ...(words.more ? [`After the number: ${sentence(words.more)}`] : []),
      `Shown large: ${words.call ? callWords[words.call] : 'no number'}`,
      ...(words.whileWaiting.length > 0 ? [`Meanwhile: ${words.whileWaiting.map(sentence).join(' ')}`] : []),
      ...(words.bring.length > 0 ? [`Bring: ${words.bring.map(asked).join('; ')}`] : []),
      `Rules: ${usedBy(id)}`,
    ]),
  );
}

export const levelsAndRoutes = (): string =>
  blocks(
    heading(2, 'The five levels', 'levels'),
    'The levels are a decision of this project. Every result has exactly one, and shows when to look again.',
    table(
      ['Level', 'Id', 'Look again'],
      levels.map((level) => [levelName(level), `\`${level}\``, sentence(levelWords[level].recheck)]),
    ),
    heading(3, 'Who to contact', 'routes'),
    'Each row of a rule names one of these. Where rows of the same level name several, the first in this list is shown.',
    ...routeIds.map(route),
  );
