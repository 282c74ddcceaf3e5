/** What a scaffold leaves for a person to write. Nothing that holds it can be built or pass the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const mark = 'FILL IN';

/** Where people write. */
const folders = ['content', 'functions/knowledge', 'tests/knowledge', 'tests/support/section-five'];

/** What a line asks for: to the end of its text, or of the line. */
function askedIn(line: string): string {
  const at = line.indexOf(mark);
  const quote = line[at - 1];
  const asked = line.slice(at);
  return quote === "'" || quote === '"' ? (asked.split(new RegExp(`${quote}(?:[\\],]|$)`))[0] as string) : asked;
}

/** The marks in a text, as "file:line: what to write". */
export const marksIn = (file: string, text: string): readonly string[] =>
  text.split('\n').flatMap((line, at) => (line.includes(mark) ? [`${file}:${at + 1}: ${askedIn(line)}`] : []));

/** Every mark that is left in the repository. */
export const unfinished = (root: string): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(md|ts|yaml)$/.test(file))
      .flatMap((file) => marksIn(join(folder, file), readFileSync(join(root, folder, file), 'utf8'))),
  );
