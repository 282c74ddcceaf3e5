import { kinds } from '../kinds.ts';
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { medicalEntity } from './medical-entity.ts';
import type { PageFacts } from './page-graph.ts';

/** A page from content/ in the words of schema.org. */
export const articleFacts = (page: Page, library: Library): PageFacts => ({
  type: 'MedicalWebPage',
  published: page.data.published,
  updated: page.data.updated,
  review: page.data.review,
  about: library.about(page).map(medicalEntity),
  steps: [{ name: kinds[page.kind].many, path: `/${page.kind}/` }],
});
