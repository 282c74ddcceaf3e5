import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Level } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';

/** A made-up person and what the specification says of them. Read from YAML that a clinician can read. */
export interface Case {
  readonly id: string;
  readonly person: string;
  readonly answers: Answers;
  readonly level?: Level;
  readonly rules?: readonly string[];
  /** The least and the most urgent that a careful clinician could defend. */
  readonly range?: readonly [Level, Level];
  readonly n?: number;
  readonly m?: number;
  readonly type?: string;
  readonly strength?: string;
  readonly spasm?: boolean;
  readonly contributors?: readonly string[];
  readonly patterns?: readonly string[];
  readonly note?: string;
}

const folder = new URL('../knowledge/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));

const defaults = read('vectors/defaults.yaml') as Answers;

const complete = (one: Case): Case => ({ ...one, answers: { ...defaults, ...one.answers } });

const casesIn = (under: string): readonly Case[] =>
  readdirSync(new URL(under, folder))
    .filter((file) => file.endsWith('.yaml') && file !== 'defaults.yaml')
    .flatMap((file) => read(`${under}${file}`) as Case[])
    .map(complete);

/** T1 to T192 and P1 to P28 of the specification. */
export const vectors = casesIn('vectors/');
/** This project's own people. */
export const personas = casesIn('personas/');
export const everyone = [...vectors, ...personas];
export { defaults };
