/** Writes the code for what was chosen. */
export interface Wishes {
  readonly script: boolean;
  /** By attribute of the element. Empty ones are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** A version and its hash, where the script is pinned. */
  readonly pin?: { readonly version: string; readonly integrity: string } | undefined;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** What the frame understands by itself; the rest is for the script. */
const forFrame = ['theme', 'accent', 'heading-level', 'region', 'start'];

export function codeFor({ script, attributes, pin }: Wishes, origin: string, label: string, fallback: string): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== '');
  if (!script) {
    const settings = new URLSearchParams(given.filter(([name]) => forFrame.includes(name))).toString();
    const address = `${origin}/embed/${settings ? `#${settings}` : ''}`;
    return `<iframe src="${escaped(address)}" title="${escaped(label)}"\n  width="100%" height="1000" loading="lazy" style="border:0"></iframe>`;
  }
  const source = pin
    ? `src="${origin}/embed/${pin.version}/embed.js"\n  integrity="${pin.integrity}"\n  crossorigin="anonymous"`
    : `src="${origin}/embed.js"`;
  const own = [...given.map(([name, value]) => `${name}="${escaped(value)}"`), 'style="display:block;min-height:100vh"'];
  return `<script ${source} async></script>\n<ms-hip-check ${own.join(' ')}><a href="${origin}/check/">${escaped(fallback)}</a></ms-hip-check>`;
}
