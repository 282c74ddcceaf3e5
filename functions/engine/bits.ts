/** A bit for each of some things, by their place. Thirty to a word: with so many, an engine holds it as it is, without a box. */
export type Bits = number[];

const IN_WORD = 30;
const wordOf = (place: number): number => (place / IN_WORD) | 0;
const bitOf = (place: number): number => 1 << (place % IN_WORD);

export const noBits = (count: number): Bits => new Array<number>(Math.ceil(count / IN_WORD)).fill(0);

export const hasBit = (bits: Bits, place: number): boolean => (bitOf(place) & (bits[wordOf(place)] as number)) !== 0;

export function addBit(bits: Bits, place: number): void {
  bits[wordOf(place)] = bitOf(place) | (bits[wordOf(place)] as number);
}
