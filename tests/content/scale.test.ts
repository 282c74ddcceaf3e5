import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { screens } from '../../functions/knowledge/questionnaire.ts';
import { checksOnFree, needOf, pagesIn } from '../../scripts/scale/formula.ts';
import { assumptions, cloudflare, measured, requestsPerCheck } from '../../scripts/scale/inputs.ts';
import { command, file, text } from '../../scripts/scale/table.ts';

test('docs/scale.md is up to date', () => {
  expect(readFileSync(file, 'utf8') === text(), `docs/scale.md is stale. Run \`${command}\`.`).toBe(true);
});

test('a check asks once for each screen', () => {
  expect(requestsPerCheck).toBe(screens.length);
});

test('a million checks, worked out by hand', () => {
  const { requests, cpu, dollars, fitsFree } = needOf(1_000_000, 13);
  expect(requests).toBe(13_000_000);
  expect(cpu).toBeCloseTo(1_000_000 * (12 * 0.15 + 0.39) * 3, 3);
  expect(fitsFree).toBe(false);
  expect(dollars).toBeCloseTo(5 + 3 * 0.3, 6); // 13 - 10 million requests; 6.6 of the 30 million milliseconds
});

test('the example of the price list comes out: 15 million requests of 7 ms cost 8 dollars', () => {
  // Cloudflare’s own example 1, with our formula’s parts: 5 + 5 × 0.30 + (105 - 30) × 0.02.
  const { dollars, requests, dollarsPerMillionRequests, cpu, dollarsPerMillionCpu } = cloudflare.paid;
  const cost = dollars + ((15e6 - requests) / 1e6) * dollarsPerMillionRequests + ((7 * 15e6 - cpu) / 1e6) * dollarsPerMillionCpu;
  expect(cost).toBeCloseTo(8, 6);
});

test('the free plan is full where it says, and not a check before', () => {
  const full = checksOnFree(requestsPerCheck);
  expect(needOf(full, requestsPerCheck).fitsFree).toBe(true);
  expect(needOf(full + 1, requestsPerCheck).fitsFree).toBe(false);
});

test('no cost falls where checks grow', () => {
  let last = -1;
  for (let checks = 1000; checks <= 1e9; checks *= 3) {
    const { dollars } = needOf(checks, requestsPerCheck);
    expect(dollars).toBeGreaterThanOrEqual(last);
    last = dollars;
  }
});

test('the files of as many pages as it says fit, and of one more do not', () => {
  const pages = pagesIn(cloudflare.free.files);
  const { all, contentPages } = measured.files;
  const files = (count: number) => all + (count - contentPages) * assumptions.filesPerContentPage;
  expect(files(pages)).toBeLessThanOrEqual(cloudflare.free.files);
  expect(files(pages + 1)).toBeGreaterThan(cloudflare.free.files);
});
