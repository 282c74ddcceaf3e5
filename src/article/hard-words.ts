/**
 * Hard words open their meaning beside them: a button and a popover, no script. Only the first use in a text, never in
 * a heading, a link or a citation.
 */
export interface Word {
  readonly id: string;
  readonly term: string;
  readonly short: string;
}

const closed = new Set(['a', 'button', 'sup', 'h1', 'h2', 'h3', 'h4', 'th', 'code']);
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What must not begin a line. A browser may break a line after any button, so it is kept beside its word. */
const closing = /^[.,;:!?)’”]+/;

const explained = ({ id, term, short }: Word, found: string, mark = '') => {
  const word = `<button class="term" type="button" popovertarget="word-${id}">${found}</button><span class="tip" id="word-${id}" popover role="note" data-pagefind-ignore><b>${html(term)}</b>: ${html(short)}</span>`;
  return mark ? `<span class="whole">${word}${mark}</span>` : word;
};

interface Sought {
  readonly word: Word;
  readonly lower: string;
  readonly find: RegExp;
}

/** Made once for all texts. Longer terms first, so that "muscle spasm" is found before "spasm". */
export function hardWordsExplained(words: readonly Word[]): (html: string) => string {
  const sought = words
    .toSorted((a, b) => b.term.length - a.term.length)
    .map(
      (word): Sought => ({
        word,
        lower: word.term.toLowerCase(),
        find: new RegExp(`(?<![\\w-])${escaped(word.term)}s?(?![\\w-])`, 'i'),
      }),
    );
  return (text) => {
    const letters = text.toLowerCase();
    const waiting = sought.filter(({ lower }) => letters.includes(lower));
    let closedBy = 0;
    return text
      .split(/(<[^>]+>)/)
      .map((part) => {
        const tag = /^<(\/?)(\w+)/.exec(part);
        if (tag) {
          if (closed.has(tag[2] as string)) closedBy += tag[1] ? -1 : 1;
          return part;
        }
        return closedBy === 0 ? explainFirstUses(part, waiting) : part;
      })
      .join('');
  };
}

/** Takes each word that it finds off the list of those still waiting. */
function explainFirstUses(part: string, waiting: Sought[]): string {
  const letters = part.toLowerCase();
  for (const [index, { word, lower, find }] of waiting.entries()) {
    if (!letters.includes(lower)) continue;
    const match = find.exec(part);
    if (!match) continue;
    waiting.splice(index, 1);
    const rest = part.slice(match.index + match[0].length);
    const mark = closing.exec(rest)?.[0] ?? '';
    // What stands before and after is searched on its own, so that nothing is found inside an explanation.
    const before = explainFirstUses(part.slice(0, match.index), waiting);
    const after = explainFirstUses(rest.slice(mark.length), waiting);
    return before + explained(word, match[0], mark) + after;
  }
  return part;
}
