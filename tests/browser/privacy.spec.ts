import { expect, test } from '@playwright/test';
import { routineAnswers, takeTheCheck } from './support/journey.ts';

test('a whole journey makes no request elsewhere, sets no cookie, stores nothing, and puts no answer into an address', async ({
  page,
  context,
}, { project }) => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto('/');
  await page.goto('/guides/what-ms-hip-pain-feels-like/');
  await page.goto('/search/#q=spasm');
  await expect(page.getByRole('status')).toContainText(/\d/);
  await page.goto('/check/');
  await takeTheCheck(page, routineAnswers);
  const stored = await page.evaluate(() => ({
    local: localStorage.length,
    session: sessionStorage.length,
    state: JSON.stringify(history.state ?? null),
  }));
  expect(stored).toMatchObject({ local: 0, session: 0 });
  expect(stored.state).not.toMatch(/outer-hip|aching/);
  expect(await context.cookies()).toEqual([]);
  expect(addresses.filter((address) => !address.startsWith(`${project.use.baseURL}/`) && !address.startsWith('data:'))).toEqual([]);
  expect(
    addresses.filter((address) => /outer-hip|aching|diagnosed|spasm/.test(new URL(address).pathname + new URL(address).search)),
  ).toEqual([]);
  expect(page.url()).not.toMatch(/outer-hip|aching/);
});
