/** Words of a question that stand on every page, or on none. */
const small = new Set(
  (
    'a about am an and any anyone are as at be been but by can cannot cant could do does doesn dont doing for from get getting had has have having help how i if im in is it its ' +
    'ive me my not of on or please should so some that the their there these they think this to too was were what whats when where which who why will with would yet you your'
  ).split(' '),
);

/** "A&E" is one word to the index. */
const emergencyDepartment = /\ba(?: ?& ?| (?:and|n) )e\b/g;

/** The words that tell, or all of them where none does: "what is it". */
export const tellingWords = (typed: string): readonly string[] => {
  const words =
    typed
      .toLowerCase()
      .replaceAll(emergencyDepartment, 'ae')
      .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
  const telling = words.filter((word) => !small.has(word.replaceAll(/['’]/g, '')));
  return telling.length > 0 ? telling : words;
};
