/** Contrast of two colours, as WCAG 2 counts it: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export type Colour = readonly number[];

/** Red, green and blue, 0 to 255. Undefined for anything but six hexadecimal digits. */
export const colourOf = (text: string): Colour | undefined =>
  /^#?[\da-f]{6}$/i.test(text) ? (text.match(/[\da-f]{2}/gi) as string[]).map((pair) => Number.parseInt(pair, 16)) : undefined;

const luminance = (colour: Colour) =>
  colour.reduce((sum, channel, index) => {
    const part = channel / 255;
    return sum + ([0.2126, 0.7152, 0.0722][index] as number) * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0.05);

export const contrast = (a: Colour, b: Colour): number => {
  const ratio = luminance(a) / luminance(b);
  return ratio < 1 ? 1 / ratio : ratio;
};
