/** The whole decision graph, in Mermaid. */
import { flowAndFollowUps } from './graph/flow.ts';
import { rulesByScreen } from './graph/rules.ts';
import { blocks } from './words.ts';

export const decisionGraph = (): string =>
  `${blocks(
    '# Decision graph: from questions to levels',
    '<!-- Written by `npm run knowledge:graph` from functions/knowledge. Do not edit: change the knowledge, then run it again. -->',
    'Pictures of what the [review sheet](review-sheet.md) says in words. They are drawn from the data that runs. GitHub shows them; elsewhere paste a block into a viewer for Mermaid. The most urgent rule that fires gives the level: no arrow outvotes another.',
    flowAndFollowUps(),
    rulesByScreen(),
  )}\n`;
