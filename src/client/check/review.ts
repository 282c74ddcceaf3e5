/** The answers to check before the outcome: each with a button that opens its question again. */
import { ticked } from './answers.ts';
import { get, make } from './page.ts';

export const titleOf = (id: string): string => get(id).querySelector('h3')?.textContent ?? '';

const answerOf = (id: string): string => {
  const select = get(id).querySelector('select');
  if (select) return select.value || 'Skipped';
  return ticked(id)
    .map(({ labels }) => wordsOf(labels?.[0]))
    .join('; ');
};

/** Without the number that ties a label to the picture. */
const wordsOf = (label: HTMLLabelElement | undefined): string =>
  [...(label?.querySelector('span')?.childNodes ?? [])]
    .map((node) => (node.nodeName === 'B' ? '' : node.textContent))
    .join('')
    .trim();

export function fillReview(review: HTMLElement, asked: readonly string[], change: (id: string) => void): void {
  const rows = asked.map((id) => {
    const button = make(
      'button',
      { type: 'button', className: 'link' },
      'Change',
      make('span', { className: 'vh' }, ` the answer to: ${titleOf(id)}`),
    );
    button.addEventListener('click', () => change(id));
    return make('div', {}, make('dt', {}, titleOf(id)), make('dd', {}, answerOf(id)), make('dd', {}, button));
  });
  review.querySelector('dl')?.replaceChildren(...rows);
}
