/** Makes the frame look as its host asked. May be called again: what is no longer asked for goes. */
import { accentOf } from './accent.ts';
import type { Settings } from './settings.ts';

const { style } = document.documentElement;

export function look({ theme, accent, region, start, ...rest }: Settings): void {
  style.colorScheme = theme && theme !== 'auto' ? theme : '';
  rank(rest['heading-level']);
  const form = document.querySelector<HTMLElement>('#check');
  if (!form) return; // the outcome stands in its place
  form.dataset['region'] = region ?? '';
  document.querySelector('#start')?.remove();
  if (!document.querySelector(`[data-for="${start}"]`)) return; // of the places, those in the picture
  const note = document.createElement('small');
  note.id = 'start';
  note.textContent = 'The page around this check is about pain here. Tick it only if it fits.';
  document.querySelector(`#where [value="${start}"]`)?.closest('.row')?.appendChild(note);
}

/** The rank of each heading, counted from the one that the host's own headings leave for the first. */
export function rank(level: string | undefined): void {
  for (const heading of document.querySelectorAll('h1,h2,h3')) {
    if (level) heading.setAttribute('aria-level', `${Number(heading.tagName[1]) + Number(level) - 1}`);
    else heading.removeAttribute('aria-level');
  }
}

/** Gives the contrast of the colour that was asked for, and says in the console why one is not used. */
export function colour({ accent, theme }: Settings): number | undefined {
  const { ratio, value } = accentOf(accent ?? '', theme === 'dark');
  style.setProperty('--plum', value ?? '');
  style.setProperty('--wash', value ? 'var(--sunk)' : '');
  if (!accent) return undefined;
  if (!value)
    console.warn(`ms-hip-check: the accent ${accent} is not used. Its contrast is ${ratio.toFixed(1)}:1, and 4.5:1 is the least.`);
  return ratio;
}
