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
  const mostUrgentFirst = rules
    .flatMap(({ rule, rows }, index) => rows.map((row) => ({ index, row, openFor: opensOf(rule.id, row, table) })))
    .sort((one, other) => one.row.rank - other.row.rank);
  // What the search looks at in every row, in its order and without the rows.
  const ranks = mostUrgentFirst.map(({ row }) => row.rank);
  const places = mostUrgentFirst.map(({ row }) => row.place);
  const ruleOf = mostUrgentFirst.map(({ index }) => index);
  const opens = mostUrgentFirst.map(({ openFor }) => openFor);

  return ({ facts, truths }, than) => {
    const told = noBits(rules.length);
    const found: Open[] = [];
    for (let at = 0; at < ranks.length && (ranks[at] as number) < than; at++) {
      const rule = ruleOf[at] as number;
      if (truths[places[at] as number] !== UNKNOWN || hasBit(told, rule)) continue;
      addBit(told, rule);
      found.push((opens[at] as (typeof opens)[number])(facts));
    }
    return found;
  };
}

/** Of a row, for facts that leave it open. It can say only a few things: each is made once, frozen and kept. */
function opensOf(rule: string, row: CompiledRow, table: FactTable): (facts: Facts) => Open {
  const { slots } = table;
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
  const openFor = (facts: Facts): Open => {
    const settling = noBits(slots.length);
    addQuestions(settling, leaves, owes(facts, UNKNOWN), facts);
    return settledBy(settling);
  };
  // Most often nothing that the row reads was asked yet.
  const untouched = openFor(writeAnswers(table, {}, true));
  const read = bitsRead(row);
  return (facts) => (isUntouched(read, facts) ? untouched : openFor(facts));
}

/** The bits of every question that a condition reads, and of those that open them, as pairs of a word and its bits. */
function bitsRead(condition: Compiled): readonly number[] {
  const bits = new Map<number, number>();
  const add = ({ leaves }: Compiled) => {
    for (const { slot } of leaves) {
      bits.set(slot.word, (bits.get(slot.word) ?? 0) | slot.bits);
      if (slot.shownIf) add(slot.shownIf);
    }
  };
  add(condition);
  return [...bits].flat();
}

/** Is every option of these questions unknown? */
function isUntouched(read: readonly number[], facts: Facts): boolean {
  for (let at = 0; at < read.length; at += 2) {
    const word = read[at] as number;
    const bits = read[at + 1] as number;
    if ((((facts[word] as number) ^ bits) & bits) !== 0 || ((facts[word + 1] as number) & bits) !== 0) return false;
  }
  return true;
}

function isSame(one: Bits, other: Bits): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false;
  return true;
}
