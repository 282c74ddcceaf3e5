/** The accent colour: buttons, links, what is chosen. One that would be hard to read is refused. Loaded only where a page asks for one. */
import { type Colour, colourOf, contrast } from './contrast.ts';
import type { Settings } from './settings.ts';

/** The tinted surface (--sunk) of each theme: of all that the accent stands on, the nearest to it. */
const surfaces = { light: [244, 238, 242], dark: [45, 35, 49] };
const least = 4.5;

interface Accent {
  /** Against the surface of the theme that it is meant for. */
  readonly ratio: number;
  /** Undefined if the colour cannot be read there. */
  readonly value: string | undefined;
}

/** Mixed with white until it can be read in the dark. */
function lightened(colour: Colour): Colour {
  let mixed = colour;
  for (let white = 0; contrast(mixed, surfaces.dark) < least; white += 0.1) {
    mixed = colour.map((channel) => Math.round(channel + (255 - channel) * white));
  }
  return mixed;
}

/** @param dark the theme is dark whatever the device says, so the colour is taken as it is */
function accentOf(text: string, dark: boolean): Accent {
  const colour = colourOf(text);
  const ratio = colour ? contrast(colour, surfaces[dark ? 'dark' : 'light']) : 0;
  if (!colour || ratio < least) return { ratio, value: undefined };
  const both = !dark && CSS.supports('color', 'light-dark(red,red)');
  return { ratio, value: both ? `light-dark(rgb(${colour}),rgb(${lightened(colour)}))` : `rgb(${colour})` };
}

/** Gives the contrast of the colour that was asked for, and says in the console why one is not used. */
export function colour({ accent, theme }: Settings): number | undefined {
  const { style } = document.documentElement;
  const { ratio, value } = accentOf(accent ?? '', theme === 'dark');
  style.setProperty('--plum', value ?? '');
  style.setProperty('--wash', value ? 'var(--sunk)' : '');
  if (!accent) return undefined;
  if (!value)
    console.warn(`ms-hip-check: the accent ${accent} is not used. Its contrast is ${ratio.toFixed(1)}:1, and 4.5:1 is the least.`);
  return ratio;
}
