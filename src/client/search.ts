/**
 * The search page. The words that somebody types stay on the device: they are looked up in an index that the browser
 * loads, and stand in the address only behind the #, which no browser sends.
 */
import { askedInAddress, rememberAsked } from './search/address.ts';
import { ask, expectQuestion, startIndex } from './search/ask.ts';
import { early } from './search/early.ts';
import { listenToKeys } from './search/keyboard.ts';
import { chooseKind, chosenKind, hideKinds, kindNames, onKind, showKinds } from './search/kinds.ts';
import type { Answer, Question, Result } from './search/messages.ts';
import { field, found, list, look, more, nothing, spelling, status } from './search/page.ts';
import { resultItem, termsIn } from './search/results.ts';
import { endsInWord, loadWords } from './search/spelling.ts';
import { understand } from './search/understand.ts';
import { askIfLikeDanger, warn } from './search/warn.ts';

const firstShown = 3;
const moreShown = 7;
/** How long the search waits for another letter: after a word that our pages hold, after anything else, after a letter or two. */
const pauses = { word: 100, other: 180, letters: 500 };
const [letters, shortWord] = [2, 3]; // "spa" may be a word, and the beginning of "spasm"

const pauseAfter = (words: string, whole: boolean): number =>
  words.length <= letters ? pauses.letters : whole && words.length > shortWord ? pauses.word : pauses.other;

let asked: Pick<Question, 'words' | 'first'> = { words: [], first: '' }; // what the index was asked last
let asTyped = ''; // words that somebody wants to look for as they are
let turn = 0; // an answer that comes after a newer question is thrown away

const typed = () => field.value.trim();

function clear() {
  list.replaceChildren();
  spelling.replaceChildren();
  for (const part of [more, spelling, nothing, found]) part.hidden = true;
}

async function search() {
  const mine = ++turn;
  const words = typed();
  askIfLikeDanger(words);
  if (!words) {
    warn(words);
    clear();
    hideKinds();
    status.textContent = '';
    return;
  }
  try {
    const { spelt, corrected, question } = await understand(words, asTyped);
    if (mine !== turn) return;
    asked = question;
    const answer = await ask({ ...asked, kind: chosenKind(), from: 0, to: firstShown });
    if (mine !== turn) return;
    clear();
    tell(answer, spelt, corrected);
    if (corrected) offerAsTyped(words);
  } catch {
    if (mine === turn) status.textContent = 'The search did not load. All pages are listed below.';
  }
}

function tell({ count, kinds, results }: Answer, words: string, spelt: boolean) {
  showKinds(kinds);
  nothing.hidden = count > 0;
  found.hidden = count === 0;
  const where = chosenKind() ? ` in ${kindNames.get(chosenKind())}` : '';
  const pages = count === 1 ? 'page matches' : 'pages match';
  status.textContent =
    count === 0
      ? `No page matches “${words}”${where}.`
      : `${count} ${pages} “${words}”${where}${spelt ? ', which is near to what you typed' : ''}.`;
  show(results, count);
}

function show(results: readonly Result[], count: number) {
  const terms = termsIn([typed(), ...asked.words].join(' '));
  for (const result of results) list.appendChild(resultItem(result, terms, kindNames));
  more.hidden = list.children.length >= count;
}

async function showMore() {
  const mine = turn;
  const from = list.children.length;
  try {
    const { count, results } = await ask({ ...asked, kind: chosenKind(), from, to: from + moreShown });
    if (mine !== turn) return;
    show(results, count);
    status.textContent = `${list.children.length} of ${count} pages are shown.`;
  } catch {
    if (mine === turn) status.textContent = 'More pages did not load. Please try again.';
  }
  // The button may be gone now, so the focus goes on to the first of the new results.
  list.children[from]?.querySelector('a')?.focus();
}

/** A word that no page holds was taken for one that is near to it. */
function offerAsTyped(words: string) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn quiet';
  button.textContent = `Search for “${words}” as typed`;
  button.addEventListener('click', () => {
    asTyped = words;
    field.focus();
    void search();
  });
  spelling.replaceChildren(button);
  spelling.hidden = false;
}

let waiting: number | undefined;

let typing = false; // the letters of one question make one step back, however long the pauses between them

function change(nextTyping: boolean) {
  clearTimeout(waiting);
  rememberAsked({ words: typed(), kind: chosenKind() }, !typing);
  typing = nextTyping;
  void search();
}

function recall(question = askedInAddress()) {
  if (!question) return;
  field.value = question.words;
  chooseKind(question.kind);
  void search();
}

/** The part of the index that holds a whole word is on its way while the search waits for another letter. */
async function prepare(words: string) {
  const { question } = await understand(words, asTyped);
  if (words === typed()) expectQuestion(question);
}

/** What was asked is asked. A telephone's keyboard must not lie over the answer; whoever has keys goes on typing. */
function finish() {
  change(false);
  if (matchMedia('(pointer: coarse)').matches) field.blur();
  document.querySelector('#danger > *, #like-danger > *')?.scrollIntoView({ block: 'nearest' });
}

field.addEventListener('input', () => {
  const words = typed();
  warn(words); // at once: a danger card does not wait for the index
  clearTimeout(waiting);
  const whole = endsInWord(words);
  waiting = window.setTimeout(() => change(true), pauseAfter(words, whole));
  if (whole) void prepare(words);
});
early(field, () => {
  startIndex();
  void loadWords();
});
listenToKeys(finish, () => {
  field.value = '';
  change(false);
});
look.addEventListener('click', finish);
onKind(() => {
  typing = false;
  change(false);
});
more.addEventListener('click', () => void showMore());
// Back at /search/ nothing is asked; a link within the page, such as to the list of all pages, asks nothing new.
window.addEventListener('hashchange', () => recall(location.hash ? askedInAddress() : { words: '', kind: '' }));
recall();
