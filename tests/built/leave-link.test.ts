import { expect, test } from 'vitest';
import { page } from './site.ts';

test('the page on being hurt has a way out that says nothing of where somebody came from', () => {
  const leave = page('/warning-signs/being-hurt/').document.querySelector('.leave a');
  expect(leave?.getAttribute('rel')).toContain('noreferrer');
  expect(leave?.getAttribute('href')).toMatch(/^https:\/\/(?!.*hip)/);
});

test('other pages do not', () => {
  expect(page('/warning-signs/fall-and-cannot-stand/').document.querySelector('.leave')).toBeNull();
});
