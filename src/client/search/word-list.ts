/**
 * A list of words, each without what it shares with the word before it: "burn, burning, burns" is "0burn4ing4s". In the
 * order of the alphabet that is a quarter less to send, compressed.
 */
const most = 9; // one digit says how many letters are shared

const shared = (one: string, other: string): number => {
  let letters = 0;
  while (letters < Math.min(one.length, other.length, most) && one[letters] === other[letters]) letters += 1;
  return letters;
};

export const packed = (words: readonly string[]): string =>
  words
    .map((word, place) => {
      const letters = shared(words[place - 1] ?? '', word);
      return `${letters}${word.slice(letters)}`;
    })
    .join('');

export const unpacked = (text: string): readonly string[] => {
  let before = '';
  return [...text.matchAll(/(\d)(\D*)/g)].map(([, letters, rest]) => {
    before = `${before.slice(0, Number(letters))}${rest}`;
    return before;
  });
};
