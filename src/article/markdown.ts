import { levelWords } from '../../functions/knowledge/dispositions.ts';
import { levels } from '../../functions/knowledge/levels.ts';
import type { Library } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { buildDay, isOverdue } from '../review-day.ts';
import { citedKeys } from './citations.ts';
import { withFigures } from './figures.ts';
import { putLinesInMarkdown } from './lines-by-country.ts';
import { putNumbers, putNumbersInTitle } from './local-numbers.ts';

const signed = ({ review }: Page['data']) =>
  review.state === 'reviewed' ? `Reviewed by ${review.by}, ${review.role}, on ${review.on}.` : 'Not yet reviewed by a clinician.';

const careAsMarkdown = ({ care }: Page['data']) =>
  care
    .toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map(({ level, title, if: signs, action }) =>
      [
        `**${levelWords[level].name}: ${putNumbersInTitle(title)}**`,
        signs.map((sign) => `- ${putNumbers(sign)}`).join('\n'),
        putNumbers(action),
      ].join('\n\n'),
    )
    .join('\n\n');

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
 * reviewed, and when to get help come before the text.
 */
export const asMarkdown = (page: Page, library: Library, address: URL): string => {
  const { data } = page;
  const parts = [
    `# ${data.title}`,
    data.summary,
    `> Information, not a diagnosis. ${signed(data)} Last changed ${data.updated}, next check due ${data.nextReview}${isOverdue(data.nextReview, buildDay()) ? ', which is late' : ''}. ${address.href}`,
    careAsMarkdown(data),
    figuresAsMarkdown(putLinesInMarkdown(putNumbers(page.body)), library).trim(),
    data.askYourTeam.length > 0 ? `## Ask your team\n\n${data.askYourTeam.map((question) => `- ${question}`).join('\n')}` : '',
    sourcesAsMarkdown(page, library),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
};
