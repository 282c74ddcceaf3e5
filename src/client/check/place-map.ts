/** Keeps the body picture and its list in step. */
import { get } from './page.ts';

export function readyMap(form: HTMLFormElement): void {
  const zones = [...form.querySelectorAll<SVGElement>('[data-for]')];
  const boxOf = (zone: SVGElement) => get<HTMLInputElement>(zone.dataset['for'] ?? '');
  for (const zone of zones) zone.addEventListener('click', () => boxOf(zone).click());
  form.addEventListener('change', () => {
    for (const zone of zones) zone.classList.toggle('on', boxOf(zone).checked);
  });
}
