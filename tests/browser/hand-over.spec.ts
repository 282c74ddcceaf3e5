import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { outcome, routineAnswers, takeTheCheck } from './support/journey.ts';

/** As many ticks as a person can have without an urgent result: the fullest page that must fit on one sheet. */
const fullest = {
  ...routineAnswers,
  health: ['hip-metal', 'thin-bones', 'joint-disease'],
  medicines: ['nsaid'],
  words: ['aching', 'tight-cramp', 'jumps', 'burning', 'shooting', 'tingling'],
  worse: ['stand-walk-stairs', 'lying-on-side', 'sitting', 'heat', 'first-steps'],
  changes: ['foot-drag', 'limp', 'less-active'],
};

const known = (given: Record<string, unknown>): Record<string, string | readonly string[]> => {
  const questions = JSON.parse(readFileSync('dist/client/api/v1/questionnaire.json', 'utf8')) as {
    screens: { questions: { id: string; options: { id: string }[] }[] }[];
  };
  const options = new Map(questions.screens.flatMap((s) => s.questions).map(({ id, options: all }) => [id, all.map((one) => one.id)]));
  return Object.fromEntries(
    Object.entries(given).map(([id, value]) => [
      id,
      Array.isArray(value) ? value.filter((option) => options.get(id)?.includes(String(option))) : String(value),
    ]),
  );
};

const copied = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.hand [role=status]').first()).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
};

for (const [name, given] of [
  ['an ordinary result', routineAnswers],
  ['a full one', known(fullest)],
  ['a full one, about someone else', { ...known(fullest), 'answering-for': 'someone-else' }],
] as const) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto('/check/');
      await takeTheCheck(page, given as typeof routineAnswers);
      await expect(outcome(page)).toHaveAttribute('data-level', /soon|routine/);
    });

    test('prints on one A4 page, in letters of at least 11 pt', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const sizes = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: { text: string; points: number }[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement as HTMLElement;
          const range = document.createRange();
          range.selectNode(node);
          const { width, height } = range.getBoundingClientRect();
          if (!node.textContent?.trim() || width < 2 || height < 2) continue;
          found.push({ text: node.textContent.trim(), points: Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75 });
        }
        return found;
      });
      expect(sizes.length).toBeGreaterThan(20);
      expect(sizes.filter(({ points }) => points < 10.99)).toEqual([]);
      const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      const pages = sheet.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(pages).toHaveLength(1);
    });

    test('copies as a text of at most 1,500 characters, in the order in which a clinician reads', async ({ page }) => {
      const text = await copied(page);
      expect(text.length).toBeLessThanOrEqual(1500);
      const parts = ['SITUATION', 'BACKGROUND', 'FOUND', 'RESULT', 'Rules '];
      const places = parts.map((part) => text.indexOf(part));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
      expect(text).not.toMatch(/\{\w+\}|undefined|null/);
    });

    test('makes a link that rebuilds the same result elsewhere, and a code that holds the same link', async ({ page, browser }) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const before = await copied(page);
      const headline = await page.getByRole('heading', { level: 1 }).innerText();
      await page.getByRole('button', { name: 'Link or code to scan' }).click();
      await page.getByRole('button', { name: 'Copy the link' }).click();
      await expect(page.locator('.link-card [role=status]')).toContainText('Copied');
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(link).search).toBe('');
      expect(await decoded(page)).toBe(link);

      const elsewhere = await browser.newContext();
      const other = await elsewhere.newPage();
      const sent: string[] = [];
      other.on('request', (request) => sent.push(request.url()));
      await other.goto(link);
      await expect(outcome(other)).toBeVisible();
      await expect(other.getByRole('heading', { level: 1 })).toHaveText(headline);
      await expect(other.locator('main')).toContainText('Worked out again from a link');
      await expect(other.locator('main')).not.toContainText('rules of the check have changed');
      expect(await copied(other)).toBe(before);
      expect(sent.filter((address) => /aching|outer-hip|#/.test(address.replace(link, '')))).toEqual([]);
      await other.getByRole('link', { name: 'Change my answers' }).click();
      await expect(other.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
      await elsewhere.close();
    });
  });
}

/** Reads the drawn code as the camera of a phone would. */
async function decoded(page: Page): Promise<string | undefined> {
  const { width, height, data } = await page.evaluate(async () => {
    const svg = document.querySelector('.link-card svg') as SVGElement;
    const copy = svg.cloneNode(true) as SVGElement;
    copy.setAttribute('width', '900');
    copy.setAttribute('height', '900');
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 900, height: 900 });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, 900, 900);
    return { width: 900, height: 900, data: [...context.getImageData(0, 0, 900, 900).data] };
  });
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}

test('private answers are in no print-out, no text and no link, and the rebuilt result is not calmer for it', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, { ...routineAnswers, mood: 'thoughts', stand: ['hurt-by-someone'] });
  await expect(outcome(page)).toBeVisible();
  const link = (await page.locator('.hand').getAttribute('data-link')) ?? '';
  expect(link).toContain('mood=withheld');
  expect(link).not.toMatch(/thoughts|hurt-by/);
  expect(await page.locator('#hand-over').innerText()).not.toMatch(/hard thoughts|suicid|hurt by|roughly/i);
  await page.goto(`/check/#${link}`);
  await page.reload();
  await expect(outcome(page)).toHaveAttribute('data-level', 'routine');
  await expect(page.locator('main')).not.toContainText(/not finished/);
});

test('a link made with other rules says so, and one that asks for what is gone gives no result', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, routineAnswers);
  const link = (await page.locator('.hand').getAttribute('data-link')) ?? '';
  await page.goto('about:blank');
  await page.goto(`/check/#${link.replace(/shared=.*/, 'shared=sha256-OLDRULES')}`);
  await expect(page.locator('main')).toContainText('rules of the check have changed since the link was made');
  await page.goto('about:blank');
  await page.goto(`/check/#gone=yes&${link}`);
  await expect(page.locator('main')).toContainText('there is no result');
  await expect(page.locator('main')).toHaveAttribute('data-level', 'error');
});

test('a link opened while the edge is down shows the danger signs, and can be tried again', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, routineAnswers);
  const link = (await page.locator('.hand').getAttribute('data-link')) ?? '';
  await page.goto('about:blank');
  await page.route('**/check/result/', (route) => route.abort());
  await page.goto(`/check/#${link}`);
  await expect(page.locator('#trouble')).toContainText('Nothing was lost');
  await page.unroute('**/check/result/');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'routine');
});
