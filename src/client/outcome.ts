/** The outcome page: printing and copying the hand-over. Nothing leaves the device. */
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
  card.querySelector('[data-do="copy"]')?.addEventListener('click', () => copy(handOverText(sheet), status));
}

/** In a frame the clipboard may be closed: then the text is shown, marked, for the person to copy. */
async function copy(text: string, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied. Paste it into a message or a form.';
  } catch {
    const field = Object.assign(document.createElement('textarea'), { value: text, readOnly: true, rows: 12 });
    field.setAttribute('aria-label', 'The hand-over as text');
    status.replaceChildren('Copying is not allowed here. Copy this text yourself:', field);
    field.select();
  }
}

const page = document.querySelector('main');
if (page?.dataset['level']) readyOutcome(page);
