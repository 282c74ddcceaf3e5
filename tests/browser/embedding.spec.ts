import type { Page } from '@playwright/test';
import { checkIn, expect, site, start, test } from './support/host.ts';

const code = (page: Page) => page.locator('#code').textContent() as Promise<string>;

test('the generator writes code that works on another origin, pinned with its hash', async ({ page, host }) => {
  await page.goto('/embedding/');
  await page.locator('#theme').selectOption('dark');
  await page.locator('label:has(#own-colour)').click();
  await page.locator('#accent').fill('#1b5883');
  await page.locator('#heading-level').selectOption('2');
  await page.locator('#region').selectOption('NZ');
  await page.locator('#start').selectOption('groin');
  await page.locator('label:has([name="outcome"])').click();
  await page.locator('label:has([name="pin"])').click();
  await page.locator('#theme').selectOption('light');
  const written = await code(page);
  expect(written).toMatch(/integrity="sha384-[\w+/]{64}"/);
  expect(written).toContain(`${site}/embed/`);
  await page.goto(await host(written));
  await expect(checkIn(page).locator('#go')).toHaveCSS('background-color', 'rgb(27, 88, 131)');
  await expect(checkIn(page).locator('h1')).toHaveAttribute('aria-level', '2');
  await expect(checkIn(page).locator('#start')).toHaveCount(1);
  await start(checkIn(page));
});

test('the frame alone carries what it understands behind its #', async ({ page, host }) => {
  await page.goto('/embedding/');
  await page.locator('label:has([value="frame"])').click();
  await page.locator('#theme').selectOption('dark');
  await page.locator('#region').selectOption('GB');
  await expect(page.locator('.script-only')).toBeHidden();
  await expect(page.locator('#policy')).toHaveText(`frame-src ${site}`);
  const written = await code(page);
  expect(written).toContain(`${site}/embed/#theme=dark&amp;region=GB`);
  await page.goto(await host(written));
  await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
});

test('the plain code on the page is what the generator begins with', async ({ page }) => {
  await page.goto('/embedding/');
  const plain = await page.locator('.plain code').first().textContent();
  const built = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect((await code(page)).replaceAll(site, new URL(built as string).origin).trim()).toBe(plain?.trim());
});

test('the preview is the embed itself, at three widths, and follows each choice', async ({ page }) => {
  await page.goto('/embedding/');
  await page.locator('.stage').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('#preview iframe');
  for (const width of [320, 768, 1280]) {
    await page.locator(`label:has([name="width"][value="${width}"])`).click();
    await expect.poll(() => frame.locator('html').evaluate((html) => html.clientWidth)).toBe(width);
  }
  await page.locator('#theme').selectOption('dark');
  await expect(frame.locator('html')).toHaveCSS('color-scheme', 'dark');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a colour that cannot be read is refused with its contrast, one that can is praised', async ({ page }) => {
  await page.goto('/embedding/');
  await page.locator('.stage').scrollIntoViewIfNeeded();
  await expect(page.frameLocator('#preview iframe').locator('#go')).toBeVisible();
  await page.locator('label:has(#own-colour)').click();
  await page.locator('#accent').fill('#e59a3a');
  await expect(page.locator('#contrast')).toContainText(/Contrast [12]\.\d:1\. Too weak to read: 4\.5:1 is the least/);
  await page.locator('#accent').fill('#1b5883');
  await expect(page.locator('#contrast')).toContainText(/Contrast 6\.\d:1\. It can be read/);
});

test('it is worked with the keyboard, and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/embedding/');
  await page.locator('[name="kind"][value="script"]').focus();
  await page.keyboard.press('ArrowDown');
  expect(await code(page)).toContain('<iframe');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await expect(page.locator('#theme')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await code(page)).toContain('theme="light"');
  const visited = new Set<string>();
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.id || document.activeElement?.getAttribute('name') || '');
    visited.add(id);
    if (id === 'copy') break;
  }
  for (const id of ['own-colour', 'heading-level', 'region', 'start', 'min-height', 'max-height', 'outcome', 'pin', 'copy'])
    expect([...visited], id).toContain(id);
  await page.keyboard.press('Enter');
  await expect(page.locator('#copied')).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#code').textContent());
});

test('the recipe for React names what the element has', async ({ page }) => {
  await page.goto('/embedding/');
  const recipe = page.locator('#react code');
  expect(await recipe.textContent()).toContain('<ms-hip-check ref={check} {...attributes}>');
});
