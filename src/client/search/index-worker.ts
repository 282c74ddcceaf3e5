/**
 * Holds the search index. Pagefind brings a worker of its own, but then the browser loads the same program twice, once
 * for the page and once for the worker; here it is loaded once. A worker also goes by the policy of its own file, so
 * the page needs no exception for WebAssembly.
 */
import type { Answer, Failure, Question, Result } from './messages.ts';

/** The part of Pagefind that we use. It is made after the build, so it cannot be imported by name. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(
    words: string,
    options: { readonly filters?: { readonly kind: string } },
  ): Promise<{ readonly results: readonly { data(): Promise<Result> }[] }>;
}

const address = '/pagefind/pagefind.js';

async function start(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The words that people use for a page count far more than a word in its text.
  await pagefind.options({ ranking: { metaWeights: { lay: 20, title: 5 } } });
  await pagefind.init();
  return pagefind;
}

const started = start();

async function answer({ id, words, kind, from, to }: Question): Promise<Answer> {
  const pagefind = await started;
  const { results } = await pagefind.search(words, kind ? { filters: { kind } } : {});
  return { id, count: results.length, results: await Promise.all(results.slice(from, to).map((result) => result.data())) };
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  const failure: Failure = { id: data.id, failed: true };
  answer(data).then(postMessage, () => postMessage(failure));
});
