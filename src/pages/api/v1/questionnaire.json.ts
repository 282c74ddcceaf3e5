/** Every screen and question as data, for those who ask in their own way. Written at build; the API serves it as it is. */
import { inPerson, type Person } from '../../../../functions/knowledge/person.ts';
import { screens } from '../../../../functions/knowledge/questionnaire.ts';
import { version } from '../../../../functions/knowledge/version.ts';
import type { Option, Question, Screen } from '../../../../functions/knowledge/vocabulary.ts';

export const prerender = true;

type Texts = Readonly<Record<string, string | undefined>>;

/** Texts that speak to the person; under `proxy`, those that read otherwise where somebody answers for another person. */
function spoken(texts: Texts) {
  const given = Object.entries(texts).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const as = (person: Person) => given.map(([name, text]) => [name, inPerson(text, person)] as const);
  const own = Object.fromEntries(as('myself'));
  const proxy = as('someone-else').filter(([name, text]) => text !== own[name]);
  return { ...own, ...(proxy.length > 0 && { proxy: Object.fromEntries(proxy) }) };
}

const optionOf = ({ id, label, hint, onlyInPerson }: Option) => ({ id, ...spoken({ label, hint }), ...(onlyInPerson && { onlyInPerson }) });

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
};

export const GET = () => new Response(JSON.stringify(questionnaire), { headers: { 'Content-Type': 'application/json' } });
