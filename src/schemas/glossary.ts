import { z } from 'astro/zod';
import { noSuchField, prose, text, texts } from './text.ts';

const shape = {
  term: text('the `term`, as it is written in a sentence.'),
  alsoCalled: texts('another name for it'),
  /** One or two sentences that make sense alone, because they open beside the word. */
  short: prose('`short`: what the word means, in one or two plain sentences.'),
  sources: texts('a key of content/sources.yaml'),
};

export const glossaryEntry = z.strictObject(shape, { error: noSuchField(Object.keys(shape)) });
