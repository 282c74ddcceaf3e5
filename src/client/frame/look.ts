/** Makes the frame look as its host asked. May be called again: what is no longer asked for goes. */
import { notUsed, type Settings } from './settings.ts';

const { style, dataset } = document.documentElement;

export function look({ theme, region = '', start, ...rest }: Settings): void {
  style.colorScheme = theme && theme !== 'auto' ? theme : '';
  rank(rest['heading-level']);
  if ((dataset['region'] ?? '') !== region) place(region);
  if (!document.querySelector('#check')) return; // the outcome stands in its place
  document.querySelector('#start')?.remove();
  if (start) mark(start);
}

function mark(start: string): void {
  if (!document.querySelector(`[data-for="${start}"]`)) {
    // of the places, those in the picture
    notUsed('start', start);
    return;
  }
  const note = document.createElement('small');
  note.id = 'start';
  note.textContent = 'The page around this check is about pain here. Tick it only if it fits.';
  document.querySelector(`#where [value="${start}"]`)?.closest('.row')?.appendChild(note);
}

/** The check hears of it, also while the outcome stands in the form's place. */
function place(region: string): void {
  dataset['region'] = region;
  document.dispatchEvent(new Event('region'));
  if (!region) return;
  // The emergency numbers are for readers of any country: those that are most likely theirs come first.
  const name = new Intl.DisplayNames('en', { type: 'region' }).of(region);
  for (const line of document.querySelectorAll('.care .small > span')) {
    if (!line.textContent?.startsWith(`${name}:`)) continue;
    line.parentElement?.querySelector('span')?.insertAdjacentElement('beforebegin', line);
    line.insertAdjacentText('afterend', ' ');
  }
}

/** The rank of each heading, counted from the one that the host's own headings leave for the first. */
export function rank(level: string | undefined): void {
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (level) heading.setAttribute('aria-level', `${Number(heading.tagName[1]) + Number(level) - 1}`);
    else heading.removeAttribute('aria-level');
  }
}
