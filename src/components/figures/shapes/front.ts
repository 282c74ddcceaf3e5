/**
 * Bones from the front, on a grid with the middle of the body at 0 and the hip joints at 36 to each side. The right
 * half of the picture is drawn; `mirror` makes the other.
 */
export const mirror = 'scale(-1 1)';

/** Half of the pelvis, with the hole in its floor. */
export const pelvisHalf =
  'M15-50C22-61 36-64 46-59 54-54 59-46 58-38 55-33 51-30 51-23 51-17 50-13 47-9 49 0 46 8 42 14 38 22 37 30 33 37 29 42 23 40 20 34 15 27 9 21 2 18V3C8 0 13 0 17-3 24-8 28-15 28-23 27-33 21-37 16-41ZM15 7C20 3 27 5 29 11 31 17 30 24 26 29 20 27 14 20 12 13 12 10 13 8 15 7Z';

/** The base of the spine. */
export const sacrum = 'M-19-51C-10-46 10-46 19-51 22-40 16-26 9-14 6-8 3-3 0 1-3-3-6-8-9-14-16-26-22-40-19-51Z';

/** A bone of the low back; turn and move it. */
export const vertebra = 'M-15-8C-8-6 8-6 15-8 13-3 13 3 15 8 8 6-8 6-15 8-13 3-13-3-15-8Z';

/** The thigh bone below its ball, hung from the joint at 0 0, as it stands when the feet are under the hips. */
export const thighBone =
  'M5-8C9-5 12-2 15-4 18-8 25-7 27-1 29 6 27 14 25 20 24 32 21 44 19 56L6 138C6 150 11 156 11 166 10 178 0 179-5 174-10 180-21 178-23 167-23 157-9 152-7 140L6 56C7 46 7 38 8 34 4 30 5 24 9 22 8 18 3 14-3 9.5';

/** The edge of the socket, over the ball. */
export const socket = 'M23-3C24-18 44-20 49-8';

/** The inner thigh muscles at rest, and their fibres. */
export const adductors = 'M5 8C14 26 29 45 42 58L33 118 30 144C22 110 11 66 5 20Z';
export const adductorFibres = 'M8 18C17 44 28 72 35 96M8 24C15 56 23 90 30 124';
