import { describe, expect, test } from 'vitest';
import { sharePicture, tabTitle } from '../../src/site.ts';
import { medicalEntity } from '../../src/structured-data/medical-entity.ts';
import { type PageFacts, pageGraph } from '../../src/structured-data/page-graph.ts';

const site = new URL('https://here.example');
const nodeOf = (facts: PageFacts, path = '/causes/spasticity/') =>
  pageGraph({ path, title: 'Spasticity', description: 'What it is.', facts }, site)['@graph'].at(-1) as unknown as Record<string, unknown>;

describe('the graph of a page', () => {
  test('names a reviewer and a day only where somebody has signed', () => {
    const signed = nodeOf({ review: { state: 'reviewed', by: 'A. Person', role: 'neurologist', on: '2027-01-02' } });
    expect(signed).toMatchObject({
      lastReviewed: '2027-01-02',
      reviewedBy: { '@type': 'Person', name: 'A. Person', jobTitle: 'neurologist' },
    });
    const unsigned = nodeOf({ review: { state: 'not-reviewed' }, updated: '2026-11-22' });
    expect(unsigned).not.toHaveProperty('lastReviewed');
    expect(unsigned).not.toHaveProperty('reviewedBy');
    expect(unsigned['dateModified']).toBe('2026-11-22');
  });

  test('leaves out what is not known', () => {
    for (const [property, value] of Object.entries(nodeOf({}))) expect(value, property).toBeTruthy();
    for (const name of ['dateModified', 'datePublished', 'about', 'mainEntity']) expect(nodeOf({})).not.toHaveProperty(name);
  });

  test('has no way to the front page on the front page itself', () => {
    expect(nodeOf({}, '/')).not.toHaveProperty('breadcrumb');
    expect(nodeOf({})['breadcrumb']).toEqual({ '@id': 'https://here.example/causes/spasticity/#way' });
  });

  test('gives a concept its codes, and none to one without', () => {
    expect(medicalEntity({ name: 'Sciatica', type: 'MedicalCondition', codes: { 'ICD-10': 'M54.3' }, pages: [], words: [] })).toEqual({
      '@type': 'MedicalCondition',
      name: 'Sciatica',
      code: [{ '@type': 'MedicalCode', codeValue: 'M54.3', codingSystem: 'ICD-10' }],
    });
    expect(medicalEntity({ name: 'Yoga', type: 'MedicalTherapy', codes: {}, pages: [], words: [] })).not.toHaveProperty('code');
  });
});

test('a long title stands alone; a short one carries the name of the site, once', () => {
  expect(tabTitle('Numb hip')).toBe('Numb hip - MS Hip Pain');
  expect(tabTitle('About MS Hip Pain')).toBe('About MS Hip Pain');
  expect(tabTitle('x'.repeat(46))).toBe(`${'x'.repeat(46)} - MS Hip Pain`);
  expect(tabTitle('x'.repeat(47))).toBe('x'.repeat(47));
});

test('each address has a picture of its own', () => {
  expect(['/', '/check/', '/causes/spasticity/'].map(sharePicture)).toEqual([
    '/share/home.png',
    '/share/check.png',
    '/share/causes/spasticity.png',
  ]);
});
