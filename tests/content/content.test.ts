import { describe, expect, test } from 'vitest';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { glossaryEntry } from '../../src/schemas/glossary.ts';
import { page, warningSign } from '../../src/schemas/page.ts';
import { source } from '../../src/schemas/source.ts';
import { medicineOrders } from '../support/medicine-orders.ts';
import { textsIn } from '../support/texts-in.ts';
import { glossary, pageExists, pages, sources } from './pages.ts';

describe.each(pages.map((one) => [one.name, one] as const))('%s', (name, { data, body }) => {
  test('has what a page needs', () => {
    const result = (name.startsWith('warning-signs/') ? warningSign : page).safeParse(data);
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });

  test('claims no review that did not happen', () => {
    expect(data['review']).toEqual({ state: 'not-reviewed' });
  });

  test('cites a source, and only ones that exist', () => {
    const cited = [...body.matchAll(/\[\^([\w-]+)\]/g)].map(([, key]) => key as string);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((key) => !Object.hasOwn(sources, key))).toEqual([]);
  });

  test('gives no telephone number of one country for all', () => {
    expect(body).not.toMatch(/\b(phone|call|dial|ring) (\*\*)?(999|112|911|111|000)\b/i);
  });

  test('gives no dose, and tells nobody to start, stop or change a medicine', () => {
    expect([body, ...textsIn(data)].flatMap(medicineOrders)).toEqual([]);
  });

  test('comforts nobody with words that belittle', () => {
    expect(body).not.toMatch(/\b(don't worry|do not worry)\b/i);
  });
});

test('an order about a medicine is found at all', () => {
  const found = ['Ask first. Stop your baclofen.', '- Take an extra tablet', 'It is 400 mg.', '* Halve the evening dose'];
  expect(found.filter((text) => medicineOrders(text).length !== 1)).toEqual([]);
  const harmless = ['Do not stop your baclofen.', 'Take your medicine list.', 'Ask if the dose fits.', 'Stop if it hurts more.'];
  expect(harmless.flatMap(medicineOrders)).toEqual([]);
});

test.each(glossary.map((one) => [one.name, one] as const))('%s explains a word', (_, { data }) => {
  expect(glossaryEntry.safeParse(data).error?.issues ?? []).toEqual([]);
});

test('every source says what it is and where it is', () => {
  const faults = Object.entries(sources).flatMap(([key, entry]) => {
    const { error } = source.safeParse(entry);
    return error ? [`${key}: ${error.issues.map(({ message }) => message).join('; ')}`] : [];
  });
  expect(faults).toEqual([]);
});

describe('the library and the check agree', () => {
  test('every source of a rule or a finding is in the bibliography', () => {
    const keys = [...redFlags, ...contributors, ...patterns].flatMap(({ id, sources: cited }) => cited.map((key) => [id, key] as const));
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter(([, key]) => !Object.hasOwn(sources, key))).toEqual([]);
  });

  test('every page that an outcome sends people to exists', () => {
    expect([...contributors, ...patterns].map(({ read }) => read).filter((path) => !pageExists(path))).toEqual([]);
  });

  test('every red flag that a warning-sign page names is a rule', () => {
    const named = pages.filter(({ name }) => name.startsWith('warning-signs/')).flatMap(({ data }) => data['redFlags'] as string[]);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !redFlags.some((rule) => rule.id === id))).toEqual([]);
  });

  test('a warning-sign page never promises less than the most urgent row of its rules', () => {
    for (const { name, data } of pages.filter(({ name }) => name.startsWith('warning-signs/'))) {
      const levels = (data['care'] as { level: string }[]).map(({ level }) => level);
      const rules = redFlags.filter(({ id }) => (data['redFlags'] as string[]).includes(id));
      const most = new Set(rules.map(({ rows }) => rows[0].level));
      for (const level of most) expect(levels, `${name} has no card for "${level}"`).toContain(level);
    }
  });
});
