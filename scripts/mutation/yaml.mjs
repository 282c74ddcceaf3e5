// Stands in for the YAML parser while Stryker runs: hundreds of people are parsed once, not once for each mutant.
import { parse as parseAnew } from 'yaml';

const parsed = new Map();

export function parse(text) {
  if (!parsed.has(text)) parsed.set(text, JSON.stringify(parseAnew(text)));
  return JSON.parse(parsed.get(text));
}
