import { digest } from './digest.ts';

/** The version of the knowledge: semantic, for people, and a digest of every question, rule and word, for machines. */
export const version = Object.freeze({ rules: '0.1.0', digest } as const);
