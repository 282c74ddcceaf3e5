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
  // What the search looks at in every row, in its order and without the rows: many a row far apart is slow to fetch.
  const ranks = mostUrgentFirst.map(({ row }) => row.rank);
  const places = mostUrgentFirst.map(({ row }) => row.place);
  const ruleOf = mostUrgentFirst.map(({ index }) => index);
  const openFor = mostUrgentFirst.map((one) => one.openFor);
  // Most often nothing that the row reads was asked yet.
  const nothing = writeAnswers(table, {}, true);
  const untouched = openFor.map((open) => open(nothing));
  const width = noBits(table.slots.length).length;
  const reads = mostUrgentFirst.flatMap(({ row }) => questionsRead(row, table.slots.length));

  return ({ facts, truths }, than) => {
    const told = new Array<boolean>(rules.length).fill(false);
    const touched = touchedBy(facts, table);
    const isTouched = (at: number): boolean => {
      for (let word = 0; word < width; word++) if (((reads[at * width + word] as number) & (touched[word] as number)) !== 0) return true;
      return false;
    };
    const found: Open[] = [];
    for (let at = 0; at < ranks.length && (ranks[at] as number) < than; at++) {
      const rule = ruleOf[at] as number;
      if (truths[places[at] as number] !== UNKNOWN || told[rule]) continue;
      told[rule] = true;
      found.push(isTouched(at) ? (openFor[at] as OpenFor)(facts) : (untouched[at] as Open));
    }
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
