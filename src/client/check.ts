/**
 * The check, one step at a time. It knows no rule: after each step the function says what to ask next, or answers with
 * the outcome page. Answers stand in the form alone: never in an address, never in storage. Without this script the
 * form is one long page that works.
 */
import { answersOf, excludeOthers, isMissing, isNotSureAtFirst } from './check/answers.ts';
import { askEdge, type OutcomeReply } from './check/ask-edge.ts';
import { tellHost } from './check/host.ts';
import { get, make, own } from './check/page.ts';
import { speakOf } from './check/person.ts';
import { readyMap } from './check/place-map.ts';
import { fillReview } from './check/review.ts';
import { clearTrouble, dangerSigns, showMissing, showNoReply, showOnceMore } from './check/trouble.ts';
import { showWay, stepTitle } from './check/way.ts';

/** One stop on the way. The browser's history holds its number and nothing else. */
type Step =
  | { readonly view: 'ask'; readonly shown: readonly string[]; readonly asked: readonly string[]; readonly changing?: boolean }
  | { readonly view: 'review'; readonly asked: readonly string[]; outcome: OutcomeReply }
  | { readonly view: 'outcome'; readonly asked: readonly string[]; outcome: OutcomeReply };

const form = get<HTMLFormElement>('check');
const [go, back, stop, intro, review, aside] = [get('go'), get('back'), get('stop'), get('intro'), get('review'), get('aside')];
const questions = [...form.querySelectorAll('fieldset')];
const sections = [...form.querySelectorAll<HTMLElement>('.screen')];
const ownTitle = document.title;
const framed = document.querySelector('.framed');

const first = (questions[0] as HTMLElement).id;
const steps: Step[] = [{ view: 'ask', shown: [first], asked: [first] }];
const run = Math.random(); // an entry of the history from before a reload belongs to no step
let at = 0;
let region: string | undefined; // what the reader chose; a page that frames the check comes second
let asking = ''; // what was asked last, while its reply counts: not once somebody went on or back, or changed an answer
let screens = 1;

const now = () => steps[at] as Step;
const hostRegion = () => document.documentElement.dataset['region'];

function enter(step: Step) {
  steps.length = ++at;
  steps.push(step);
  history.pushState({ run, at }, '');
  show();
}

function show(moveFocus = true) {
  const step = now();
  asking = '';
  clearTrouble();
  const main = step.view === 'outcome' ? step.outcome.main : own;
  if (!main.isConnected) document.querySelector('main')?.replaceWith(main);
  document.title = step.view === 'outcome' ? step.outcome.title : ownTitle;
  let heading: HTMLElement | null = null;
  if (step.view === 'outcome') {
    heading = step.outcome.main.querySelector('h1');
    import('./outcome.ts').then(
      (script) => script.readyOutcome(step.outcome.main),
      () => undefined,
    ); // its buttons only
    tellHost({ type: 'outcome', level: step.outcome.level });
  } else {
    const shown = step.view === 'ask' ? step.shown : [];
    for (const question of questions) question.hidden = !shown.includes(question.id);
    for (const section of sections) section.hidden = !section.querySelector('fieldset:not([hidden])');
    intro.hidden = at > 0;
    review.hidden = step.view !== 'review';
    back.hidden = aside.hidden = at === 0;
    stop.hidden = step.view === 'review'; // the result is one press away
    form.classList.toggle('going', at > 0);
    go.textContent = step.view === 'review' ? 'Show my result' : at === 0 ? 'Start' : 'Continue';
    const section = step.view === 'review' ? review : sections.find(({ hidden }) => !hidden);
    heading = at === 0 ? form.querySelector('h1') : (section?.querySelector('h2') ?? null);
    if (step.view === 'review') fillReview(review, step.asked, change);
    else if (at > 0 && heading?.lastChild) heading.lastChild.textContent = stepTitle(heading, shown);
    showWay(sections, section, shown, step.view === 'ask' && !step.changing && at > 0);
    if (at > 0) document.title = `${heading?.lastChild?.textContent} - ${ownTitle}`;
  }
  countScreens();
  if (!moveFocus) return;
  heading?.focus({ preventScroll: true });
  main.scrollIntoView();
}

/** A host is told how many screens have been opened: which ones, or that one opened a follow-up, would tell of answers. */
function countScreens() {
  const opened = new Set(steps.slice(0, at + 1).flatMap((step) => (step.view === 'ask' ? step.shown.map(screenOf) : [])));
  if (opened.size === screens) return;
  screens = opened.size;
  tellHost({ type: 'step', step: screens });
}

const screenOf = (id: string) => get(id).closest('section')?.id;

/** A follow-up of a changed answer is asked again, if the function still wants it. */
function change(id: string) {
  const dropped = new Set<string>();
  const opens = (opener: string) => {
    for (const question of questions) {
      if (dropped.has(question.id) || !question.dataset['if']?.split(' ').includes(opener)) continue;
      dropped.add(question.id);
      opens(question.id);
    }
  };
  opens(id);
  enter({ view: 'ask', shown: [id], asked: now().asked.filter((asked) => !dropped.has(asked)), changing: true });
}

