/** The outcome page: printing, copying and handing on the result. Nothing leaves the device. */
import { copy } from './outcome/copy.ts';
import { handOverText } from './outcome/hand-over-text.ts';

/** Also called by the check, which swaps an outcome into its own page. */
export function readyOutcome(main: HTMLElement): void {
  const card = main.querySelector<HTMLElement>('.hand:not(.ready)');
  const sheet = main.querySelector<HTMLElement>('#hand-over');
  const made = sheet?.querySelector('.made');
  if (made && !made.querySelector('time')) {
    const day = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    made.appendChild(Object.assign(document.createElement('time'), { textContent: ` Made on ${day}.` }));
  }
  if (!card || !sheet) return;
  card.classList.add('ready');
  const status = card.querySelector('[role="status"]') as HTMLElement;
  for (const acts of card.querySelectorAll<HTMLElement>('.acts')) acts.hidden = false;
  const printer = card.querySelector<HTMLElement>('[data-do="print"]');
  printer?.addEventListener('click', () => print());
  if (printer) printer.hidden = parent !== window; // a sandboxed frame may not print
  card.querySelector('[data-do="copy"]')?.addEventListener('click', () => copy(handOverText(sheet), 'The hand-over as text', status));
  const linker = card.querySelector<HTMLElement>('[data-do="link"]');
  linker?.addEventListener('click', async () => {
    linker.hidden = true; // at once: two presses make one card
    try {
      const { showLink } = await import('./outcome/link-card.ts');
      showLink(card, status);
    } catch {
      linker.hidden = false;
      linker.focus();
      status.textContent = 'The link could not be made: the connection may be down. Nothing was lost; please try again.';
    }
  });
  card.querySelector('[data-do="fhir"]')?.addEventListener('click', async () => {
    try {
      const { saveAnswers } = await import('./outcome/fhir-answers.ts');
      await saveAnswers(new URLSearchParams(card.dataset['link']), !main.querySelector('[data-unfinished]'), status);
    } catch {
      status.textContent = 'The file could not be made: the connection may be down. Nothing was lost; please try again.';
    }
  });
}

const page = document.querySelector('main');
if (page?.dataset['level']) readyOutcome(page);
