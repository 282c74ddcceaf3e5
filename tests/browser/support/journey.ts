import type { Locator, Page } from '@playwright/test';
import { defaults } from '../../support/cases.ts';

type Given = Readonly<Record<string, string | number | readonly string[]>>;

/** A page, or a frame in one. */
type Place = Pick<Page, 'locator'>;

export const emergencyAnswers: Given = { 'nerve-change': ['saddle'], 'saddle-when': 'new', where: ['buttock'] };
export const selfCareAnswers: Given = { course: 'better', words: ['aching'] };
export const routineAnswers: Given = {
  ...defaults,
  duration: '3-12-months',
  where: ['outer-hip'],
  limits: ['walking-work'],
  words: ['aching', 'tight-cramp', 'jumps'],
  worse: ['stand-walk-stairs', 'lying-on-side'],
  helps: ['rest-position'],
  changes: ['foot-drag'],
} as Given;

const answerFor = (question: string, given: Given): readonly string[] => {
  const answer = given[question] ?? (defaults[question] as string | readonly string[] | undefined) ?? 'not-sure';
  return [answer].flat().map(String);
};

/** The box of an option. */
export const box = (question: string, option: string): string => `[name="${question}"][value="${option}"]`;

/** Answers one question by a click on the labels of its options. */
export async function answer(place: Place, question: string, options: readonly string[]): Promise<void> {
  const scale = place.locator(`select[name="${question}"]`);
  if ((await scale.count()) > 0) {
    if (options[0] !== 'not-sure') await scale.selectOption(options[0] as string);
    return;
  }
  for (const option of options) {
    // A tick that stands already would go: on a slow machine a step may be tried twice.
    const wanted = box(question, option);
    if (!(await place.locator(wanted).isChecked())) await place.locator(`label:has(${wanted})`).click();
  }
}

/** The questions on screen now. */
export const questionsShown = (place: Place): Promise<readonly string[]> =>
  place.locator('form#check fieldset:visible').evaluateAll((fields) => fields.map((field) => field.id));

export const outcome = (place: Place): Locator => place.locator('main[data-level]');

/**
 * Takes the check screen by screen until the outcome shows, and gives the questions in the order in which they came.
 * @param given answers by question; the defaults of the vectors stand for the others
 * @param look called on every screen, the outcome's too
 */
export async function takeTheCheck(place: Place, given: Given, look: () => Promise<void> = async () => {}): Promise<readonly string[]> {
  const asked: string[] = [];
  const go = place.locator('#go');
  await place.locator('html.js').waitFor({ state: 'attached' }); // until then all questions stand below each other
  for (let step = 0; step < 40; step++) {
    await look();
    if ((await outcome(place).count()) > 0) return asked;
    const before = (await questionsShown(place)).join(' ');
    for (const question of await questionsShown(place)) {
      asked.push(question);
      const field = place.locator(`#${question} input:checked`);
      if (question === 'answering-for' && (await field.count()) > 0 && given[question] === undefined) continue;
      await answer(place, question, answerFor(question, given));
    }
    await go.click();
    await moved(place, before);
    const again = place.locator('#trouble button:visible', { hasText: 'Try again' });
    if ((await again.count()) > 0) {
      await again.click();
      await moved(place, before);
    }
  }
  throw new Error(`the check did not end; the last questions were ${asked.slice(-4).join(', ')}`);
}

/** Waits until something else is on screen: other questions, the review, or the outcome. */
async function moved(place: Place, before: string): Promise<void> {
  for (let wait = 0; wait < 200; wait++) {
    if ((await outcome(place).count()) > 0) return;
    const now = (await questionsShown(place)).join(' ');
    if (now !== before) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
