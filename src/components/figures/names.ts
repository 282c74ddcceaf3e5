/** The drawings that a text may ask for with [[figure: name]]. */
export const figureNames = ['hip-flexor'] as const;

export type FigureName = (typeof figureNames)[number];
