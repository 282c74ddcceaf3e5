/** The choice of a kind of page, with the number of pages of each. */
const within = document.getElementById('within') as HTMLDetailsElement;
const now = document.getElementById('within-now') as HTMLElement;
const choices = [...within.querySelectorAll('input')];

const nameOf = (choice: HTMLInputElement): string => (choice.parentElement?.textContent ?? '').replace(/\(\d+\)/, '').trim();

/** What each kind is called on the page. */
export const kindNames: ReadonlyMap<string, string> = new Map(choices.map((choice) => [choice.value, nameOf(choice)]));

export const chosenKind = (): string => choices.find(({ checked }) => checked)?.value ?? '';

export function chooseKind(kind: string): void {
  for (const choice of choices) choice.checked = choice.value === (kindNames.has(kind) ? kind : '');
}

/** Kinds without a page are left out, unless one of them is chosen. */
export function showKinds(counts: Readonly<Record<string, number>>): void {
  const all = Object.values(counts).reduce((sum, one) => sum + one, 0);
  for (const choice of choices) {
    const count = choice.value ? (counts[choice.value] ?? 0) : all;
    const label = choice.parentElement as HTMLElement;
    (label.lastElementChild as HTMLElement).textContent = `(${count})`;
    label.hidden = count === 0 && !choice.checked;
  }
  now.textContent = kindNames.get(chosenKind()) ?? '';
  within.hidden = all === 0;
}

export const hideKinds = (): void => {
  within.hidden = true;
};

export const onKind = (listener: () => void): void => within.addEventListener('change', listener);

// Where there is room the choice stands open.
within.open = matchMedia('(min-width: 48rem)').matches;
