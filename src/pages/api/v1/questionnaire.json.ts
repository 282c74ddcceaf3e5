/** Every screen and question as data, and the words of a result, for those who ask in their own way. Written at build; the API serves it as it is. */
import { screens } from '../../../../functions/knowledge/questionnaire.ts';
import { version } from '../../../../functions/knowledge/version.ts';
import type { Option, Question, Screen } from '../../../../functions/knowledge/vocabulary.ts';
import { spoken } from '../../../api/spoken.ts';
import { words } from '../../../api/words.ts';

export const prerender = true;

const optionOf = ({ id, label, hint, onlyInPerson, private: hidden }: Option) => ({
  id,
  ...spoken({ label, hint }),
  ...(onlyInPerson && { onlyInPerson }),
  ...(hidden && { private: hidden }),
});

const questionOf = ({ id, kind, title, short, help, why, options, shownIf, min, max, optional, private: hidden }: Question) => ({
  id,
  kind,
  ...spoken({ title, short, help, why }),
  ...(kind === 'scale' ? { min, max } : { options: options.map(optionOf) }),
  ...(shownIf && { shownIf }),
  ...(optional && { optional }),
  ...(hidden && { private: hidden }),
});

const questionnaire = {
  version,
  locale: 'en',
  screens: screens.map(({ id, stage, title, danger, questions }: Screen) => ({
    id,
    stage,
    title,
    danger,
    questions: questions.map(questionOf),
  })),
  words,
};

export const GET = () => new Response(JSON.stringify(questionnaire), { headers: { 'Content-Type': 'application/json' } });
