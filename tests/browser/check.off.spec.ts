import { expect, type Page, test } from '@playwright/test';
import { hostPage } from './support/host.ts';

/** The whole site with ASSESSMENT = "off". */
const signs = async (page: Pick<Page, 'getByRole' | 'locator'>) => {
  await expect(page.getByRole('heading', { level: 1, name: 'The check is switched off' })).toBeVisible();
  await expect(page.locator('.care[data-level="emergency"]')).toContainText('numbness between the legs');
  await expect(page.locator('.care[data-level="emergency"]')).toContainText(/999|911|112/); // the country of the machine that runs this
  await expect(page.locator('form#check, fieldset, input, #go')).toHaveCount(0);
};

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });
    for (const path of ['/check/', '/embed/']) {
      test(`${path} shows the danger signs and asks nothing`, async ({ page }) => {
        await page.goto(path);
        await signs(page);
      });
    }
  });
}

test('on the page of another origin the signs stand at their own height', async ({ page, baseURL }) => {
  const host = await hostPage(`<script src="${baseURL}/embed.js" async></script><ms-hip-check></ms-hip-check>`);
  await page.goto(host.address);
  await signs(page.frameLocator('ms-hip-check iframe'));
  const frame = page.locator('ms-hip-check iframe');
  const heightInside = page.frameLocator('ms-hip-check iframe').locator('html');
  await expect
    .poll(async () => {
      const inside = await heightInside.evaluate((html) => Math.ceil(html.getBoundingClientRect().height));
      return Math.abs(((await frame.boundingBox())?.height ?? 0) - inside);
    })
    .toBeLessThanOrEqual(1);
  await host.close();
});

test('a check that was open before is told so at its first step', async ({ page, baseURL }) => {
  const on = (baseURL as string).replace(/\d+$/, (port) => String(Number(port) - 100));
  const off = await page.request.post(`${baseURL}/check/result/`, { form: { 'answering-for': 'myself', ask: 'next' } });
  expect(off.status()).toBe(503);
  const body = await off.text();
  await page.route('**/check/result/', (route) => route.fulfill({ status: 503, contentType: 'text/html', body }));
  await page.goto(`${on}/check/`);
  await page.locator('#go').click();
  await signs(page);
  await expect(page.locator('main')).toContainText('there is no result');
});

test('answers that are sent all the same get the signs', async ({ page, baseURL }) => {
  await page.setContent(`<form method="post" action="${baseURL}/check/result/"><input name="mood" value="no"><button>Send</button></form>`);
  await page.getByRole('button').click();
  await signs(page);
});