async function send(step: Step, askNext: boolean) {
  clearTrouble();
  form.ariaBusy = 'true';
  const fields = answersOf(form, step.asked);
  if (askNext) fields.append('ask', 'next');
  const place = region ?? hostRegion();
  if (place) fields.append('region', place);
  asking = String(fields);
  const mine = asking; // of two tries the first reply counts
  const reply = await askEdge(form.action, fields, () => now() === step && showNoReply(() => send(step, askNext)));
  if (mine !== asking) return;
  const { asked } = step;
  if ('questions' in reply) {
    const fresh = reply.questions.filter((id) => !asked.includes(id));
    const shown = fresh.length > 0 ? fresh : reply.questions;
    const changing = step.view === 'ask' && step.changing === true;
    return enter({ view: 'ask', shown, asked: [...new Set([...asked, ...shown])], changing });
  }
  const atOnce = !askNext || reply.level === 'emergency' || reply.level === 'error';
  enter({ view: atOnce ? 'outcome' : 'review', asked, outcome: reply });
}

function goOn() {
  const step = now();
  if (step.view === 'review') return enter({ view: 'outcome', asked: step.asked, outcome: step.outcome });
  if (step.view === 'outcome') return;
  const missing = step.shown.filter(isMissing);
  if (missing.length > 0) return showMissing(missing);
  const unsure = step.shown.find(isNotSureAtFirst);
  if (unsure) return showOnceMore(unsure);
  send(step, true);
}

/** The outcome again, with the numbers of another country. Without one, of the country that the reader chooses in the form. */
async function changeRegion(step: Exclude<Step, { view: 'ask' }>, small: HTMLFormElement, place?: string) {
  const fields = new URLSearchParams([...new FormData(small)] as [string, string][]);
  if (place) fields.set('region', place);
  asking = String(fields);
  const mine = asking;
  const reply = await askEdge(small.action, fields, () => {
    if (mine !== asking) return;
    small.querySelector('[role="alert"]')?.remove();
    small.appendChild(make('p', { role: 'alert' }, 'The check did not answer, so the numbers are as before. Please try again.'));
  });
  if (mine !== asking || 'questions' in reply) return;
  if (!place) region = fields.get('region') ?? region;
  const before = steps[at - 1];
  if (before?.view === 'review') before.outcome = reply; // the same answers
  step.outcome = reply;
  show(!place); // whoever reads the page around the frame is not called away
}

/** A frame shares its history with the page around it: to go back there may move that page, or be refused without a word. */
function goBack() {
  if (!framed) return history.back();
  at -= 1;
  history.replaceState({ run, at }, '');
  show();
}

go.addEventListener('click', (event) => {
  event.preventDefault();
  goOn();
});
back.addEventListener('click', goBack);
stop.addEventListener('click', () => send(now(), false));
form.addEventListener('change', ({ target }) => {
  asking = '';
  form.ariaBusy = null;
  if (target instanceof HTMLInputElement) excludeOthers(target);
  speakOf(form);
});
document.addEventListener('click', (event) => {
  const step = now();
  const target = (event.target as Element).closest('[data-back],button');
  if (step.view !== 'outcome' || !target || !step.outcome.main.contains(target)) return;
  if (target instanceof HTMLButtonElement) {
    if (target.type !== 'submit' || !target.form) return;
    event.preventDefault();
    changeRegion(step, target.form);
  } else {
    event.preventDefault();
    goBack();
  }
});
document.addEventListener('region', () => {
  const step = now();
  const small = step.view !== 'ask' && step.outcome.main.querySelector<HTMLFormElement>('.region form');
  if (small && !region) changeRegion(step, small, hostRegion());
});
addEventListener('popstate', ({ state }) => {
  if (typeof state?.at !== 'number') return; // a link within the page
  at = state.run === run ? Math.min(state.at, steps.length - 1) : 0; // in a frame, some of its entries outlive their steps
  show();
});
addEventListener('beforeunload', (event) => {
  if (at === 0 || now().view === 'outcome') return;
  event.preventDefault();
  event.returnValue = true; // for browsers from before 2024
});

/** A link with answers in it: its result, with the answers behind it to change. */
async function openLink() {
  if (!location.hash.includes('shared=') || framed) return; // a frame takes no answers from an address
  if (now().view === 'outcome') enter(steps[0] as Step); // its place is taken by the new one, or by the danger signs
  clearTrouble();
  const step = now();
  const trouble = (again: () => void = openLink) => now() === step && showNoReply(again);
  try {
    const script = await import('./check/from-link.ts');
    const link = await script.rebuild(form, () => now() === step, trouble);
    if (!link) return;
    if (link.outcome.level !== 'error') enter({ view: 'review', ...link });
    enter({ view: 'outcome', ...link });
  } catch {
    trouble(() => location.reload()); // a browser may ask no second time for a script that did not load
  }
}

readyMap(form);
aside.querySelector('details')?.appendChild(dangerSigns());
form.reset(); // a browser may keep what was ticked before a reload, but not the step
form.autocomplete = 'off';
document.documentElement.classList.add('js');
history.scrollRestoration = 'manual'; // a step begins at its top, where the focus is
history.replaceState({ run, at }, '');
show(false);
tellHost({ type: 'ready' });
openLink();
addEventListener('hashchange', openLink);
