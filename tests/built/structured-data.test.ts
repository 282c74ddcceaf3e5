import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pages as contentPages } from '../content/pages.ts';
import { findFaults } from './schema-org/faults.ts';
import { size } from './schema-org/vocabulary.ts';
import { canonicalOf, client, isListed, isTemplate, type Page, page, pages } from './site.ts';

type Node = Record<string, unknown>;
type Graph = { readonly '@context': string; readonly '@graph': readonly Node[] };

const graphsOf = ({ document }: Page): Graph[] =>
  document.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => JSON.parse(textContent) as Graph);
const origin = new URL(canonicalOf(page('/'))).origin;
const nodeOf = (graph: Graph, type: string): Node => {
  const found = graph['@graph'].filter((node) => node['@type'] === type);
  expect(found, type).toHaveLength(1);
  return found[0] as Node;
};
const pageNode = (one: Page): Node => {
  const [graph] = graphsOf(one);
  return graph?.['@graph'].find((node) => node['@id'] === canonicalOf(one)) ?? {};
};

test('the vocabulary is the whole of schema.org', () => {
  expect(size.types).toBeGreaterThan(900);
  expect(size.properties).toBeGreaterThan(1500);
});

test('the check of the vocabulary finds what is wrong', () => {
  const faultsOf = (node: Node) => findFaults({ '@context': 'https://schema.org', '@graph': [node] });
  expect(faultsOf({ '@type': 'MedicalWebPage', name: 'a', lastReviewed: '2026-11-22' })).toEqual([]);
  for (const [node, fault] of [
    [{ '@type': 'MedicalPage', name: 'a' }, 'no type MedicalPage'],
    [{ '@type': 'MedicalWebPage', title: 'a' }, 'does not carry'],
    [{ '@type': 'MedicalWebPage', heading: 'a' }, 'no such property'],
    [{ '@type': 'MedicalWebPage', codeValue: 'G35' }, 'does not carry'],
    [{ '@type': 'MedicalWebPage', lastReviewed: 'soon' }, 'must be Date'],
    [{ '@type': 'MedicalWebPage', aspect: 'treatment' }, 'retired'],
    [{ '@type': 'MedicalWebPage', isPartOf: { '@id': 'https://here.example/#no' } }, 'not in the graph'],
    [{ '@type': 'MedicalWebPage', about: { '@type': 'Drug', code: { '@type': 'Person', name: 'a' } } }, 'must be MedicalCode'],
    [{ '@type': 'MedicalWebPage', '@id': '/here/' }, 'not a whole address'],
  ] as const) {
    expect(faultsOf(node).join('\n'), JSON.stringify(node)).toContain(fault);
  }
});

describe.each(pages.filter(isListed).map((one) => [one.path, one] as const))('%s', (path, one) => {
  const graphs = graphsOf(one);
  const graph = graphs[0] as Graph;

  test('has one graph, and every word of it is schema.org’s', () => {
    expect(graphs).toHaveLength(1);
    expect(findFaults(graph)).toEqual([]);
  });

  test('names the site, its publisher, the way here and the page', () => {
    const self = pageNode(one);
    expect(self['url']).toBe(`${origin}${path}`);
    expect(self['description']).toBe(one.document.querySelector('meta[name=description]')?.getAttribute('content'));
    expect(self['isPartOf']).toEqual({ '@id': nodeOf(graph, 'WebSite')['@id'] });
    expect(self['publisher']).toEqual({ '@id': nodeOf(graph, 'Organization')['@id'] });
    if (path !== '/') {
      const steps = nodeOf(graph, 'BreadcrumbList')['itemListElement'] as { position: number; item: { '@id': string } }[];
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(steps[0]?.item['@id']).toBe(`${origin}/`);
      expect(steps.at(-1)?.item['@id']).toBe(`${origin}${path}`);
    }
  });

  test('points within the site only to what is there', () => {
    const addresses = JSON.stringify(graph['@graph']).matchAll(/"(?:@id|url|image|logo|documentation)":"([^"]+)"/g);
    const missing = [...addresses].flatMap(([, address = '']) => {
      const { origin: host, pathname } = new URL(address);
      if (host !== origin) return [address];
      return existsSync(join(client, pathname.endsWith('/') ? `${pathname}index.html` : pathname)) ? [] : [address];
    });
    expect(missing).toEqual([]);
  });

  test('claims no review that did not happen, and no questions and answers that are not there', () => {
    expect(JSON.stringify(graphs)).not.toMatch(/FAQPage|AggregateRating|MedicalOrganization/);
    const review = (contentPages.find(({ name }) => `/${name}/` === path)?.data['review'] ?? {}) as { state?: string; on?: string };
    const signedOn = review.state === 'reviewed' ? review.on : undefined;
    expect(pageNode(one)['lastReviewed']).toBe(signedOn);
    expect(JSON.stringify(graphs).includes('reviewedBy')).toBe(signedOn !== undefined);
  });
});

test('a page that no search engine lists has no graph', () => {
  const unlisted = pages.filter((one) => !isListed(one));
  expect(unlisted).not.toEqual([]);
  for (const one of unlisted) expect(graphsOf(one), one.path).toEqual([]);
});

describe.each(contentPages.map(({ name, data }) => [name, data] as const))('%s', (name, data) => {
  const one = page(`/${name}/`);
  const self = pageNode(one);

  test('is a medical page about multiple sclerosis, with the days that its author wrote', () => {
    expect(self['@type']).toBe('MedicalWebPage');
    expect(self['datePublished']).toBe(data['published']);
    expect(self['dateModified']).toBe(data['updated']);
    expect((self['about'] as Node[]).at(-1)).toMatchObject({ '@type': 'MedicalCondition', name: 'Multiple sclerosis' });
  });
});

test.each([
  ['symptoms', ['MedicalSignOrSymptom']],
  ['causes', ['MedicalCondition', 'MedicalSignOrSymptom', 'MedicalRiskFactor']],
  ['lookalikes', ['MedicalCondition', 'MedicalSignOrSymptom']],
  ['treatments', ['MedicalTherapy', 'PhysicalTherapy', 'Drug', 'DrugClass']],
])('every page under /%s/ is about one of %j', (kind, types) => {
  const under = contentPages.filter(({ name }) => name.startsWith(`${kind}/`));
  expect(under.length).toBeGreaterThan(5);
  for (const { name } of under) {
    const own = (pageNode(page(`/${name}/`))['about'] as Node[]).slice(0, -1);
    expect(own.length, `${name} is about nothing: name it in content/concepts.yaml`).toBeGreaterThan(0);
    for (const { '@type': type } of own) expect(types, name).toContain(type);
  }
});

test('the glossary defines every word, at its own place on the page', () => {
  const glossary = page('/glossary/');
  const set = pageNode(glossary)['mainEntity'] as { '@type': string; hasDefinedTerm: { '@id': string; name: string }[] };
  expect(set['@type']).toBe('DefinedTermSet');
  const headings = glossary.document.querySelectorAll('.word h3');
  expect(headings.length).toBeGreaterThan(80);
  expect(set.hasDefinedTerm.map((term) => [new URL(term['@id']).hash, term.name])).toEqual(
    headings.map((heading) => [`#${heading.id}`, heading.textContent]),
  );
});

test('templates carry nothing for machines', () => {
  for (const one of pages.filter(isTemplate)) expect(one.html).not.toContain('application/ld+json');
});
