import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { answer, box, emergencyAnswers, outcome, routineAnswers, takeTheCheck } from './support/journey.ts';

/** As many ticks as a person can have without an urgent result: the fullest page that must fit on one sheet. */
const fullest = {
  ...routineAnswers,
  where: ['groin', 'outer-hip', 'buttock', 'low-back', 'front-thigh', 'outer-thigh'],
  side: 'both',
  medicines: ['immune-mild', 'steroid-ever', 'bone-drug'],
  health: ['mostly-sitting', 'diabetes-immune', 'bone-risk'],
  limits: ['sleep', 'walking-work'],
  words: ['burning', 'electric', 'tingling', 'aching', 'stiff', 'tight-cramp', 'jumps', 'click-catch'],
  'skin-feel': ['warm-cool', 'touch-hurts', 'point-sore'],
  worse: [
    'stand-walk-stairs',
    'sitting-rising',
    'deep-bend-twist',
    'lying-on-side',
    'socks-car',
    'triggers',
    'heat-tired',
    'morning-short',
  ],
  helps: ['rest-position', 'moving', 'stretch', 'warm'],
  changes: ['foot-drag', 'lean-swing', 'sitting-more', 'weak-side', 'tired-late'],
};

const copied = async (page: Page): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.locator('.hand [role=status]').first()).toContainText('Copied');
  return page.evaluate(() => navigator.clipboard.readText());
};

for (const [name, given] of [
  ['an ordinary result', routineAnswers],
  ['a full one', fullest],
  ['a full one, about someone else', { ...fullest, 'answering-for': 'someone-else' }],
] as const) {
  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      test.setTimeout(90_000); // a long way, in tests that run beside others
      await page.goto('/check/');
      await takeTheCheck(page, given);
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
      const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
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
  const side = 700;
  const dark = await page.evaluate(async (size) => {
    const copy = (document.querySelector('.link-card svg') as SVGElement).cloneNode(true) as SVGElement;
    copy.setAttribute('width', String(size));
    copy.setAttribute('height', String(size));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: size, height: size });
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    context.drawImage(image, 0, 0, size, size);
    const { data } = context.getImageData(0, 0, size, size);
    let bits = '';
    for (let at = 0; at < data.length; at += 4) bits += (data[at] as number) < 128 ? '1' : '0';
    return bits;
  }, side);
  const pixels = new Uint8ClampedArray(dark.length * 4).fill(255);
  for (let at = 0; at < dark.length; at++) if (dark[at] === '1') pixels.fill(0, at * 4, at * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

test('the number to phone is printed in black, not in the white of its button', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, emergencyAnswers);
  await page.emulateMedia({ media: 'print' });
  const number = page.locator('.verdict .num a').first();
  await expect(number).toBeVisible();
  await expect(number).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('private answers are in no print-out, no text and no link, and the rebuilt result is not calmer for it', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, { ...routineAnswers, mood: 'thoughts', stand: ['hurt-by-someone'] });
  await expect(outcome(page)).toBeVisible();
  const link = (await page.locator('.hand').getAttribute('data-link')) ?? '';
  expect(link).toContain('mood=withheld');
  expect(link).not.toMatch(/thoughts|hurt-by/);
  expect(await page.locator('#hand-over').textContent()).not.toMatch(/hard thoughts|hurt by|roughly|plan/i);
  await page.goto(`/check/#${link}`);
  await page.reload();
  await expect(outcome(page)).toHaveAttribute('data-level', 'routine');
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

const emergencyLink = '/check/#answering-for=myself&danger-now=stroke&region=GB&shared=';
const calmLink = '/check/#answering-for=myself&danger-now=none&region=GB&shared=x';

test.describe('a link with something behind it, as mail programs and people pass them on, opens the same result', () => {
  for (const tail of ['.', ')', ').', '>', ',', '%22', '%20and', '&a!=1']) {
    test(tail, async ({ page }) => {
      await page.goto('/check/');
      await takeTheCheck(page, routineAnswers);
      const mark = /shared=([\w-]+)/.exec((await page.locator('.hand').getAttribute('data-link')) ?? '')?.[1];
      await page.goto('about:blank');
      await page.goto(emergencyLink + mark + tail);
      await expect(outcome(page)).toHaveAttribute('data-level', tail.includes('=') ? 'error' : 'emergency');
      await expect(page.locator('main')).not.toContainText('rules of the check have changed');
    });
  }
});

test('a link whose script does not load shows the danger signs, and can be tried again', async ({ page }) => {
  await page.route('**/_astro/from-link*', (route) => route.abort());
  await page.goto(`${emergencyLink}x`);
  await expect(page.locator('#trouble')).toContainText('numb');
  await page.unroute('**/_astro/from-link*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
});

test('a second link that gets no answer takes the place of the result before', async ({ page }) => {
  await page.goto(`${emergencyLink}x`);
  await expect(outcome(page)).toHaveAttribute('data-level', 'emergency');
  await page.route('**/check/result/', (route) => route.abort());
  await page.goto(calmLink); // to the same page: only what stands behind the # changes
  await expect(page.locator('#trouble')).toContainText('Nothing was lost');
  await expect(outcome(page)).toHaveCount(0);
  await page.unroute('**/check/result/');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'soon');
});

test('a link that is answered late takes nobody out of a check that they have begun', async ({ page }) => {
  await page.route(
    '**/check/result/',
    async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    },
    { times: 1 },
  );
  await page.goto(`${emergencyLink}x`);
  await expect(page.locator('#trouble')).toContainText('Nothing was lost');
  await page.locator('#go').click();
  await expect(page.locator('#danger-now')).toBeVisible();
  await answer(page, 'danger-now', ['none']);
  await page.waitForTimeout(1500);
  await expect(page.locator(box('danger-now', 'none'))).toBeChecked();
  await expect(outcome(page)).toHaveCount(0);
});

test('two presses make one link, and the keyboard goes on at it', async ({ page }) => {
  await page.goto(calmLink);
  await expect(page.locator('.hand.ready')).toBeVisible();
  await page.route('**/_astro/link-card*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.getByRole('button', { name: 'Link or code to scan' }).dblclick();
  await expect(page.getByRole('button', { name: 'Copy the link' })).toBeFocused();
  await page.waitForTimeout(600);
  await expect(page.locator('.link-card')).toHaveCount(1);
});

test('a link that cannot be made leaves its button, with the focus on it', async ({ page }) => {
  await page.goto(calmLink);
  await page.route('**/_astro/link-card*', (route) => route.abort());
  const button = page.getByRole('button', { name: 'Link or code to scan' });
  await button.click();
  await expect(page.locator('.hand [role=status]').first()).toContainText('could not be made');
  await expect(button).toBeFocused();
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
