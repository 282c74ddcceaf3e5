/** Marks such as [^rizzo-2004] in a text, and the numbers that a reader sees in their place. */

const mark = /\[\^([\w.-]+)\]/g;
const marksTogether = /\s*(?:\[\^[\w.-]+\]\s*)*\[\^[\w.-]+\]/g;

/** The keys that a text cites, each once, in the order of their first mention. */
export const citedKeys = (text: string): readonly string[] => [...new Set(Array.from(text.matchAll(mark), ([, key]) => key as string))];

/** Where the list of sources gives a source its anchor. */
export const sourceAnchor = (key: string) => `source-${key}`;

/** HTML with each mark made into a numbered link. Marks that stand together share one `sup`. */
export const numberCitations = (html: string, order: readonly string[] = citedKeys(html)): string =>
  html.replaceAll(marksTogether, (marks) => {
    const links = citedKeys(marks).map((key) => {
      const number = order.indexOf(key) + 1;
      return `<a href="#${sourceAnchor(key)}" aria-label="Source ${number}">${number}</a>`;
    });
    return `<sup>${links.join(' ')}</sup>`;
  });

/** A text without its marks, for places that have no list of sources. */
export const withoutCitations = (text: string): string => text.replaceAll(marksTogether, '');
