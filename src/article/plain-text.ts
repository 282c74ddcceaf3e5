/** HTML of an article as plain text: for messages, leaflets and readers that take no markup. */
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** The marks of sources point into a list, so its items keep their numbers. */
const numbered = (html: string) =>
  html.replaceAll(/<ol[^>]*>(.*?)<\/ol>/gs, (list) => {
    let number = 0;
    return list.replaceAll(/<li[^>]*>/g, () => `\n${++number}. `);
  });

const steps: readonly (readonly [RegExp, string])[] = [
  [/<sup>(.*?)<\/sup>/g, ' [$1]'],
  [/<h[2-4][^>]*>/g, '\n\n'],
  [/<li[^>]*>/g, '\n- '],
  [/<tr[^>]*>/g, '\n'],
  [/<\/t[hd]>\s*(?=<t[hd])/g, ' | '],
  [/<\/(p|ul|ol|table|section|h[2-4])>/g, '\n\n'],
  [/<[^>]+>/g, ''],
  [/[ \t]*\n[ \t]*/g, '\n'],
  [/\n{3,}/g, '\n\n'],
];

export const plainText = (html: string): string =>
  steps
    .reduce((text, [find, put]) => text.replaceAll(find, put), numbered(html.replaceAll(/\s+/g, ' ')))
    .replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
      code ? String.fromCodePoint(Number(code)) : (entities[name as string] ?? whole),
    )
    .trim();
