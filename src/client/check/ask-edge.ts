/**
 * Sends the answers. The reply is taken as a document: no string is turned into markup, which Trusted Types would
 * refuse, and it works in an opaque frame (platform notes, 7.3).
 */
export interface NextReply {
  readonly questions: readonly string[];
}

export interface OutcomeReply {
  readonly main: HTMLElement;
  readonly title: string;
  readonly level: string;
}

/** The danger signs must be on screen within a second, whatever happens. */
const patience = 800;

/** On a slow line the reply comes after them. */
const longest = 20_000;

/**
 * There is trouble when the reply is late, and when nothing came that can be trusted: no reply, that of a broken function,
 * or somebody else's page. Of the replies that say "not now" the check's own page is shown: it says why, with the danger signs.
 */
export const askEdge = (address: string, fields: URLSearchParams, trouble: () => void): Promise<NextReply | OutcomeReply> =>
  new Promise((resolve) => {
    const late = setTimeout(trouble, patience);
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.responseType = 'document';
    request.timeout = longest;
    request.onloadend = () => {
      clearTimeout(late);
      const page = request.response as Document | null;
      const main = page?.querySelector<HTMLElement>(request.status < 500 ? 'main' : '[data-level=error]');
      const { next, level } = main?.dataset ?? {};
      if (next) resolve({ questions: next.split(' ') });
      else if (page && main && level) resolve({ main: document.adoptNode(main), title: page.title, level });
      else trouble();
    };
    request.send(fields);
  });
