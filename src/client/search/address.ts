/** What is looked for, kept in the address behind the #: a browser sends that to nobody. */

export interface Asked {
  readonly words: string;
  /** A kind of page, or nothing for all. */
  readonly kind: string;
}

/** Nothing if the address asks nothing: `/search/`. The link in every header asks an empty question: `/search/#q`. */
export const askedInAddress = (): Asked | undefined => {
  const state = new URLSearchParams(location.hash.slice(1));
  const words = state.get('q');
  return words === null ? undefined : { words, kind: state.get('kind') ?? '' };
};

const addressOf = ({ words, kind }: Asked): string => {
  const state = new URLSearchParams({ q: words });
  if (kind) state.set('kind', kind);
  return words ? `#${state}` : '#q';
};

/** `step`: the back button returns to the question before this one, if there was one. */
export function rememberAsked(asked: Asked, step: boolean): void {
  const address = addressOf(asked);
  if (address === location.hash) return;
  if (step && askedInAddress()?.words) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
