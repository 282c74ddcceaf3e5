import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { adviceOn, dangers } from '../../functions/knowledge/danger-words.ts';
import { field, firstThree } from './support/search.ts';

const data = <Shape>(name: string) => parse(readFileSync(`functions/knowledge/danger-words/typed/${name}.yaml`, 'utf8')) as Shape;
const typedInDanger = Object.entries(data<Record<string, string[]>>('dangers')).flatMap(([id, typed]) =>
  typed.map((words) => ({ words, id })),
);
const harmless = data<string[]>('harmless');

const levelOf = new Map(dangers.map((danger) => [danger.id, adviceOn(danger).row.level]));

test('words of danger show the card of the rule’s own level, words that look like it none', async ({ page }) => {
  await page.goto('/search/');
  const shown = await page.evaluate(
    (all) =>
      all.map((words) => {
        const input = document.getElementById('q') as HTMLInputElement;
        input.value = words;
        input.dispatchEvent(new Event('input'));
        const card = document.querySelector('#danger > *');
        return { words, id: card?.id.replace('danger-', '') ?? '', level: card?.querySelector('.care')?.getAttribute('data-level') ?? '' };
      }),
    [...typedInDanger.map(({ words }) => words), ...harmless],
  );
  expect(shown).toEqual([
    ...typedInDanger.map(({ words, id }) => ({ words, id, level: levelOf.get(id) })),
    ...harmless.map((words) => ({ words, id: '', level: '' })),
  ]);
});

// Whatever was typed, the index is asked for the phrase that was recognised: so these are all the questions there are.
test('the page about the danger is the first for every phrase', async ({ page }) => {
  test.setTimeout(120_000);
  const phrases = dangers.flatMap((danger) => danger.phrases.map((phrase) => ({ phrase, wanted: danger.read.slice(1, -1) })));
  await page.goto('/search/#q');
  const found = await firstThree(
    page,
    phrases.map(({ phrase }) => phrase),
  );
  const missed = phrases.flatMap(({ phrase, wanted }, at) =>
    found[at]?.[0] === wanted ? [] : [`“${phrase}” should find ${wanted}, found ${found[at]}`],
  );
  expect(phrases.length).toBeGreaterThanOrEqual(60);
  expect(missed).toEqual([]);
});

test('the card stands above what was found, says it at once, and is not read out anew with each letter', async ({ page }) => {
  await page.goto('/search/');
  await field(page).pressSequentially("can't pee");
  const card = page.locator('#danger .care');
  await expect(card).toHaveAttribute('data-level', 'emergency');
  await expect(card.getByRole('heading')).toContainText('Emergency');
  await expect(page.locator('#danger')).toHaveAttribute('aria-live', 'assertive');
  await expect(page.locator('#results > li').first()).toBeVisible();
  const above = await page.evaluate(() => {
    const [card, results] = [document.querySelector('#danger .care'), document.getElementById('results')] as [Element, Element];
    return (card.compareDocumentPosition(results) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(above).toBe(true);
  const same = await card.elementHandle();
  await field(page).pressSequentially(' and it hurts');
  expect(await same?.evaluate((element) => element.isConnected)).toBe(true);
  await field(page).fill('yoga');
  await expect(card).toHaveCount(0);
});

test('the card works without the index', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/search/#q=want+to+die');
  await expect(page.locator('#danger .care')).toHaveAttribute('data-level', 'urgent');
  await expect(page.locator('#danger')).toContainText('116 123');
  await expect(page.getByRole('status')).toContainText('did not load');
});

test('words that are like those of danger are asked about, and others are not', async ({ page }) => {
  await page.goto('/search/');
  const asks = page.locator('#like-danger .note');
  await expect(page.locator('#like-danger')).toHaveAttribute('aria-live', 'polite');
  for (const words of data<string[]>('asked')) {
    await field(page).fill(words);
    await expect(asks, words).toBeVisible();
    await expect(page.locator('#danger > *'), words).toHaveCount(0);
    await expect(page.locator('#worse'), words).toBeHidden();
  }
  await expect(asks.getByRole('link')).toHaveText(['Start the check', 'Emergency signs']);
  await expect(page.getByRole('status')).toContainText('bank card'); // the last of them has been looked for
  await page.locator('#nothing').evaluate((nothing: HTMLElement) => {
    nothing.hidden = false; // as where no page matches: the way to the check stands there once
  });
  await expect(page.locator('main').getByRole('link', { name: 'Start the check' }).filter({ visible: true })).toHaveCount(1);
  await field(page).fill("can't pee"); // a card of its own says more
  await expect(asks).toHaveCount(0);
  for (const words of ['yoga', 'hip pain at night', 'weak bladder for years', '']) {
    await field(page).fill(words);
    await expect(asks, words).toHaveCount(0);
  }
});

test('half a sentence is not asked about while it is typed', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    const asked = document.getElementById('like-danger') as HTMLElement;
    new MutationObserver(() => {
      asked.dataset['changes'] = String(Number(asked.dataset['changes'] ?? 0) + 1);
    }).observe(asked, { childList: true });
  });
  await field(page).pressSequentially('one leg shorter than the other since birth', { delay: 20 });
  await expect(page.getByRole('status')).toContainText('since birth');
  expect(await page.locator('#like-danger').getAttribute('data-changes')).toBe(null);
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 360, height: 400 }, hasTouch: true, isMobile: true, locale: 'en-GB' }); // what its keyboard leaves of the screen

  test('the Enter key closes the keyboard and brings the card into view, and the card can still speak', async ({ page }) => {
    await page.goto('/search/#q');
    await field(page).fill("can't feel between my legs");
    const card = page.locator('#danger .care');
    await expect(card).toBeVisible();
    await field(page).press('Enter');
    await expect(field(page)).not.toBeFocused();
    await expect(card.getByRole('heading')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#danger')).toHaveAttribute('aria-live', 'assertive');
  });

  test('somebody to talk to is one press away: each number whole, on a row for a thumb', async ({ page }) => {
    for (const address of ['/search/#q=want+to+die', '/warning-signs/thoughts-of-suicide/']) {
      await page.goto(address);
      const numbers = page.locator('.crisis a[href^="tel:"]:visible');
      await expect(numbers.first()).toContainText('116 123');
      const top = await numbers.first().evaluate((link) => link.getBoundingClientRect().top + scrollY);
      expect(top, address).toBeLessThan(740);
      const wrong = await page.locator('main a[href^="tel:"]:visible').evaluateAll((links) =>
        links.flatMap((link) => {
          const number = link.querySelector('b') ?? link;
          const range = document.createRange();
          range.selectNodeContents(number);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size;
          return lines > 1 || link.getBoundingClientRect().height < 44 ? [link.textContent] : [];
        }),
      );
      expect(wrong, address).toEqual([]);
    }
  });
});

test.describe('on a computer', () => {
  test('the Enter key leaves the field to whoever types', async ({ page }) => {
    await page.goto('/search/#q');
    await field(page).fill("can't pee");
    await field(page).press('Enter');
    await expect(field(page)).toBeFocused();
  });
});
