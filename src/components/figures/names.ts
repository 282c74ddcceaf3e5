/** The drawings that a text may ask for with [[figure: name]]. Their words stand in content/figures.yaml. */
export const figureNames = [
  'hip-flexor',
  'adductors',
  'extensor-spasm',
  'hip-muscles',
  'stress-breaks',
  'femoral-head',
  'felt-places',
  'felt-hip-joint',
  'felt-outer-hip',
  'felt-sciatica',
  'felt-sacroiliac',
  'felt-meralgia',
  'felt-nerve-pain',
  'saddle-area',
  'nerve-signal',
  'walk-patterns',
  'pelvis-drop',
  'stick-hand',
  'sitting',
  'pain-day',
  'urgency-steps',
  'two-axes',
] as const;

export type FigureName = (typeof figureNames)[number];
