/** The hand-over sheet as plain text that fits into a clinic's message field. */
const most = 1500;

interface Line {
  readonly text: string;
  /** The result and the version stand whole, whatever must give way. */
  readonly keep: boolean;
}

const tidy = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

function linesOf(block: Element): readonly Line[] {
  const keep = block.hasAttribute('data-keep') || /^H\d$/.test(block.tagName);
  if (block.tagName === 'DL') {
    return [...block.children].map((row) => ({
      text: `- ${tidy(row.firstElementChild?.textContent ?? '')}: ${tidy(row.lastElementChild?.textContent ?? '')}`,
      keep,
    }));
  }
  if (block.tagName === 'UL') return [...block.children].map(({ textContent }) => ({ text: `- ${tidy(textContent)}`, keep }));
  const text = tidy(block.textContent);
  return text === '' ? [] : [{ text: block.tagName === 'H3' ? `${text.toUpperCase()}` : text, keep }];
}

const lengthOf = (lines: readonly Line[]): number => lines.reduce((sum, { text }) => sum + text.length + 1, -1);

const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length - 1))}…`;

/** Long lines are shortened first; if that is not enough, the last of them are left out, and the text says so. */
export function handOverText(sheet: Element): string {
  let lines = [...sheet.children].filter((block) => !block.hasAttribute('data-print')).flatMap(linesOf);
  for (let length = 240; length >= 60 && lengthOf(lines) > most; length -= 20) {
    lines = lines.map((line) => (line.keep ? line : { ...line, text: shortened(line.text, length) }));
  }
  const more: Line = { text: '(More answers are on the printed page.)', keep: true };
  while (lengthOf(lines) > most) {
    const last = lines.map(({ keep }) => keep).lastIndexOf(false);
    if (last < 0) break;
    const after = lines.slice(last + 1);
    lines = [...lines.slice(0, last), more, ...after.filter((line) => line !== more)];
  }
  return lines.map(({ text }) => text).join('\n');
}
