/** Every string in it. */
export function textsIn(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return [thing];
  return thing && typeof thing === 'object' ? Object.values(thing).flatMap(textsIn) : [];
}
