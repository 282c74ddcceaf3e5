/**
 * Whether a client takes JSON (RFC 9110, 12.5.1): the most specific range decides, and `q=0` refuses. A refusal comes
 * before anything is assessed, so a developer meets it at the first try and a person never does.
 */
export function acceptsJson(accept: string | null, json = 'application/json'): boolean {
  if (!accept || accept === '*/*' || accept === json) return true;
  const ranges = ['*/*', 'application/*', json];
  let decides = -1;
  let taken = false;
  for (const range of accept.toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim());
    const specific = ranges.indexOf(type);
    if (specific <= decides) continue;
    decides = specific;
    taken = !parameters.some((parameter) => /^q\s*=\s*0(\.0*)?$/.test(parameter));
  }
  return taken;
}
