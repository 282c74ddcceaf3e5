import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';

/** Queries and the pages that answer them, from tests/browser/search. */
export const queries = (name: 'queries' | 'held-out'): readonly (readonly [query: string, pages: readonly string[]])[] => {
  const file = readFileSync(new URL(`../search/${name}.yaml`, import.meta.url), 'utf8');
  return Object.entries(parse(file) as Record<string, string | string[]>).map(([query, pages]) => [query, [pages].flat()]);
};

export const field = (page: Page): Locator => page.getByRole('searchbox');
export const results = (page: Page): Locator => page.locator('#results > li');
export const status = (page: Page): Locator => page.getByRole('status');

/** Types a question and waits for the answer. */
export async function look(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  // Or the answer to the question before this one would do.
  await status(page).evaluate((element) => element.replaceChildren());
  await field(page).press('Enter');
  await expect(status(page)).toContainText('match');
}

/** The first three pages for each question, asked one after the other in the page itself, which takes milliseconds each. */
export const firstThree = (page: Page, asked: readonly string[]): Promise<readonly (readonly string[])[]> =>
  page.evaluate(async (all) => {
    const get = (id: string) => document.getElementById(id) as HTMLInputElement;
    const found: string[][] = [];
    for (const words of all) {
      get('status').textContent = '';
      get('q').value = words;
      const answered = new Promise<void>((resolve) => {
        const watch = new MutationObserver(() => {
          if (get('status').textContent === '') return;
          watch.disconnect();
          resolve();
        });
        watch.observe(get('status'), { childList: true });
      });
      get('look').click();
      await answered;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('#results > li h3 a')];
      found.push(links.slice(0, 3).map(({ href }) => new URL(href).pathname.slice(1, -1)));
    }
    return found;
  }, asked);
