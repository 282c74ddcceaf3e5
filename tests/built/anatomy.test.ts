import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { client, type Page, pages } from './site.ts';

const kinds = /^\/(guides|symptoms|causes|lookalikes|treatments|warning-signs)\/[^/]+\/$/;
const own = pages.filter(({ path }) => kinds.test(path));

/** The text of the page without its spaces doubled. */
const textOf = ({ document }: Page) => document.querySelector('main')?.textContent.replaceAll(/\s+/g, ' ') ?? '';

test('there are at least 55 pages of content', () => {
  expect(own.length).toBeGreaterThanOrEqual(55);
});

describe.each(own.map((one) => [one.path, one] as const))('%s', (path, one) => {
  const { document, html } = one;
  const main = document.querySelector('main');

  test('answers first, says who checked it, then when to get help, then the text', () => {
    const order = [/<h1\b/, /<p class="lead/, /class="note/, /<section class="care/, /<h2 id="|<table/].map((mark) => html.search(mark));
    expect(order.every((place) => place > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const lead = main?.querySelector('.lead')?.textContent.trim() ?? '';
    expect(lead.split(/\s+/).length).toBeGreaterThan(8);
    expect(lead.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  test('says its review state and its days', () => {
    const note = main?.querySelector('.note')?.textContent ?? '';
    expect(note).toMatch(/Not yet reviewed by a clinician\.|Reviewed by \S/);
    expect(note).toMatch(/Last changed\s+\d{1,2} \w+ \d{4}/);
    expect(note).toMatch(/Next check due:\s+\w+ \d{4}|next check was due in/);
  });

  test('cites sources in the text, and each number leads to one', () => {
    const marks = main?.querySelectorAll('sup a') ?? [];
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.map((mark) => mark.getAttribute('href')?.slice(1) ?? '').filter((id) => !document.getElementById(id))).toEqual([]);
  });

  test('says what to ask, and what to read next', () => {
    expect(document.getElementById('ask-your-team')).not.toBeNull();
    const next = main?.querySelectorAll('.next a') ?? [];
    expect(next.length).toBeGreaterThanOrEqual(2);
    expect(textOf(one)).toContain('Read next');
  });

  test('names a reviewer to machines only if there is one', () => {
    const data = document
      .querySelectorAll('script[type="application/ld+json"]')
      .map((script) => script.textContent)
      .join('');
    expect(data.includes('reviewedBy')).toBe(/Reviewed by \S/.test(main?.querySelector('.note')?.textContent ?? ''));
  });

  test('has a Markdown twin with its safety line, review state, care boxes and sources', () => {
    const file = join(client, path, 'index.md');
    expect(existsSync(file)).toBe(true);
    const twin = readFileSync(file, 'utf8');
    expect(twin).toMatch(/^# /);
    expect(twin).toContain('Information, not a diagnosis.');
    expect(twin).toMatch(/Not yet reviewed by a clinician\.|Reviewed by/);
    expect(twin).toMatch(/\*\*(Emergency|Today|Soon|Routine|Self-care): /);
    expect(twin).toMatch(/^\[\^[\w.-]+\]: /m);
    expect(twin).not.toMatch(/\{(emergency|urgent|crisis|abuse)[\w-]*\}|\[\[/);
  });
});
