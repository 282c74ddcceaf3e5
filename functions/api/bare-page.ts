/** Stands in for the outcome page when that cannot be fetched: no style and no script, and nothing missing that cannot wait. */
import type { Level } from '../engine/level.ts';
import type { Person } from '../knowledge/person.ts';
import type { Region } from '../knowledge/regions.ts';
import { actNowIf, askForHelp } from '../knowledge/safety-net.ts';
import { escapeHtml } from './template.ts';
import { wordsFor } from './words.ts';

interface Told {
  readonly level: Level | 'error';
  /** What to do: one for each strand that asks for something. */
  readonly strands: readonly { readonly headline: string; readonly lines: readonly string[] }[];
  readonly region: Region;
  readonly person: Person;
}

const line = (text: string): string => `<p>${escapeHtml(text)}`;

export function barePage({ level, strands, region, person }: Told): string {
  const words = wordsFor(region, person);
  const title = strands.map(({ headline }) => escapeHtml(headline)).join('. ');
  const numbers = [
    ...region.emergencyNumbers.map(({ number, tel }) => `<p><a href="tel:${tel}">${number}</a>`),
    ...(region.elsewhere ?? []).map(({ where, number, note = '' }) => line(`${where}: ${number} ${note}`)),
  ];
  const isEmergency = level === 'emergency';
  return [
    `<!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${title}</title><main class="wrap flow" data-level="${level}">`,
    ...strands.map(({ headline, lines }) => `<h1 tabindex="-1">${escapeHtml(headline)}</h1>${lines.map(line).join('')}`),
    ...(isEmergency ? numbers : []),
    line(
      'Something went wrong on our side, so this page is short. Not yet reviewed by a clinician. Go back to change an answer or try again.',
    ),
    '<h2>Act now if any of these start:</h2><ul>',
    ...actNowIf.map((sign) => `<li>${escapeHtml(words(sign))}`),
    '</ul>',
    line(words(askForHelp)),
    ...(isEmergency ? [] : numbers),
    '</main></html>',
  ].join('');
}
