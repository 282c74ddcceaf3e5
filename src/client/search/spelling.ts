/** How many letters must be put in, taken out, changed or swapped with a neighbour to turn one word into the other. */
const distance = (one: string, other: string): number => {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      let least = Math.min((last[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + same);
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (swapped) least = Math.min(least, (before[column - 2] ?? 0) + 1);
      now.push(least);
    }
    before = last;
    last = now;
  }
  return last[other.length] ?? 0;
};

/** A long word may hold two slips, a short one only one, or every short word would turn into another. */
const slipsIn = (word: string) => (word.length >= 8 ? 2 : 1);

const nearest = (word: string, known: readonly string[]): string => {
  if (word.length < 4 || known.some((other) => other.startsWith(word))) return word;
  let best = { word, slips: slipsIn(word) + 1 };
  for (const other of known) {
    if (Math.abs(other.length - word.length) > 2) continue;
    const slips = distance(word, other);
    if (slips < best.slips) best = { word: other, slips };
  }
  return best.word;
};

/** What was typed with each unknown word turned into the nearest one that our pages use, or nothing if none is near. */
export const suggestSpelling = (typed: string, known: readonly string[]): string | undefined => {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const suggested = words.map((word) => nearest(word, known));
  return suggested.some((word, index) => word !== words[index]) ? suggested.join(' ') : undefined;
};
