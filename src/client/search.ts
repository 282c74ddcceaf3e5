/**
 * The search page. The words that somebody types stay on the device: they are looked up in an index that the browser
 * loads, and stand in the address only behind the #, which no browser sends.
 */
import { ask, startIndex } from './search/ask.ts';
import { type Danger, dangerFor } from './search/danger.ts';
import type { Result } from './search/messages.ts';
import { plainWords } from './search/plain-words.ts';
import { resultItem } from './search/results.ts';
import { suggestSpelling } from './search/spelling.ts';

const firstShown = 3;
const moreShown = 7;
const pause = 200;

const get = <Kind = HTMLElement>(id: string): Kind => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The search page has no #${id}.`);
  return element as Kind;
};

const field = get<HTMLInputElement>('q');
const status = get('status');
const list = get<HTMLOListElement>('results');
const more = get<HTMLButtonElement>('more');
const danger = get('danger');
const spelling = get('spelling');
const nothing = get('nothing');
const kind = get<HTMLSelectElement>('kind');
get('without-script').hidden = true;
const kindNames = new Map([...kind.options].map(({ value, text }) => [value, text]));

const dangers: readonly Danger<Element>[] = [...get<HTMLTemplateElement>('danger-cards').content.children].map((card) => ({
  phrases: (card.getAttribute('data-phrases') ?? '').split('|'),
  card,
}));

let asked = ''; // what the index was asked last
let turn = 0; // an answer that comes after a newer question is thrown away

const typed = () => field.value.trim();

function remember() {
  const state = new URLSearchParams({ q: typed() });
  if (kind.value) state.set('kind', kind.value);
  history.replaceState(null, '', typed() ? `#${state}` : '#q');
}

function recall() {
  const state = new URLSearchParams(location.hash.slice(1));
  const words = state.get('q');
  if (words === null) return;
  field.value = words;
  kind.value = state.get('kind') ?? '';
  void look();
}

function clear() {
  list.replaceChildren();
  spelling.replaceChildren();
  for (const part of [more, spelling, nothing]) part.hidden = true;
}

/** Shows the danger card that fits what was typed, and says whether there is one. */
function warn(): boolean {
  const card = dangerFor(typed(), dangers);
  danger.replaceChildren(...(card ? [card.cloneNode(true)] : []));
  return card !== undefined;
}

async function look() {
  const mine = ++turn;
  const words = typed();
  // Where lay words mean a danger, the plain words find its page better: "can't wee" is "cannot pee" there.
  asked = warn() ? [...plainWords(words)].join(' ') : words;
  if (!words) {
    clear();
    status.textContent = '';
    return;
  }
  try {
    const { count, results } = await ask({ words: asked, kind: kind.value, from: 0, to: firstShown });
    if (mine !== turn) return;
    clear();
    nothing.hidden = count > 0;
    status.textContent = inWords(count, words);
    show(results, count);
    if (count < firstShown) await offerSpelling(words, mine);
  } catch {
    if (mine === turn) status.textContent = 'The search did not load. All pages are listed below.';
  }
}

const inWords = (count: number, words: string) =>
  count === 0 ? `No page matches “${words}”.` : `${count} ${count === 1 ? 'page matches' : 'pages match'} “${words}”.`;

function show(results: readonly Result[], count: number) {
  for (const result of results) list.appendChild(resultItem(result, typed(), kindNames));
  more.hidden = list.children.length >= count;
}

async function showMore() {
  const mine = turn;
  const from = list.children.length;
  const { count, results } = await ask({ words: asked, kind: kind.value, from, to: from + moreShown });
  if (mine !== turn) return;
  show(results, count);
  // The button may be gone now, so the focus goes on to the first of the new results.
  list.children[from]?.querySelector('a')?.focus();
}

/** The list of known words is small, but nobody needs it whose search found something. */
async function offerSpelling(words: string, mine: number) {
  const reply = await fetch('/search/words.json');
  const suggestion = reply.ok ? suggestSpelling(words, await reply.json()) : undefined;
  if (!suggestion || mine !== turn) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn quiet';
  button.textContent = suggestion;
  button.addEventListener('click', () => {
    field.value = suggestion;
    field.focus();
    change();
  });
  spelling.replaceChildren('Did you mean ', button, '?');
  spelling.hidden = false;
}

function change() {
  remember();
  void look();
}

let waiting: number | undefined;
field.addEventListener('input', () => {
  warn(); // at once: a danger card does not wait for the index
  clearTimeout(waiting);
  waiting = window.setTimeout(change, pause);
});
field.addEventListener('focus', startIndex, { once: true });
const now = () => {
  clearTimeout(waiting);
  change();
};
field.addEventListener('keydown', ({ key }) => key === 'Enter' && now());
get('look').addEventListener('click', now);
kind.addEventListener('change', change);
more.addEventListener('click', () => void showMore());
window.addEventListener('hashchange', recall);
if (document.activeElement === field) startIndex();
recall();
