import { levelWords } from '../../functions/knowledge/dispositions.ts';
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { buildDay, isOverdue } from '../review-day.ts';
import { careAlone, linesTitle } from './care-alone.ts';
import { citedKeys } from './citations.ts';
import { withFigures } from './figures.ts';
import { putLinesInMarkdown } from './lines-by-country.ts';
import { putNumbers, putNumbersInTitle } from './local-numbers.ts';
import { withoutButtonInMarkdown } from './page-only.ts';
import { severalSigns } from './several-signs.ts';
import { wordsUsed } from './words-used.ts';

const signed = ({ review }: Page['data']) =>
  review.state === 'reviewed' ? `Reviewed by ${review.by}, ${review.role}, on ${review.on}.` : 'Not yet reviewed by a clinician.';

const listOf = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

const section = (title: string, items: readonly string[]) => (items.length > 0 ? `## ${title}\n\n${listOf(items)}` : '');

const careAsMarkdown = (page: Page, site: URL) =>
  careAlone(page)
    .map(({ level, title, if: signs, action, lines, severalSigns: several }) =>
      [
        `**${levelWords[level].name}: ${putNumbersInTitle(title)}**`,
        listOf(signs.map(putNumbers)),
        putNumbers(action),
        several ? severalSigns((text, path) => `[${text}](${path})`) : '',
        lines.length > 0 ? `${linesTitle}\n\n${listOf(lines)}` : '',
        level === 'emergency' ? `Numbers of other countries, poisons lines and text services: ${new URL('/numbers.md', site)}` : '',
      ]
        .filter(Boolean)
        .join('\n\n'),
    )
    .join('\n\n');

/** The addresses that have a twin, once for a library: each link of each page asks for one. */
const paths = new WeakMap<Library, ReadonlySet<string>>();
function pathsOf(library: Library): ReadonlySet<string> {
  const known = paths.get(library) ?? new Set(library.pages.map(({ path }) => path));
  paths.set(library, known);
  return known;
}

/** A link within the site, for a reader who is not on it: to the twin where there is one. */
const linksWhole = (text: string, library: Library, site: URL) =>
  text.replaceAll(/\]\((\/[^)#\s]*)([^)\s]*)\)/g, (_, path: string, rest: string) => {
    const twin = pathsOf(library).has(path) ? 'index.md' : '';
    return `](${new URL(`${path}${twin}${rest}`, site)})`;
  });

const sourcesAsMarkdown = (page: Page, library: Library) =>
  citedKeys(page.body)
    .map((key) => {
      const { authors, title, publisher, year, url } = library.source(key);
      return `[^${key}]: ${authors}. ${title}. ${publisher}${year ? `, ${year}` : ''}. ${url}`;
    })
    .join('\n');

/** A drawing as what it would say to somebody who cannot see it. */
const figuresAsMarkdown = (text: string, { figures }: Library) =>
  withFigures(text, (name) => {
    const figure = figures.get(name);
    return figure ? `> **Picture: ${figure.title}.** ${figure.description} ${figure.caption}` : '';
  });

/**
 * A page as one Markdown file, for readers that take no HTML. It stands alone: what it is not, whether it was
 * reviewed, and when to get help come before the text, and the words that a page explains by a press come after it.
 */
export const asMarkdown = (page: Page, library: Library, address: URL): string => {
  const { data } = page;
  const parts = [
    `# ${data.title}`,
    data.summary,
    `> Information, not a diagnosis. ${signed(data)} Last changed ${data.updated}, next check due ${data.nextReview}${isOverdue(data.nextReview, buildDay()) ? ', which is late' : ''}. ${address.href}`,
    careAsMarkdown(page, address),
    figuresAsMarkdown(putLinesInMarkdown(putNumbers(withoutButtonInMarkdown(page.body))), library).trim(),
    section(
      'Words used here',
      wordsUsed(page, library).map(({ name, meaning }) => `**${name}**: ${meaning}`),
    ),
    section('Ask your team', data.askYourTeam),
    section(
      'Read next',
      data.related.map((name) => `[${library.page(name).data.title}](/${name}/)`),
    ),
    sourcesAsMarkdown(page, library),
  ];
  return `${linksWhole(parts.filter(Boolean).join('\n\n'), library, address)}\n`;
};
