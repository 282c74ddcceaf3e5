/** What stands above a step when it cannot go on: an answer is missing, or the function did not reply. */
import { copyOf, find, get, make, optionOf, own } from './page.ts';
import { titleOf } from './review.ts';

const place = () => get('trouble');

/** The emergency card stands once in the page, before the first question. */
export const dangerSigns = () => (own.querySelector('#intro .care') as Element).cloneNode(true) as Element;

export function clearTrouble(): void {
  own.querySelectorAll('#trouble > *, .once-more').forEach((element) => {
    element.remove();
  });
  place().hidden = true;
  get('check').ariaBusy = null;
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
    const unsure = optionOf(id, 'not-sure');
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
  const signs = dangerSigns();
  card.appendChild(signs);
  card.querySelector('button')?.addEventListener('click', retry);
  if (find('danger-now :checked:not([value^=no])')) putNumbersFirst(card, signs);
  const heading = card.querySelector('h2');
  put(card);
  bring(heading);
}

/** Each sign on the first list is an emergency by itself: whoever ticked one needs a number, and no answer of ours. */
function putNumbersFirst(card: DocumentFragment, signs: Element): void {
  type Part = HTMLElement;
  const [heading, title, list, , numbers] = signs.querySelectorAll<Part>('h2,h2>span,ul,p') as unknown as [Part, Part, Part, Part, Part];
  heading.tabIndex = -1;
  title.lastChild?.replaceWith(' You ticked an emergency sign. Phone for an ambulance now:');
  list.replaceWith(numbers);
  numbers.className = 'act';
  card.prepend(signs);
}
