/** Parts of a plain person for Limbs.astro: from behind with the middle at 0, from the side facing right. */
const head = (x: number, y: number) => [`M${x} ${y}h.1`, 21] as const;

export const behind = {
  head: head(0, 13),
  neck: ['M0 22V34', 9],
  torso: ['M-20 39C-12 32 12 32 20 39 22 53 17 66 16 78 17 88 20 94 20 103 12 108-12 108-20 103-20 94-17 88-16 78-17 66-22 53-20 39Z', 0],
  leftArm: ['M-20 44C-27 60-29 78-27 98', 9],
  rightArm: ['M20 44C27 60 29 78 27 98', 9],
  /** The leg that stands, on the left. */
  standing: ['M-10 104-11 146-11 184', 15],
  foot: ['M-11 186-16 188', 9],
} as const;

export const aside = {
  head: head(3, 13),
  neck: ['M1 22V34', 9],
  torso: ['M-11 39C-7 32 7 32 10 39 14 53 11 68 11 80 13 92 11 102 6 106-4 109-13 106-14 98-14 90-11 84-11 78-14 66-14 53-11 39Z', 0],
} as const;

/** The back and the seat of a chair, from the side. */
export const chair = 'M-36 40V132H34V140H-44V40Z';
