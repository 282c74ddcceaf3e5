/** What stands above a step when it cannot go on: an answer is missing, or the function did not reply. */
import { copyOf, find, get, make, own } from './page.ts';
import { titleOf } from './review.ts';

const place = () => get('trouble');

/** The emergency card stands once in the page, before the first question. */
export const dangerSigns = (): Node => (own.querySelector('#intro .care') as Element).cloneNode(true);

export function clearTrouble(): void {
  own.querySelectorAll('#trouble > *, .once-more').forEach((element) => {
    element.remove();
  });
  place().hidden = true;
}

function put(...nodes: readonly Node[]): void {
  clearTrouble();
  for (const node of nodes) place().appendChild(node);
  place().hidden = false;
}

function bring(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'start' });
}

export function showMissing(ids: readonly string[]): void {
  const items = ids.map((id) => {
    const [input] = get(id).querySelectorAll('input');
    const link = make('a', { href: `#${id}` }, titleOf(id));
    link.addEventListener('click', (event) => {
      event.preventDefault(); // no question stands in an address
      input?.focus();
    });
    const item = make('li', {}, link);
    const unsure = find(`${id}-not-sure`);
    if (unsure instanceof HTMLInputElement) {
      const choose = make(
        'button',
        { type: 'button', className: 'link' },
        'Choose “I am not sure”',
        make('span', { className: 'vh' }, `: ${titleOf(id)}`),
      );
      choose.addEventListener('click', () => {
        unsure.click();
        unsure.focus();
      });
      item.appendChild(document.createTextNode(' '));
      item.appendChild(choose);
    }
    return item;
  });
  const title = ids.length === 1 ? 'One question has no answer yet' : `${ids.length} questions have no answer yet`;
  const heading = make('h2', { tabIndex: -1 }, title);
  put(
    make(
      'div',
      { className: 'alarm flow' },
      heading,
      make('p', {}, 'Nothing is lost. Choose an answer to go on:'),
      make('ul', {}, ...items),
    ),
  );
  bring(heading);
}

/** The first time that a list of danger signs is answered with "not sure". */
export function showOnceMore(id: string): void {
  clearTrouble();
  const question = get(id);
  delete question.dataset['again'];
  const note = copyOf('once-more').firstElementChild as HTMLElement;
  note.classList.add('once-more');
  question.classList.add('again');
  question.querySelector('.rows')?.insertAdjacentElement('beforebegin', note);
  bring(note);
}

/** The emergency card at once, and a way to try again. It stands in the page already, so it needs no connection. */
export function showNoReply(retry: () => void): void {
  if (place().querySelector('[role]')) return; // it was late, and now it failed
  const card = copyOf('no-reply');
  card.appendChild(dangerSigns());
  card.querySelector('button')?.addEventListener('click', retry);
  const heading = card.querySelector('h2');
  put(card);
  bring(heading);
}
