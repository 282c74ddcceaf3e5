/** A link that holds answers behind its `#`: works its outcome out again. Loaded only for such a link. */
import { askEdge, type OutcomeReply } from './ask-edge.ts';
import { find } from './page.ts';

export interface Rebuilt {
  readonly outcome: OutcomeReply;
  /** The questions that the link answers, for whoever wants to change one. */
  readonly asked: readonly string[];
}

/** Undefined if the function did not answer. The answers also fill the form. */
export async function rebuild(form: HTMLFormElement): Promise<Rebuilt | undefined> {
  const fields = new URLSearchParams(location.hash.slice(1));
  const reply = await askEdge(form.action, fields);
  if (!reply || 'questions' in reply) return undefined;
  form.reset();
  const asked = new Set<string>();
  for (const [question, value] of fields) {
    const input = find(`${question}-${value}`) ?? find(`${question}-scale`);
    if (input instanceof HTMLInputElement) input.checked = true;
    else if (input instanceof HTMLSelectElement) input.value = value;
    else continue;
    asked.add(question);
  }
  form.dispatchEvent(new Event('change', { bubbles: true })); // the picture and the words follow
  return { outcome: reply, asked: [...asked] };
}
