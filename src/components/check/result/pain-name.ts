import { spasm } from '../../../../functions/knowledge/pain-type.ts';
import { when } from '../marked.ts';
import { escapeHtml } from '../words.ts';

/** The name of a kind of pain as HTML, with the strand where its name does not speak of spasm already. */
export const nameOf = (id: string, label: string): string =>
  escapeHtml(label) + (id === 'spasm-first' ? '' : when('spasm', `, ${escapeHtml(spasm.after)}`));
