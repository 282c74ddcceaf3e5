/** A link that holds answers behind its `#`: works its outcome out again. Loaded only for such a link. */
import { askEdge, type OutcomeReply } from './ask-edge.ts';
import { optionOf } from './page.ts';

export interface Rebuilt {
  readonly outcome: OutcomeReply;
  /** The questions that the link answers, for whoever wants to change one. */
  readonly asked: readonly string[];
}

/**
 * Undefined if the reply came too late: somebody went on, or opened another link. The answers also fill the form. What mail
 * programs and people put behind a link, such as a bracket and a full stop, is no part of it.
 */
export async function rebuild(form: HTMLFormElement, isWanted: () => boolean, trouble: () => void): Promise<Rebuilt | undefined> {
  const { hash } = location;
  const fields = new URLSearchParams(hash.slice(1));
  fields.set('shared', /^[\w-]*/.exec(fields.get('shared') ?? '')?.[0] ?? '');
  fields.delete('ask');
  const reply = await askEdge(form.action, fields, trouble);
  if ('questions' in reply || !isWanted() || hash !== location.hash) return undefined;
  form.reset();
  const asked = new Set<string>();
  for (const [question, value] of fields) {
    const option = optionOf(question, value);
    if (option instanceof HTMLInputElement) option.checked = true;
    else if (option) option.selected = true;
    else continue;
    asked.add(question);
  }
  form.dispatchEvent(new Event('change', { bubbles: true })); // the picture and the words follow
  return { outcome: reply, asked: [...asked] };
}
