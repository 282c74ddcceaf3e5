/** The reply of `POST /api/v1/assessment`. */
import * as v from 'valibot';
import { contributors } from '../../knowledge/contributors.ts';
import { notes } from '../../knowledge/notes.ts';
import { features } from '../../knowledge/pain-type.ts';
import { patterns } from '../../knowledge/patterns.ts';
import { routeIds } from '../../knowledge/routes.ts';
import { answer, level, pageAddress, questionId, ruleId, say, version } from './shared.ts';

const disposition = v.object({
  level,
  route: say(v.picklist(routeIds), 'Who to contact. What to do until then and what to bring is in the questionnaire under words.routes.'),
  within: say(v.string(), 'By when, in words.'),
  headline: say(v.string(), 'What to do now, for the top of your page.'),
  action: say(v.string(), 'The same with its details and, where the region is known, the numbers to phone.'),
  say: say(v.string(), 'A sentence to read out to whoever answers. It never holds a private answer.'),
});

const because = say(
  v.array(v.object({ question: questionId, answer: v.union([v.string(), v.array(v.string())]) })),
  'The answers that count, each with its question and answer. Of a list, only the ticks that count.',
);

const reason = v.object({
  rule: ruleId,
  level,
  because,
  suspects: say(v.array(v.string()), 'What it could be, in plain words.'),
  sources: say(v.array(v.string()), 'Keys of the bibliography at /sources/.'),
});

const open = v.object({
  rule: ruleId,
  level,
  settledBy: say(v.array(questionId), 'The questions whose answers would settle it.'),
});

const cleared = v.object({ rule: ruleId, because, words: say(v.string(), 'Why it was set aside, for the person.') });

const change = v.object({ question: questionId, answer: say(answer, 'The whole new answer to that question.'), level });

const feature = v.object({ feature: v.picklist(features.map(({ id }) => id)), words: v.string() });

const painType = say(
  v.object({
    type: v.picklist(['neuropathic', 'musculoskeletal', 'mixed', 'unclear']),
    strength: say(v.picklist(['mostly', 'leaning']), 'In words. Never a probability.'),
    spasm: say(v.boolean(), 'Whether there are signs of spasm.'),
    label: say(v.string(), 'The type in words, for the person.'),
    for: say(v.array(feature), 'What speaks for it, each with its feature and words.'),
    against: say(v.array(feature), 'What speaks for the other type.'),
  }),
  'What the pain looks like.',
);

const finding = (ids: readonly string[]) => v.object({ id: v.picklist(ids), because, read: pageAddress });

export const assessmentReply = v.object({
  version,
  status: say(v.picklist(['complete', 'incomplete']), 'Whether a question is left that could matter to the advice.'),
  next: say(v.nullable(questionId), 'The question to ask next; null when the check is complete.'),
  disposition: say(disposition, 'What to do. Before the end it is the safe advice so far: never calmer than the answers allow.'),
  beside: say(v.nullable(disposition), 'The other of two strands, where both the mood and the hip ask for something. Show both.'),
  reasons: say(v.array(reason), 'Every rule that fired, the most urgent first.'),
  open: say(v.array(open), 'More urgent rules that could not be ruled out, with the level that each would give.'),
  cleared: say(v.array(cleared), 'Rules that an answer set aside.'),
  wouldChange: say(v.array(change), 'Every single change of an answer that would change the level. Empty until the check is complete.'),
  painType: say(v.nullable(painType), 'Null at emergency and urgent, and until the pain picture is told.'),
  contributors: say(v.array(finding(contributors.map(({ id }) => id))), 'What could be adding to the pain. None at emergency and urgent.'),
  patterns: say(v.array(finding(patterns.map(({ id }) => id))), 'Other conditions worth mentioning. Never ranked.'),
  notes: say(
    v.array(v.picklist(notes.map(({ id }) => id))),
    'Further lines to show, by id: their words are in the questionnaire under words.notes. Some are about safety.',
  ),
  safetyNet: v.object({
    actNowIf: say(v.array(v.string()), 'Signs that need help at once, whatever the level. Always show them.'),
    recheck: say(v.string(), 'When to look again.'),
  }),
});
