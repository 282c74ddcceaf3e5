import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import type { Kind } from './kinds.ts';
import { claims, claimsByPath } from './schemas/claims.ts';
import { comparison } from './schemas/comparison.ts';
import { concept } from './schemas/concept.ts';
import { figure } from './schemas/figure.ts';
import { glossaryEntry } from './schemas/glossary.ts';
import { hazard, statement } from './schemas/hazard.ts';
import { page, warningSign } from './schemas/page.ts';
import { source } from './schemas/source.ts';

const markdownIn = (folder: Kind) => glob({ base: `./content/${folder}`, pattern: ['*.md', '!README.md'] });

export const collections = {
  guides: defineCollection({ loader: markdownIn('guides'), schema: page }),
  symptoms: defineCollection({ loader: markdownIn('symptoms'), schema: page }),
  causes: defineCollection({ loader: markdownIn('causes'), schema: page }),
  lookalikes: defineCollection({ loader: markdownIn('lookalikes'), schema: page }),
  treatments: defineCollection({ loader: markdownIn('treatments'), schema: page }),
  'warning-signs': defineCollection({ loader: markdownIn('warning-signs'), schema: warningSign }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: ['*.{md,yaml}', '!README.md'] }),
    schema: glossaryEntry,
  }),
  figures: defineCollection({ loader: file('./content/figures.yaml'), schema: figure }),
  concepts: defineCollection({ loader: file('./content/concepts.yaml'), schema: concept }),
  hazards: defineCollection({ loader: file('./content/hazards.yaml'), schema: hazard }),
  claims: defineCollection({
    loader: file('./content/claims.yaml', { parser: (text) => claimsByPath(parse(text) as object) }),
    schema: claims,
  }),
  'safety-case': defineCollection({ loader: file('./content/safety-case.yaml'), schema: statement }),
  sources: defineCollection({ loader: file('./content/sources.yaml'), schema: source }),
  // One page, so the collection has one entry: the file as a whole.
  comparison: defineCollection({
    loader: file('./content/comparison.yaml', { parser: (text) => ({ compare: parse(text) as Record<string, unknown> }) }),
    schema: comparison,
  }),
};
