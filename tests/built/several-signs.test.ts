import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { severalSigns } from '../../src/article/several-signs.ts';
import { pages as written } from '../content/pages.ts';
import { client, page } from './site.ts';

const sentence = severalSigns((text) => text);
const times = (text: string) => text.replaceAll(/\s+/g, ' ').split(sentence).length - 1;

describe.each(written.map(({ name, data, body }) => [name, data, body] as const))('%s', (name, data, body) => {
  const calmer = (data['care'] as readonly { readonly level: string }[]).filter(
    ({ level }) => level !== 'emergency' && level !== 'self-care',
  );
  const isAboutHarm = /\{(crisis|abuse)-lines\}/.test(body);
  const wanted = calmer.length > 0 && !isAboutHarm ? 1 : 0;

  test('says once that two signs at once can need help sooner', () => {
    const { document } = page(`/${name}/`);
    expect(times(document.querySelector('article')?.textContent ?? '')).toBe(wanted);
    const twin = readFileSync(join(client, name, 'index.md'), 'utf8');
    expect(times(twin.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1'))).toBe(wanted);
    if (wanted) expect(document.querySelector('.care p > a[href="/check/"]')).not.toBeNull();
  });
});

test('it names what tests/support/told-on-page.ts takes it to name', () => {
  for (const named of ['Two signs', 'cancer', 'steroids', 'low defences']) expect(sentence).toContain(named);
});
