import { expect, test } from '@playwright/test';
import { firstThree, queries } from './support/search.ts';

/** How many of the queries have one of their pages among the first three; the others are printed. */
for (const [name, share] of [
  ['queries', 0.95],
  ['held-out', 0.75],
] as const) {
  test(`${name}: the right page is among the first three`, async ({ page }) => {
    test.setTimeout(90_000);
    const asked = queries(name);
    await page.goto('/search/#q');
    const found = await firstThree(
      page,
      asked.map(([query]) => query),
    );
    const missed = asked.flatMap(([query, wanted], index) => {
      const got = found[index] ?? [];
      return wanted.some((one) => got.includes(one))
        ? []
        : [`“${query}” should find ${wanted.join(' or ')}, found ${got.join(', ') || 'nothing'}`];
    });
    const met = asked.length - missed.length;
    console.log([`${name}: ${met} of ${asked.length} (${((100 * met) / asked.length).toFixed(1)} %)`, ...missed].join('\n  '));
    if (name === 'queries') expect(asked.length).toBeGreaterThanOrEqual(120);
    expect(met / asked.length).toBeGreaterThanOrEqual(share);
  });
}
