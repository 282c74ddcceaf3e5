/** What the danger card says: the words that the check has for the same answers, for a reader anywhere. */
import type { Level } from '../../functions/engine/level.ts';
import { adviceOn, type Danger } from '../../functions/knowledge/danger-words.ts';
import { dispositions, wholeAction } from '../../functions/knowledge/dispositions.ts';
import { inPerson } from '../../functions/knowledge/person.ts';
import { anyCrisisLine } from '../../functions/knowledge/regions.ts';
import { putNumbers } from '../article/local-numbers.ts';

export interface Advice {
  readonly level: Level;
  readonly headline: string;
  readonly action: string;
  /** Somebody to talk to at once is what matters. */
  readonly crisis: boolean;
}

const words: Readonly<Record<string, string>> = {
  ed: 'A&E (the emergency department)',
  gp: 'GP',
  pharmacist: 'pharmacist',
  poisons: 'a poisons line, where there is one, or {urgent}',
  crisis: anyCrisisLine,
};

const inWords = (text: string): string =>
  inPerson(putNumbers(text.replaceAll(/\{(\w+)\}/g, (whole, token) => words[token] ?? whole)), 'myself');

export const adviceInWords = (danger: Danger): Advice => {
  const { level, route } = adviceOn(danger).row;
  const texts = dispositions[route];
  return {
    level,
    // The text below the headline holds the numbers.
    headline: inWords(texts.headline.replace('{emergency}', 'for an ambulance')),
    action: inWords(wholeAction(texts)),
    crisis: route.startsWith('crisis'),
  };
};
