/** The parts of the search page. */

const get = <Kind = HTMLElement>(id: string): Kind => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The search page has no #${id}.`);
  return element as Kind;
};

export const field = get<HTMLInputElement>('q');
export const look = get<HTMLButtonElement>('look');
export const status = get('status');
export const found = get('found');
export const list = get<HTMLOListElement>('results');
export const more = get<HTMLButtonElement>('more');
export const danger = get('danger');
export const dangerCards = get<HTMLTemplateElement>('danger-cards').content;
export const likeDanger = get('like-danger');
export const likeDangerCard = get<HTMLTemplateElement>('like-danger-card').content;
export const spelling = get('spelling');
export const nothing = get('nothing');
export const dangerWords = JSON.parse(get('danger-words').textContent ?? '') as import('./danger.ts').DangerWords;

get('without-script').hidden = true;
