import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { client, page, pages } from './site.ts';

interface Module {
  readonly kind: string;
  readonly slug: string;
  readonly title: string;
  readonly page: string;
  readonly selfCare: boolean;
  readonly review: { readonly state: string };
  readonly safety: { readonly html: string; readonly text: string };
  readonly html: string;
  readonly text: string;
  readonly sources: readonly { readonly key: string; readonly url: string }[];
  readonly attribution: { readonly text: string; readonly url: string };
}

const read = <Type>(path: string): Type => JSON.parse(readFileSync(join(client, 'api/v1', path), 'utf8')) as Type;
const list = read<{ modules: readonly Pick<Module, 'kind' | 'slug' | 'selfCare'>[] }>('content.json').modules;
const modules = list.map(({ kind, slug }) => read<Module>(`content/${kind}/${slug}.json`));

test('there is a module for every page of the library', () => {
  const library = pages
    .map(({ path }) => path)
    .filter((path) => /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/.test(path));
  expect(library.length).toBeGreaterThan(60);
  expect(list.map(({ kind, slug }) => `/${kind}/${slug}/`).toSorted()).toEqual(library.toSorted());
});

test('many of them are about looking after oneself', () => {
  expect(modules.filter(({ selfCare }) => selfCare).length).toBeGreaterThan(15);
});

describe.each(modules.map((module) => [`${module.kind}/${module.slug}`, module] as const))('%s', (_, module) => {
  const document = parse(module.html);

  test('carries its own safety line, in what is shown and before anything else to do', () => {
    expect(module.safety.text).toMatch(/emergency|999|A&E/i);
    expect(module.safety.text.split('\n- ').length).toBeGreaterThan(1);
    expect(module.html).toContain(module.safety.html);
    expect(module.text).toContain(module.safety.text);
    const [first] = document.querySelectorAll('section');
    expect(first?.outerHTML).toBe(parse(module.safety.html).outerHTML);
    expect(module.text.indexOf(module.safety.text)).toBeLessThan(1200);
  });

  test('says who has reviewed it, where it is from, and that it is no diagnosis', () => {
    expect(module.review.state).toMatch(/^(not-)?reviewed$/);
    expect(module.text).toContain(module.review.state === 'reviewed' ? 'Reviewed by' : 'Not yet reviewed by a clinician');
    expect(module.text).toContain('not a diagnosis');
    expect(document.querySelectorAll('a').map((link) => link.getAttribute('href'))).toContain(module.page);
    expect(module.attribution.text).toContain(module.page);
  });

  test('stands alone: whole links, anchors of its own, no class, script or style of ours', () => {
    for (const link of document.querySelectorAll('a')) {
      const href = link.getAttribute('href') ?? '';
      expect(href).toMatch(/^(https?:\/\/|tel:|#ms-hip-)/);
      if (href.startsWith('#')) expect(document.getElementById(href.slice(1)), href).not.toBeNull();
    }
    for (const element of document.querySelectorAll('[id]')) expect(element.id).toMatch(/^ms-hip-/);
    expect(document.querySelectorAll('script, style, [class], [style], [popovertarget], h1')).toHaveLength(0);
    expect(module.html).not.toMatch(/\{[a-z-]+\}|\[\^|\[\[figure/);
  });

  test('explains every hard word that its page explains, and has the list to read next', () => {
    const shown = page(`/${module.kind}/${module.slug}/`).document;
    const tips = shown.querySelectorAll('.tip').map((tip) => tip.textContent.slice(tip.textContent.indexOf(': ') + 2));
    const words = document.textContent.split('Words used here')[1] ?? '';
    expect(tips.filter((tip) => !words.includes(tip))).toEqual([]);
    const next = shown.querySelectorAll('.next a').map((link) => link.textContent.trim());
    expect(next.filter((title) => !document.textContent.split('Read next').at(-1)?.includes(title))).toEqual([]);
  });

  test('promises no button that is on our page alone', () => {
    expect(module.html + module.text).not.toContain('Leave this site');
  });

  test('names every source that its text cites', () => {
    const cited = new Set(document.querySelectorAll('sup a').map((link) => link.textContent));
    expect(cited.size).toBe(module.sources.length);
    for (const { url } of module.sources) expect(module.html).toContain(url.replaceAll('&', '&amp;'));
  });

  test('is plain as text', () => {
    expect(module.text).not.toMatch(/<\/?[a-z]|&(amp|lt|gt|quot|#\d+);|\n{3}/);
    expect(module.text.length).toBeGreaterThan(1500);
  });
});

test.each([
  ['thoughts-of-suicide', ['116 123', '988', '14416']],
  ['being-hurt', ['0808 2000 247', '0800 428 428']],
])('the safety line of %s has the numbers in it, since it may be shown alone', (slug, numbers) => {
  const { safety } = modules.find((module) => module.slug === slug) as Module;
  for (const number of [...numbers, 'emergency 999', 'emergency 112 or 108', 'findahelpline.com']) expect(safety.text).toContain(number);
});
