import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { QuestionnaireResponse } from 'fhir/r4';
import { answersIn, faultsOf } from '../support/fhir.ts';
import { hostPage } from './support/host.ts';
import { box, outcome, routineAnswers, takeTheCheck } from './support/journey.ts';

const button = { name: 'Data file (FHIR)' };

test('the answers are saved as a FHIR file that is made on the device', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, { ...routineAnswers, mood: ['thoughts'] });
  await expect(outcome(page)).toHaveAttribute('data-level', /.+/);
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
  const saved = page.waitForEvent('download');
  await page.getByRole('button', button).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('ms-hip-pain-answers.json');
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as QuestionnaireResponse;
  expect(faultsOf(file)).toEqual([]);
  expect(file).toMatchObject({ status: 'completed', questionnaire: expect.stringMatching(/\/fhir\/R4\/Questionnaire\/ms-hip-pain\|/) });
  expect(answersIn(file.item)).toMatchObject({ where: routineAnswers['where'], duration: '3-12-months' });
  expect(JSON.stringify(file)).not.toContain('"thoughts"');
  expect(sent.filter((one) => !one.startsWith('GET /_astro/'))).toEqual(['GET /fhir/R4/Questionnaire/ms-hip-pain']);
  await expect(page.getByRole('status').filter({ hasText: 'Saved as ms-hip-pain-answers.json' })).toBeVisible();
});

test('a check that was stopped early is a response in progress', async ({ page }) => {
  await page.goto('/check/');
  await page.locator('#go').click();
  await page.locator(`label:has(${box('danger-now', 'none')})`).click();
  await page.locator('#go').click();
  await page.getByRole('button', { name: /Stop here/ }).click();
  await expect(outcome(page)).toHaveAttribute('data-level', 'soon');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', button).click();
  const file = JSON.parse(readFileSync(await (await saved).path(), 'utf8')) as QuestionnaireResponse;
  expect(file.status).toBe('in-progress');
  expect(answersIn(file.item)).toEqual({ 'answering-for': 'myself', 'danger-now': ['none'] });
});

test('a frame that may not save files shows the text instead', async ({ page, baseURL }) => {
  const host = await hostPage(`<iframe src="${baseURL}/embed/" sandbox="allow-scripts" title="check" width="360" height="900"></iframe>`);
  await page.goto(host.address);
  const frame = page.frameLocator('iframe');
  await takeTheCheck(frame, routineAnswers);
  await frame.getByRole('button', button).click();
  await expect(frame.getByText('Saving is not allowed here.')).toBeVisible();
  const text = await frame.getByRole('textbox', { name: 'The answers as data' }).inputValue();
  expect(faultsOf(JSON.parse(text) as QuestionnaireResponse)).toEqual([]);
  await host.close();
});

test('without a connection it says so, and nothing is lost', async ({ page }) => {
  await page.goto('/check/');
  await takeTheCheck(page, routineAnswers);
  await page.route('**/fhir/**', (route) => route.abort());
  await page.getByRole('button', button).click();
  await expect(page.getByText('The file could not be made')).toBeVisible();
});
