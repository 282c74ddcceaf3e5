/**
 * How a page that frames the check wants it to look. The settings stand behind the `#` of the frame's address, which no
 * browser sends to a server. What is not on this list is ignored, and what does not fit is refused aloud: nothing about a
 * person can come in.
 */
const shapes = {
  theme: /^(light|dark|auto)$/,
  accent: /./, // accent.ts refuses what cannot be read
  'heading-level': /^[1-6]$/,
  region: /^[A-Z]{2}$/,
  start: /^[a-z-]+$/,
  outcome: /^level$/,
};

const fits: { readonly [name: string]: string } = {
  theme: 'light, dark or auto',
  'heading-level': '1 to 6',
  region: 'a country in two letters, such as GB',
  start: 'a place on the list of the check, such as groin',
  outcome: 'level',
};

export type Settings = { readonly [Name in keyof typeof shapes]?: string };

/** Said in the console, for whoever puts the check on a page. */
export const notUsed = (name: string, value: string): void =>
  console.warn(`ms-hip-check: ${name}="${value}" is not used. What fits is ${fits[name]}.`);

/** @param text as after the `#`. WordPress puts `#?secret=…` behind it. */
export function readSettings(text: string): Settings {
  const given = new URLSearchParams(text.split('#')[0]);
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const written = given.get(name);
      if (!written) return [];
      const value = name === 'region' ? written.toUpperCase().replace('UK', 'GB') : written; // as the API reads it
      if (shape.test(value)) return [[name, value]];
      notUsed(name, written);
      return [];
    }),
  );
}
