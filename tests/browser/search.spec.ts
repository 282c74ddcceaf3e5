import { expect, test } from '@playwright/test';
import { field, look, results, status } from './support/search.ts';

test('what is typed leaves the device in no request, address or header, not even when a result is opened', async ({ page, baseURL }) => {
  const sent: string[] = [];
  const told: Promise<number>[] = [];
  page.on('request', (request) => {
    told.push(
      request.allHeaders().then((headers) => sent.push([request.url(), request.postData() ?? '', JSON.stringify(headers)].join(' '))),
    );
  });
  page.on('websocket', (socket) => sent.push(`websocket ${socket.url()}`));
  await page.goto('/search/');
  await field(page).pressSequentially('cotton wool');
  await expect(results(page).first()).toBeVisible();
  await field(page).press('Enter');
  await results(page).first().getByRole('link').last().click();
  await page.waitForURL(/symptoms/);
  await page.waitForLoadState('networkidle');
  await Promise.all(told);
  expect(sent.length).toBeGreaterThan(8);
  expect(sent.filter((one) => /cotton|wool/i.test(one) || !one.startsWith(baseURL as string))).toEqual([]);
});

test('says how many pages match, politely, and shows three and then more', async ({ page }) => {
  await page.goto('/search/');
  await look(page, 'burning');
  await expect(status(page)).toHaveText(/^\d+ pages match “burning”\.$/);
  await expect(results(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(10);
  await expect(results(page).nth(3).getByRole('link').first()).toBeFocused();
});

test('a question in the address is asked at once, and the back button returns to the one before', async ({ page }) => {
  await page.goto('/search/#q=arthritis');
  await expect(field(page)).toHaveValue('arthritis');
  await expect(results(page).first()).toContainText(/arthritis/i);
  await field(page).fill('swim');
  await expect(status(page)).toContainText('“swim”'); // a pause in the typing makes no step of its own
  await look(page, 'swimming');
  await expect(status(page)).toContainText('swimming');
  await expect(page).toHaveURL(/#q=swimming$/);
  await results(page).first().getByRole('link').first().click();
  await page.waitForURL(/treatments\/swimming/);
  await page.goBack();
  await expect(field(page)).toHaveValue('swimming');
  await expect(results(page).first()).toBeVisible();
  await page.goBack();
  await expect(field(page)).toHaveValue('arthritis');
  await expect(status(page)).toContainText('arthritis');
});

test('the keyboard alone: down into the results, up and Escape back, Escape again to clear', async ({ page }) => {
  await page.goto('/search/');
  await field(page).focus();
  await page.keyboard.type('spasm');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(3);
  await expect(field(page)).toBeFocused();
  const links = page.locator('#results a');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('spasm');
  await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await page.keyboard.type('spasm');
  await expect(results(page)).toHaveCount(3);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/spasm/);
});

test('a kind of page can be chosen, with the number of each', async ({ page }) => {
  await page.goto('/search/#q=burning');
  const count = async (name: string) =>
    Number(/\((\d+)\)/.exec((await page.locator('#within label', { hasText: name }).textContent()) ?? '')?.[1]);
  await expect(results(page)).toHaveCount(3);
  const [all, symptoms] = [await count('Everything'), await count('Symptoms')];
  expect(all).toBeGreaterThan(symptoms);
  expect(symptoms).toBeGreaterThan(0);
  await page.getByRole('radio', { name: /Symptoms/ }).check();
  await expect(status(page)).toHaveText(`${symptoms} pages match “burning” in Symptoms.`);
  await expect(page).toHaveURL(/kind=symptoms/);
  for (const item of await results(page).all()) await expect(item.locator('small')).toHaveText('Symptoms');
  expect(await count('Everything')).toBe(all);
  await page.reload();
  await expect(page.getByRole('radio', { name: /Symptoms/ })).toBeChecked();
  await expect(status(page)).toContainText('in Symptoms');
});

test('a slip is put right, said, and can be undone', async ({ page }) => {
  await page.goto('/search/');
  await look(page, 'spastisity');
  await expect(status(page)).toContainText('“spasticity”, which is near to what you typed');
  await expect(results(page).first().getByRole('link').first()).toContainText('Spasticity');
  await page.getByRole('button', { name: 'Search for “spastisity” as typed' }).click();
  await expect(status(page)).toContainText('“spastisity”');
});

test('nothing found says so, and offers every kind of page, the warning signs and the check', async ({ page }) => {
  await page.goto('/search/#q=zzxxqq');
  await expect(status(page)).toHaveText('No page matches “zzxxqq”.');
  const help = page.locator('#nothing');
  for (const name of [
    'Start the check',
    'Warning signs',
    'Symptoms',
    'Causes',
    'What else it could be',
    'Treatment',
    'Guides',
    'Words explained',
  ]) {
    await expect(help.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('whatever was typed the way to the check stands there, until a card or an empty answer says more', async ({ page }) => {
  await page.goto('/search/#q');
  const line = page.locator('#worse');
  await expect(line.getByRole('link')).toHaveCount(2);
  for (const [words, seen] of [
    ['burning', true],
    ["can't pee", false],
    ['yoga', true],
    ['zzxxqq', false],
  ] as const) {
    await look(page, words);
    await expect(line, words).toBeVisible({ visible: seen });
  }
});

test('the label of the field is in sight when the link in the header has led to it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/symptoms/burning/');
  await page.getByRole('banner').getByRole('link', { name: 'Search this site' }).click();
  await expect(field(page)).toBeFocused();
  await expect(page.getByText('What are you looking for?')).toBeInViewport({ ratio: 1 });
});

test('the links to sections end at words that stand there', async ({ page, context }) => {
  test.setTimeout(90_000);
  const reader = await context.newPage();
  const texts = new Map<string, string>();
  const textOf = async (path: string) => {
    if (!texts.has(path)) {
      await reader.goto(path);
      // biome-ignore lint/performance/useDomNodeTextContent: a browser looks for a text fragment in what is rendered.
      texts.set(path, plain(await reader.locator('body').innerText()));
    }
    return texts.get(path);
  };
  await page.goto('/search/');
  let checked = 0;
  for (const words of ['burning', 'morning stiffness', 'wheelchair cushion', 'steroids', 'pregabalin sleepy', 'clot']) {
    await look(page, words);
    await expect(status(page)).toContainText(words);
    const hrefs = await page.locator('#results .parts a').evaluateAll((links) => links.map((link) => link.getAttribute('href') as string));
    for (const href of hrefs.filter((one) => one.includes(':~:text='))) {
      const [address = '', directive = ''] = href.split(':~:text=');
      const parts = directive.split(',').map((part) => decodeURIComponent(part.replaceAll(/^-|-$/g, '')));
      expect(await textOf(new URL(address, page.url()).pathname), href).toContain(plain(parts.join(' ')).replaceAll(' , ', ', '));
      checked += 1;
    }
  }
  expect(checked).toBeGreaterThan(15);
});

const plain = (text: string) => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ').toLowerCase();

test('the link in every header opens the search with the field in focus, ready for a new question', async ({ page }) => {
  for (const from of ['/', '/symptoms/burning/', '/check/', '/search/#q=numb']) {
    await page.goto(from);
    await page.getByRole('banner').getByRole('link', { name: 'Search this site' }).click();
    await expect(page).toHaveURL(/\/search\/#q$/);
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('');
  }
});

test('more results that do not load say so, and can be asked for again', async ({ page, context }) => {
  await page.goto('/search/#q=pain');
  await expect(results(page)).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  await context.route('**/*', (route) => route.abort());
  const more = page.getByRole('button', { name: 'Show more' });
  for (let press = 0; press < 20 && !/did not load/.test((await status(page).textContent()) ?? ''); press++) {
    const before = await status(page).textContent();
    await more.click();
    await expect(status(page)).not.toHaveText(before ?? '');
  }
  await expect(status(page)).toHaveText('More pages did not load. Please try again.');
  const shown = await results(page).count();
  await context.unroute('**/*');
  await more.click();
  await expect(status(page)).toHaveText(new RegExp(`^${shown + 7} of \\d+ pages are shown\\.$`));
  await expect(results(page).nth(shown).getByRole('link').first()).toBeFocused();
});

test('the words for spelling that did not load once are loaded for the next search', async ({ page }) => {
  await page.route('**/search/words.txt', (route) => route.abort(), { times: 1 });
  const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/search/words.txt'));
  await page.goto('/search/');
  await field(page).focus();
  await failed;
  await look(page, 'spastisity');
  await expect(status(page)).toContainText('“spasticity”, which is near to what you typed');
});

test('back at the address without a question nothing is asked, and a link within the page takes no question away', async ({ page }) => {
  await page.goto('/search/');
  await page.evaluate(() => {
    location.hash = '#q=burning';
  });
  await expect(results(page)).toHaveCount(3);
  await page.evaluate(() => {
    location.hash = '#all';
  });
  await page.waitForTimeout(300);
  await expect(field(page)).toHaveValue('burning');
  await page.goBack();
  await expect(results(page)).toHaveCount(3);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toHaveText('');
});
