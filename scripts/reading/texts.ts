import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { contributors } from '../../functions/knowledge/contributors.ts';
import { patterns } from '../../functions/knowledge/patterns.ts';
import { screens } from '../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import type { Question } from '../../functions/knowledge/vocabulary.ts';
import { kindIds } from '../../src/kinds.ts';

/** A text that the public reads. */
export interface Text {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
}

interface Front {
  readonly summary: string;
  readonly care: readonly { readonly title: string; readonly if: readonly string[]; readonly action: string }[];
  readonly askYourTeam: readonly string[];
}

const content = new URL('../../content/', import.meta.url);
const lines = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('\n');
/** "{you}" and the like stand for the person. */
const addressed = (words: string) => words.replaceAll(/\{(you|your|I|my)\}/g, '$1').replaceAll(/\{(am|are|is)\}/g, 'are');

const pagesOf = (kind: string): readonly Text[] =>
  readdirSync(new URL(`${kind}/`, content)).map((file) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(new URL(`${kind}/${file}`, content), 'utf8')) ?? [];
    const { summary, care, askYourTeam } = parse(front) as Front;
    const boxes = care.flatMap(({ title, if: signs, action }) => [title, ...signs, action]);
    return { kind, name: `${kind}/${file.slice(0, -3)}`, words: lines(summary, ...boxes, body, ...askYourTeam) };
  });

export const pages: readonly Text[] = kindIds.flatMap(pagesOf);

export const questions: readonly Text[] = screens
  .flatMap((screen) => screen.questions as readonly Question[])
  .map(({ id, title, help, why, options }) => ({
    kind: 'question',
    name: id,
    words: addressed(lines(title, help, why, ...options.flatMap(({ label, hint }) => [label, hint]))),
  }));

/** What an outcome says about a rule or a finding: why it matters, and what to do with it. */
export const outcomes: readonly Text[] = [
  ...redFlags.map(({ id, why }) => ({ kind: 'rule', name: id, words: addressed(why) })),
  ...[...contributors, ...patterns].map(({ id, ...texts }) => ({
    kind: 'finding',
    name: id,
    words: addressed(lines(...Object.values(texts).filter((text): text is string => typeof text === 'string' && text.includes(' ')))),
  })),
];
