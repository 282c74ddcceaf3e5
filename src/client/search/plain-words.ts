/**
 * What somebody typed, as a set of plain words. Different ways to say the same thing become one word, so that
 * "can't wee" and "cannot urinate" are the same to the danger cards.
 */
const sayings: readonly (readonly [RegExp, string])[] = [
  [/\b(can t|cant|cannot|can not|unable to|not able to|couldn t|won t|wont|trouble|difficulty|hard to|struggling to)\b/g, 'cannot'],
  [/\b(wee|weeing|peeing|urinate|urinating|pass water|pass urine|empty my bladder)\b/g, 'pee'],
  [/\b(pooing|pooed|bowels|soiled|soiling|messed myself|incontinent|incontinence)\b/g, 'bowel'],
  [
    /\b(down below|down there|between (?:my |the |your )?legs|private parts?|privates|genitals?|crotch|saddle|perineum|bottom|bum|vagina|penis)\b/g,
    'saddle',
  ],
  [/\b(cannot feel|no feeling|no sensation|lost feeling|numbness|dead feeling)\b/g, 'numb'],
  [/\b(breathing|breathless|breath|short of breath)\b/g, 'breathe'],
  [/\b(swelling|swelled|swollen up)\b/g, 'swollen'],
  [/\b(fallen|falling|fell|falls)\b/g, 'fall'],
  [/\b(suicide|kill myself|end my life|end it all|don t want to live)\b/g, 'suicidal'],
  [/\b(temperature|fevers?|feverish|shivery|shivering)\b/g, 'fever'],
];

const small = new Set(
  'a an and any are as at be been both but can do for from get got had has have hip hips i if im in is it its me ms my no not of on or pain painful so sore that the there this to was when with you your'.split(
    ' ',
  ),
);

export const plainWords = (text: string): ReadonlySet<string> => {
  const letters = text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, ' ');
  const said = sayings.reduce((sofar, [ways, word]) => sofar.replaceAll(ways, word), ` ${letters} `);
  return new Set(said.split(' ').filter((word) => word !== '' && !small.has(word)));
};
