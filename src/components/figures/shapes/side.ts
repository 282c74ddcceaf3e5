/** Bones from the side, facing right, with the hip joint at 0 0. */
export const ilium = 'M-26-68-10-66C-14-52-26-40-40-24-46-26-44-38-40-48-37-56-33-63-26-68Z';
export const pelvis =
  'M25-43C18-62-14-70-34-54-40-46-32-38-24-30-17-22-16-12-18-4-20 8-22 16-20 25-14 32-6 29-2 21 4 15 12 16 20 20 26 19 26 12 20 6 14 0 14-8 17-17 20-27 28-33 25-43Z';
export const thighBone =
  'M-6 7C-16 4-22 12-18 20-14 27-9 31-8 40L-6 106C-7 112-11 116-10 121-6 126 8 126 12 121 13 116 8 112 7 106L8 42C8 36 12 33 12 29 11 25 8 23 7 19Z';
export const vertebra = 'M-11-3Q-11-7-7-7H7Q11-7 11-3V3Q11 7 7 7H-7Q-11 7-11 3Z';

/** The low back of somebody who stands at ease, over a hip joint at 84 156. */
export const spineAtRest = [
  [66, 14, -14],
  [70, 31, -8],
  [72, 48, 0],
  [71, 65, 8],
  [67, 81, 15],
] as const;

/** The trunk and thigh of the same person, and the muscle in front of the hip. */
export const trunk =
  'M34 4C32 34 44 54 40 78 24 94 20 116 26 142 32 166 44 194 50 292H116C116 236 122 194 122 160 122 134 124 112 120 88 114 62 118 34 114 4Z';
export const flexor =
  'M76 22C94 48 112 92 110 132 109 154 102 172 96 188 94 191 91 189 92 186 97 168 101 148 99 126 96 92 86 56 74 28 72 23 74 20 76 22Z';
