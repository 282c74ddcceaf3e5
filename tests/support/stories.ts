import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Level } from '../../functions/engine/level.ts';
import type { Answers } from '../../functions/engine/question.ts';

/** What somebody might tell, the level that its writer holds right, and the answers of somebody who knew neither rules nor level. */
export interface Story {
  readonly id: string;
  readonly story: string;
  /** What the person would say if somebody asked. */
  readonly asked: readonly string[];
  /** What it most likely is. */
  readonly what: string;
  readonly level: Level;
  /** From the calmest to the most urgent level that a careful clinician could defend. */
  readonly range: readonly [Level, Level];
  readonly why: string;
  readonly guidance: string;
  /** In pairs: who sounds alike, and is as serious or as harmless as this one is not. */
  readonly twin?: string;
  readonly answers: Answers;
}

const folder = new URL('../knowledge/stories/', import.meta.url);

export const stories: readonly Story[] = readdirSync(folder).flatMap(
  (file) => parse(readFileSync(new URL(file, folder), 'utf8')) as Story[],
);

/** The same of people whom published reports describe. */
export interface PublishedCase extends Omit<Story, 'twin'> {
  readonly source: { readonly title: string; readonly journal: string; readonly year?: number; readonly url?: string };
  /** Which facts the report gives, and what the writer put in. */
  readonly reported: string;
}

export const publishedCases = parse(readFileSync(new URL('../published-cases.yaml', folder), 'utf8')) as readonly PublishedCase[];
