/** How a result comes about: stops, unfinished answers, what is withheld, what clears. */
import { MOST_CONTRIBUTORS, MOST_PATTERNS } from '../../../functions/engine/assess.ts';
import { knowledge } from '../../../functions/knowledge/knowledge.ts';
import { redFlags } from '../../../functions/knowledge/red-flags.ts';
import { prose } from '../prose.ts';
import { allScreens } from '../questions.ts';
import { asked, blocks, bullets, heading, listed, ruleLink, sentence, table } from '../words.ts';

const titles = (danger: boolean): string =>
  listed(allScreens.filter((screen) => screen.danger === danger).map(({ title }) => `“${asked(title)}”`));

const ending = redFlags.filter(({ ends }) => ends).map(({ id }) => ruleLink(id));

/** Rules that stand beside the others. */
const strands = redFlags.filter(({ strand }) => strand).map(({ id }) => ruleLink(id));

export const howItDecides = (): string =>
  blocks(
    heading(2, 'How a result is made', 'how-it-decides'),
    heading(3, 'When the questions stop', 'stops'),
    bullets([
      '**Emergency: at once.** After an answer that makes an emergency row fire, nothing more is asked.',
      `**Today: after the danger screens.** They are ${titles(true)}. Something still more urgent may come up there.`,
      `**Soon, routine or self-care: at the end.** Only then are the screens about the pain itself asked: ${titles(false)}.`,
      `**${listed(ending)}: before the screen that it reads.** The first screens are asked before it, so that an emergency is never turned away.`,
      'An optional question is never waited for.',
    ]),
    heading(3, 'Unfinished answers', 'unfinished'),
    bullets([
      'A result can be asked for at any point. While a question of a danger screen has no answer it is never calmer than soon; while any other question has none it is never calmer than routine. (Decision of this project: the safer of two readings.)',
      'A follow-up that was opened and left out counts as its ‘I am not sure’. One that offers no such answer counts as a question without an answer.',
      'Where every question is answered and no rule fires, the result is self-care. No row gives self-care.',
      'What could not be ruled out is listed, with the questions that would settle it: every row that is more urgent than the result and has a part that is not known.',
    ]),
    heading(3, 'What a result holds', 'result'),
    bullets([
      'The level, who to contact and how, and the words to read out.',
      'Every rule that fired, the most urgent first, each with the answers that made it fire.',
      'Every rule that an answer took away, with the reason.',
      `Below emergency, two lines where ${listed(strands, 'or')} fired: one for it, and beside it one for the hip, each with its level and what to do. The level of the whole is the more urgent of the two. At emergency there is one thing to do.`,
      'Every single change of one answer that would change the level, with the level that it would give.',
      `At soon, routine and self-care only: what kind of pain it is more like, at most ${MOST_CONTRIBUTORS} things that could be adding to it, and at most ${MOST_PATTERNS} patterns worth mentioning. At emergency and today they are withheld, so that there is one thing to do.`,
      `No pattern is shown if ${listed(knowledge.patternsGiveWayTo.map(ruleLink), 'or')} fired.`,
      `The kind of pain is left out until every question is answered, and where ${prose(knowledge.painPictureUnknown)}: only the person can tell how it feels.`,
      'Nothing about a person is kept.',
    ]),
  );

export const clearing = (): string =>
  blocks(
    heading(2, 'Answers that clear', 'clearing'),
    'Only these answers take something away, each from its own rule and from nothing else. Whenever one does, the result says so in these words.',
    table(
      ['Rule', 'If', 'The person reads'],
      redFlags.flatMap(({ id, clearedBy = [] }) => clearedBy.map(({ when, because }) => [ruleLink(id), prose(when), sentence(because)])),
    ),
  );
