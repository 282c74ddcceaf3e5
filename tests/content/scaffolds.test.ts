import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { newPage } from '../../scripts/new/page-template.ts';
import { constantOf, newExamples, newPerson, newRule, withRule } from '../../scripts/new/red-flag-template.ts';
import { mark, marksIn, unfinished } from '../../scripts/new/unfinished.ts';
import { isName, type Made, root } from '../../scripts/new/write.ts';
import { kindIds } from '../../src/kinds.ts';
import { page, warningSign } from '../../src/schemas/page.ts';

test('nothing is left to fill in', () => {
  expect(unfinished(root)).toEqual([]);
});

const listPath = 'functions/knowledge/red-flags.ts';
const rule = newRule('from-the-scaffold', '2026-11-22');
const examples = newExamples('from-the-scaffold');
const listNow = readFileSync(join(root, listPath), 'utf8');
const listWith = (id: string): Made => ({ path: listPath, text: withRule(listNow, id) ?? '' });
const list = listWith('from-the-scaffold');

/** What the compiler says of files that are not on disk, among all that are. */
function typeErrors(made: readonly Made[]): readonly string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const host = ts.createCompilerHost({ ...options, noEmit: true });
  const texts = new Map(made.map(({ path, text }) => [join(root, path), text]));
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => texts.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const text = texts.get(name);
    return text === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, text, version, true);
  };
  const program = ts.createProgram([...texts.keys()], { ...options, noEmit: true }, host);
  return [...texts.keys()].flatMap((name) =>
    program.getSemanticDiagnostics(program.getSourceFile(name)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  );
}

/** Format and lint: the tool gives back what it would write. */
const mended = ({ path, text }: Made) =>
  spawnSync('biome', ['check', '--write', `--stdin-file-path=${path}`], { input: text, encoding: 'utf8', cwd: root }).stdout;

describe('a new red flag', () => {
  test('is a rule that the compiler takes, and so is the list that names it', { timeout: 60_000 }, () => {
    expect(typeErrors([rule, examples, list])).toEqual([]);
    expect(typeErrors([{ ...rule, text: rule.text.replace("route: 'gp-or-ms-team'", "route: 'gp'") }, list])).not.toEqual([]);
  });

  test.each([
    [rule.path, rule],
    [examples.path, examples],
    ['the list', list],
    ['the list, for a name that sorts before all others,', listWith('aa')],
    ['the list, for a name that sorts behind all others,', listWith('zz')],
  ] as const)('%s needs no mending by the formatter or the linter', (_, made) => {
    expect(mended(made)).toBe(made.text);
  });

  test('is not written into a list that is not as expected', () => {
    expect(withRule(listNow.replace('  notSure,\n', ''), 'zz')).toBeUndefined();
  });

  test('marks each place where a person has to decide', () => {
    const marked = [rule, examples].flatMap(({ path, text }) => marksIn(path, text)).join('\n');
    for (const place of [
      'heading',
      'RF12',
      'it could be',
      'why it matters',
      'routes.ts',
      'answers that make it true',
      'sources.yaml',
      'clinician',
      'each row',
    ])
      expect(marked).toContain(place);
  });

  test('fires for nobody until its condition is written', () => {
    expect(rule.text).toContain('when: any(), // FILL IN');
  });

  test('has a made-up person whose level is not known yet', () => {
    const { text } = newPerson('from-the-scaffold', 272);
    const [person] = parse(text) as [{ id: string; level: string; rules: string[] }];
    expect(person).toMatchObject({ id: 'N272', level: expect.stringContaining(mark), rules: ['from-the-scaffold'] });
  });

  test('has a name that can stand in code', () => {
    expect(constantOf('leg-turned-blue')).toBe('legTurnedBlue');
    expect(['Hip', 'hip_locked', '-hip', 'hip-', '', undefined, '../hip'].filter(isName)).toEqual([]);
    expect(isName('hip-2-locked')).toBe(true);
  });
});

describe.each(kindIds)('a new page of %s', (kind) => {
  const { path, text } = newPage(kind, 'hip-bursitis', '2028-02-29');
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const schema = kind === 'warning-signs' ? warningSign : page;

  test('has every field, and is refused for what is not filled in alone', () => {
    expect(path).toBe(`content/${kind}/hip-bursitis.md`);
    const issues = schema.safeParse(parse(front)).error?.issues ?? [];
    expect(issues.map((issue) => issue.path[0])).toEqual(expect.arrayContaining(['title', 'summary', 'sources', 'care']));
    expect(issues.map(({ message }) => message).filter((message) => !message.includes('not filled in'))).toEqual([]);
    expect(marksIn(path, body).length).toBeGreaterThanOrEqual(3);
  });

  test('is good once it is filled in', () => {
    const filled = front.replaceAll(/FILL IN: [^"]*/g, 'causes/spasticity, which people with MS may look for when a hip hurts at night');
    const short = filled.replace(/^title: .*/m, 'title: "Sore bursa of the hip"');
    expect(schema.safeParse(parse(short)).error?.issues ?? []).toEqual([]);
  });
});

test.each([['new/page.ts'], ['new/red-flag.ts'], ['embed-release.ts'], ['embed-release.ts', '1.0.0'], ['blind-run/gather.ts']])(
  '%s says in a sentence what it needs, and where nothing fits writes nothing',
  (script, ...given) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', script), ...given], { encoding: 'utf8', cwd: root });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^[A-Z].*\.?\n/);
    expect(stderr).not.toMatch(/^ +at /m);
  },
);
