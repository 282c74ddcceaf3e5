/**
 * How a page that frames the check wants it to look. The settings stand behind the `#` of the frame's address, which no
 * browser sends to a server. What is not on this list, or does not fit, is ignored: nothing about a person can come in.
 */
const shapes = {
  theme: /^(light|dark|auto)$/,
  accent: /./, // a colour that cannot be used is refused aloud
  'heading-level': /^[1-6]$/,
  region: /^[A-Z]{2}$/,
  start: /^[a-z-]+$/,
  outcome: /^level$/,
};

export type Settings = { readonly [Name in keyof typeof shapes]?: string };

/** @param text as after the `#`. WordPress puts `#?secret=…` behind it. */
export function readSettings(text: string): Settings {
  const given = new URLSearchParams(text.split('#')[0]);
  return Object.fromEntries(
    Object.entries(shapes).flatMap(([name, shape]) => {
      const value = given.get(name);
      return value && shape.test(value) ? [[name, value]] : [];
    }),
  );
}
