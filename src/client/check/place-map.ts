/** Keeps the body picture and its list in step. */
import { optionOf } from './page.ts';

export function readyMap(form: HTMLFormElement): void {
  const zones = [...form.querySelectorAll<SVGElement>('[data-for]')];
  const boxOf = (zone: SVGElement) => optionOf('where', zone.dataset['for'] ?? '') as HTMLInputElement;
  for (const zone of zones) zone.addEventListener('click', () => boxOf(zone).click());
  form.addEventListener('change', () => {
    for (const zone of zones) zone.classList.toggle('on', boxOf(zone).checked);
  });
}
