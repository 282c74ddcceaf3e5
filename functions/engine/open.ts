import { addBit, type Bits, hasBit, noBits } from './bits.ts';
import type { Compiled } from './compile.ts';
import { addQuestions } from './explain.ts';
import { type FactTable, writeAnswers } from './facts.ts';
import { type Level, levels } from './level.ts';
import type { CompiledRow, CompiledRule, WholeReading } from './rules.ts';
import { type Facts, UNKNOWN } from './truth.ts';

/** A rule that an answer could still make more urgent than the result. */
export interface Open {
  /** Its id. */
  readonly rule: string;
  readonly level: Level;
  /** The questions whose answer would settle it, in the order of the questionnaire. */
  readonly settledBy: readonly string[];
}

/**
 * Makes the search for what could not be ruled out: of each rule the most urgent row that is unknown and more urgent than
 * the rank given, the most urgent first.
 */
export function openOf(rules: readonly CompiledRule[], table: FactTable): (reading: WholeReading, than: number) => readonly Open[] {
  const all = rules.flatMap(({ rule, rows }) => rows.map((row) => ({ row, openFor: opensOf(rule.id, row, table) })));
  // What the search looks at, rule after rule and without the rows: many a row far apart is slow to fetch.
  const ranks = Int8Array.from(all, ({ row }) => row.rank);
  const places = Int16Array.from(all, ({ row }) => row.place);
  let end = 0;
  const ends = Int16Array.from(rules, ({ rows }) => (end += rows.length));
  const openFor = all.map((one) => one.openFor);
  // Most often nothing that the row reads was asked yet.
  const nothing = writeAnswers(table, {}, true);
  const untouched = openFor.map((open) => open(nothing));
  const width = noBits(table.slots.length).length;
  const reads = all.flatMap(({ row }) => questionsRead(row, table.slots.length));

  return ({ facts, truths }, than) => {
    const touched = touchedBy(facts, table);
    const isTouched = (at: number): boolean => {
      for (let word = 0; word < width; word++) if (((reads[at * width + word] as number) & (touched[word] as number)) !== 0) return true;
      return false;
    };
    const ofRank: Open[][] = [];
    for (let rank = 0; rank < than; rank++) ofRank.push([]);
    let at = 0;
    for (let rule = 0; rule < ends.length; rule++) {
      const next = ends[rule] as number;
      // A rule's most urgent row stands first.
      for (; at < next && (ranks[at] as number) < than; at++) {
        if (truths[places[at] as number] !== UNKNOWN) continue;
        (ofRank[ranks[at] as number] as Open[]).push(isTouched(at) ? (openFor[at] as OpenFor)(facts) : (untouched[at] as Open));
        break;
      }
      at = next;
    }
    const found: Open[] = [];
    for (const some of ofRank) for (const one of some) found.push(one);
    return found;
  };
}

type OpenFor = (facts: Facts) => Open;

/** Of a row, for facts that leave it open. It can say only a few things: each is made once, frozen and kept. */
function opensOf(rule: string, row: CompiledRow, { slots }: FactTable): OpenFor {
  const { leaves, owes } = row;
  const level = levels[row.rank] as Level;
  const made: { readonly settling: Bits; readonly open: Open }[] = [];
  const settledBy = (settling: Bits): Open => {
    for (const before of made) if (isSame(before.settling, settling)) return before.open;
    const ids = slots.filter(({ index }) => hasBit(settling, index)).map(({ question }) => question.id);
    const open: Open = Object.freeze({ rule, level, settledBy: ids });
    made.push({ settling, open });
    return open;
  };
  return (facts) => {
    const settling = noBits(slots.length);
    addQuestions(settling, leaves, owes(facts, UNKNOWN), facts);
    return settledBy(settling);
  };
}

/** The questions that a condition reads, and those that open them. */
function questionsRead(condition: Compiled, amount: number): Bits {
  const questions = noBits(amount);
  const add = ({ leaves }: Compiled) => {
    for (const { slot } of leaves) {
      addBit(questions, slot.index);
      if (slot.shownIf) add(slot.shownIf);
    }
  };
  add(condition);
  return questions;
}

/** The questions of which anything is known. */
function touchedBy(facts: Facts, { slots }: FactTable): Bits {
  const questions = noBits(slots.length);
  for (const { index, word, bits } of slots) {
    const unknown = (facts[word] as number) & ~(facts[word + 1] as number) & bits;
    if (unknown !== bits) addBit(questions, index);
  }
  return questions;
}

function isSame(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false;
  return true;
}
