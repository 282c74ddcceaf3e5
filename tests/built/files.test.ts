import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assumptions, measured } from '../../scripts/scale/inputs.ts';
import { client } from './site.ts';

/** docs/scale.md works out how many pages fit into a plan of the host. */
const files = readdirSync(client, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(client.length));
const ofContent = files.filter((file) => /^(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[\w-]+\/index\.html$/.test(file));
const growing = files.filter((file) =>
  /\/index\.md$|^api\/v1\/content\/|^share\/|^pagefind\/(fragment|index)\/|^(guides|symptoms|causes|lookalikes|treatments|warning-signs)\//.test(
    file,
  ),
);

test('a page of content makes no more files than the paper on scale says', () => {
  expect(ofContent.length).toBeGreaterThan(50);
  expect(growing.length / ofContent.length).toBeLessThanOrEqual(assumptions.filesPerContentPage);
});

test('the paper counts the files of this build: at most one in twenty has come or gone since', () => {
  expect(Math.abs(files.length / measured.files.all - 1)).toBeLessThan(0.05);
  expect(Math.abs(ofContent.length / measured.files.contentPages - 1)).toBeLessThan(0.05);
});
