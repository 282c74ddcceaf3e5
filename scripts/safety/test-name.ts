/** A test as the safety case names it: its file, then its titles from the outermost in. */
export interface TestName {
  readonly file: string;
  readonly titles: readonly string[];
}

const between = ' > ';

/** Reads "tests/api/switch.test.ts > only "on" is on". */
export function readName(name: string): TestName {
  const [file = '', ...titles] = name.split(between);
  return { file, titles };
}

export const writeName = ({ file, titles }: TestName): string => [file, ...titles].join(between);

const literally = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a title is the one that is wanted, where each `*` stands for whatever a run fills in. */
export const fits = (wanted: string, title: string): boolean =>
  wanted === title || (wanted.includes('*') && new RegExp(`^${wanted.split('*').map(literally).join('[\\s\\S]+')}$`).test(title));

/** Whether a test is the one that is named, or stands in the group that is named. */
export const isNamedBy = (wanted: TestName, { file, titles }: TestName): boolean =>
  wanted.file === file && wanted.titles.length <= titles.length && wanted.titles.every((one, at) => fits(one, titles[at] as string));
