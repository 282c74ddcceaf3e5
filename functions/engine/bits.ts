/** A bit for each of some things, by their place. */
export type Bits = Int32Array;

export const noBits = (count: number): Bits => new Int32Array((count + 31) >> 5);

export const hasBit = (bits: Bits, place: number): boolean => (((bits[place >> 5] as number) >> (place & 31)) & 1) === 1;

export function addBit(bits: Bits, place: number): void {
  bits[place >> 5] = (bits[place >> 5] as number) | (1 << (place & 31));
}
