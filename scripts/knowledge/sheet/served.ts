import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { blocks, heading, listed, ruleLink, table } from '../words.ts';

/** Red flags of the evidence file, by number. */
export const served = (): string => {
  const ids = [...new Set(redFlags.flatMap(({ serves }) => serves))].toSorted();
  return blocks(
    heading(2, 'Red flags of the evidence file, and the rules that serve them', 'served'),
    table(
      ['Red flag', 'Rules'],
      ids.map((id) => [id, listed(redFlags.filter(({ serves }) => serves.includes(id)).map((rule) => ruleLink(rule.id)))]),
    ),
  );
};
