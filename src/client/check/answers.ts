/** What the form holds. Answers are read from it when they are sent, and kept nowhere else. */
import { get } from './page.ts';

/** The answers of the questions on the way so far, as the form would send them. */
export function answersOf(form: HTMLFormElement, asked: readonly string[]): URLSearchParams {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (asked.includes(name) && value !== '') fields.append(name, String(value));
  return fields;
}

export const ticked = (id: string): readonly HTMLInputElement[] => [...get(id).querySelectorAll<HTMLInputElement>('input:checked')];

export const isMissing = (id: string): boolean => !('optional' in get(id).dataset) && ticked(id).length === 0;

/** A list of danger signs with "I am not sure" is opened once more before that counts. */
export const isNotSureAtFirst = (id: string): boolean =>
  get(id).dataset['again'] === '' && ticked(id).some(({ value }) => value === 'not-sure');

const alone = ['none', 'not-sure'];

/** "None of these" and "I am not sure" cannot stand beside another tick: the newest one stays. */
export function excludeOthers({ name, value, checked, type }: HTMLInputElement): void {
  if (type !== 'checkbox' || !checked) return;
  for (const other of ticked(name)) {
    if (other.value !== value && (alone.includes(value) || alone.includes(other.value))) other.checked = false;
  }
}
