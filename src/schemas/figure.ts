import { z } from 'astro/zod';
import { noSuchField, prose, texts } from './text.ts';

const shape = {
  title: prose('the `title` of the picture: what it shows, in a few words.'),
  /** Read out instead of the drawing, and printed in the Markdown twin of a page. */
  description: prose('the `description`: everything that somebody who cannot see the picture would miss.'),
  /** Stands under the drawing for everybody, after its title. */
  caption: prose('the `caption`: the point of the picture, so that it can be read without the drawing.'),
  /** What the drawing rests on, beyond the text around it. A page that shows the picture must cite these. */
  sources: texts('a key of content/sources.yaml'),
};

/** The words of one drawing of src/components/figures/. */
export const figure = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });

export type Figure = z.infer<typeof figure>;
