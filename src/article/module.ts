/** A page of the library as a module for another site: it stands alone, with its safety line, sources and review state. */
import { levelWords } from '../../functions/knowledge/dispositions.ts';
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import type { Source } from '../schemas/source.ts';
import { careAlone, linesTitle } from './care-alone.ts';
import { citedKeys, numberCitations } from './citations.ts';
import { cutAtFigures } from './figures.ts';
import { putLines } from './lines-by-country.ts';
import { putNumbers, putNumbersInTitle } from './local-numbers.ts';
import { withoutButton } from './page-only.ts';
import { plainText } from './plain-text.ts';
import { severalSigns } from './several-signs.ts';
import { wordsUsed } from './words-used.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const listOf = (items: readonly string[], tag = 'ul') => `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

const cardAsHtml = (
  { level, title, if: signs, action, lines, severalSigns: several }: ReturnType<typeof careAlone>[number],
  site: string,
) =>
  [
    `<section><h2>${levelWords[level].name}: ${escaped(putNumbersInTitle(title))}</h2>`,
    listOf(signs.map((sign) => escaped(putNumbers(sign)))),
    `<p>${escaped(putNumbers(action))}</p>`,
    several ? `<p>${severalSigns((text, path) => `<a href="${site}${path}">${text}</a>`)}</p>` : '',
    lines.length > 0 ? `<p>${linesTitle}</p>${listOf(lines.map(escaped))}` : '',
    '</section>',
  ].join('');

const sourceAsHtml = ({ authors, title, publisher, year, url }: Source) =>
  `${escaped(authors)}. <a href="${escaped(url)}">${escaped(title)}</a>. ${escaped([publisher, year].filter(Boolean).join(', '))}.`;

/** Links lead back to us, and anchors keep clear of the ids of the page around them. */
const standalone = (html: string, own: string, site: string) =>
  html
    .replaceAll('href="/', `href="${site}/`)
    .replaceAll(/(href="#|id=")/g, `$1ms-hip-${own}-`)
    .replaceAll(/ class="[^"]*"/g, '');

const reviewInWords = ({ review }: Page['data']): string =>
  review.state === 'reviewed' ? `Reviewed by ${review.by}, ${review.role}, on ${review.on}.` : 'Not yet reviewed by a clinician.';

/** What a list of modules says about one of them. */
export const asEntry = ({ kind, id, path, data }: Page, site: string) => ({
  kind,
  slug: id,
  title: data.title,
  summary: data.summary,
  module: `${site}/api/v1/content/${kind}/${id}`,
  page: site + path,
  selfCare: data.care.some(({ level }) => level === 'self-care'),
  updated: data.updated,
  nextReview: data.nextReview,
  review: data.review,
});

/** @throws Error for a page without an emergency card: its text must not travel without one. */
export function asModule(page: Page, library: Library, site: string) {
  const { data, id } = page;
  const [first, ...others] = careAlone(page);
  if (first?.level !== 'emergency') throw new Error(`${page.file} needs an emergency card: it is given to other sites as a module.`);
  const keys = citedKeys(page.body);
  const sources = keys.map((key) => ({ key, ...library.source(key) }));
  const entry = asEntry(page, site);
  const credit = 'From MS Hip Pain';
  const state = `Information, not a diagnosis. ${reviewInWords(data)} Last changed ${data.updated}, next check due ${data.nextReview}.`;
  const safety = cardAsHtml(first, site);
  const body = cutAtFigures(numberCitations(putLines(putNumbers(withoutButton(page.html))), keys))
    .flatMap((piece) => ('html' in piece ? [piece.html] : []))
    .join('');
  const cited = keys.map((key) => `<span id="source-${key}"></span>${sourceAsHtml(library.source(key))}`);
  const asks = data.askYourTeam.length > 0 ? `<h2>Ask your team</h2>${listOf(data.askYourTeam.map(escaped))}` : '';
  const words = wordsUsed(page, library).map(({ name, meaning }) => `<b>${escaped(name)}</b>: ${escaped(meaning)}`);
  const explained = words.length > 0 ? `<h2>Words used here</h2>${listOf(words)}` : '';
  const related = data.related.map((name) => `<a href="/${name}/">${escaped(library.page(name).data.title)}</a>`);
  const next = related.length > 0 ? `<h2>Read next</h2>${listOf(related)}` : '';
  const text = standalone(`${body}${explained}${asks}${next}<h2>Sources</h2>${listOf(cited, 'ol')}`, id, site);
  const html = [
    `<p>${escaped(data.summary)}</p>`,
    `<p><strong>${escaped(state)}</strong></p>`,
    safety,
    ...others.map((card) => cardAsHtml(card, site)),
    text,
    `<p>${credit}: <a href="${entry.page}">${escaped(data.title)}</a>.</p>`,
  ].join('');
  return {
    ...entry,
    language: 'en-GB',
    description: data.description,
    safety: { html: safety, text: plainText(safety) },
    html,
    text: plainText(html),
    sources,
    attribution: { text: `${credit}: ${data.title}. ${entry.page} ${reviewInWords(data)}`, licence: 'MIT', url: entry.page },
  };
}
