/**
 * A link that holds the answers behind its `#`, which browsers send to nobody, and the same link as a code to scan.
 * Loaded only when asked for.
 */
import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { copy } from './copy.ts';

const shownAt = '/check/';

export function showLink(card: HTMLElement, status: HTMLElement): void {
  const link = new URL(`${shownAt}#${card.dataset['link']}`, location.href).href;
  const box = document.createElement('div');
  box.className = 'link-card flow';
  const words = document.createElement('p');
  words.textContent =
    'Scan this code with the camera of another phone or tablet, or copy the link. It opens this result there. The answers stand inside the link, so give it only to people who may read them.';
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'btn quiet', textContent: 'Copy the link' });
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => copy(link, 'The link', said));
  for (const part of [words, drawn(link), button, said]) box.appendChild(part);
  status.insertAdjacentElement('beforebegin', box);
  button.focus(); // that which made it is gone
  status.textContent = 'A code to scan and a button that copies the link are above.';
}

/** Low correction keeps the squares large: a screen has no dirt or folds. */
function drawn(link: string): SVGElement {
  const code = generate(link, { maxCorrectionLevel: correction.L });
  const svg = toSvg(code, document, { on: '#000', off: '#fff', pad: 4, width: null, height: null });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'Code to scan: the link to this result');
  svg.style.inlineSize = 'min(100%, 24rem)';
  return svg;
}
