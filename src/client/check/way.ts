/** How far it is: the named parts, and the most screens that can still come. Counted from the form, so it never goes up. */
import { get } from './page.ts';

const most = (section: HTMLElement) => Number(section.dataset['most']);

/** How deep the shown questions stand on their screen: 0 for the screen itself, more for what its answers open. */
const depthOf = (shown: readonly string[]) => Math.max(0, ...shown.map((id) => Number(get(id).dataset['depth'] ?? 0)));

/** The heading of a screen; of its follow-ups, another, so that the step is heard as a new one. */
export function stepTitle(heading: HTMLElement, shown: readonly string[]): string {
  heading.dataset['title'] ??= heading.lastChild?.textContent?.trim() ?? '';
  return heading.dataset['title'] + (shown.every((id) => get(id).dataset['depth']) ? ': more about this' : '');
}

export function showWay(
  sections: readonly HTMLElement[],
  section: HTMLElement | undefined,
  shown: readonly string[],
  visible: boolean,
): void {
  const way = get('way');
  way.hidden = !visible;
  if (!visible || !section) return;
  const here = sections.indexOf(section);
  const depth = depthOf(shown);
  const left = sections.slice(here).reduce((sum, later) => sum + most(later), -1 - depth);
  const [, line] = way.children;
  if (line)
    line.textContent =
      left > 0
        ? `At most ${left} more ${left > 1 ? 'screens' : 'screen'}, often fewer. No time limit.`
        : 'The last screen of questions. No time limit.';
  [...(way.firstElementChild?.children ?? [])].forEach((part, stage) => {
    const own = sections.filter((one) => Number(one.dataset['stage']) === stage);
    const all = own.reduce((sum, one) => sum + most(one), 0);
    const done = own.reduce((sum, one) => sum + (sections.indexOf(one) < here ? most(one) : one === section ? depth + 0.5 : 0), 0);
    const current = own.includes(section);
    const state = current ? 'now' : done >= all ? 'done' : '';
    part.className = state;
    if (current) part.setAttribute('aria-current', 'step');
    else part.removeAttribute('aria-current');
    (part as HTMLElement).style.setProperty('--at', `${Math.round((100 * done) / all)}%`);
    if (part.lastElementChild) part.lastElementChild.textContent = state === 'done' ? ' (done)' : '';
  });
}
