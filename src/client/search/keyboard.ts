import { field, list } from './page.ts';

/** The down and up keys walk through everything that was found, and from the first back to the field. Escape goes back at once. */
const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a')];

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** `go`: what the Enter key does in the field. `clear`: what Escape does there. */
export function listenToKeys(go: () => void, clear: () => void): void {
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const [first] = links();
    if (event.key === 'Enter') go();
    else if (event.key === 'Escape' && field.value) clear();
    else if (event.key === 'ArrowDown' && first) first.focus();
    else return;
    event.preventDefault();
  });

  list.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (event.key !== 'Escape' && step === undefined) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const all = links();
    const here = all.indexOf(document.activeElement as HTMLAnchorElement);
    const next = step === undefined ? field : here + step < 0 ? field : all[here + step];
    next?.focus();
    event.preventDefault();
  });
}
