/**
 * Holds the search index. Pagefind brings a worker of its own, but then the browser loads the same program twice, once
 * for the page and once for the worker; here it is loaded once, as a part of this file. A worker also goes by the policy
 * of its own file, so the page needs no exception for WebAssembly.
 */
import type { Answer, Expected, Failure, Question, Result } from './messages.ts';
import { type Hit, kindsOfPages, loadPagefind } from './pagefind.ts';
import { findPages } from './rank.ts';

const pagefind = loadPagefind();
const kinds = pagefind.then(kindsOfPages);

/** What the page shows of a hit; the rest of it, the whole text, stays here. */
async function resultOf(hit: Hit, kind: string): Promise<Result> {
  const { url, meta, sub_results } = await hit.data();
  const sections = sub_results.filter((section) => section.url !== url).map(({ title, url, excerpt }) => ({ title, url, excerpt }));
  return { url, title: meta.title, summary: meta.summary ?? '', kind, sections };
}

async function answer({ id, words, first, kind, from, to }: Question): Promise<Answer> {
  const found = await findPages(await pagefind, words, first);
  const kindOf = await kinds;
  const kindOfHit = (hit: Hit) => kindOf.get(hit.id) ?? '';
  const counts: Record<string, number> = {};
  for (const hit of found) counts[kindOfHit(hit)] = (counts[kindOfHit(hit)] ?? 0) + 1;
  const hits = kind ? found.filter((hit) => kindOfHit(hit) === kind) : found;
  return {
    id,
    count: hits.length,
    kinds: counts,
    results: await Promise.all(hits.slice(from, to).map((hit) => resultOf(hit, kindOfHit(hit)))),
  };
}

const load = async ({ expected }: Expected) => (await pagefind).preload(expected.join(' '));

addEventListener('message', ({ data }: MessageEvent<Question | Expected>) => {
  if ('expected' in data) {
    load(data).catch(() => {}); // the question that follows says what is wrong
    return;
  }
  const failure: Failure = { id: data.id, failed: true };
  answer(data).then(postMessage, () => postMessage(failure));
});
