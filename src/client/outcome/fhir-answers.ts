/** Saves the answers as a FHIR file, made on this device. Loaded only when asked for. */
import type { Questionnaire } from 'fhir/r4';
import { offer } from './copy.ts';
import { questionnaireResponse } from './questionnaire-response.ts';

const file = 'ms-hip-pain-answers.json';

/** @throws if the questionnaire cannot be fetched: it names the questions, and says nothing of the answers */
export async function saveAnswers(fields: URLSearchParams, finished: boolean, status: HTMLElement): Promise<void> {
  const id = fields.get('answering-for') === 'someone-else' ? 'ms-hip-pain-for-another' : 'ms-hip-pain';
  const reply = await fetch(`/fhir/R4/Questionnaire/${id}`);
  if (!reply.ok) throw new Error(`the questionnaire answered ${reply.status}`);
  const questionnaire = (await reply.json()) as Questionnaire;
  const response = questionnaireResponse(questionnaire, fields, finished ? 'completed' : 'in-progress', new Date().toISOString());
  const text = JSON.stringify(response, null, 2);
  // A sandboxed frame may not save files, and is not told so.
  if (origin === 'null')
    return offer(text, 'The answers as data', `Saving is not allowed here. Copy this text into a file yourself:`, status);
  const address = URL.createObjectURL(new Blob([text], { type: 'application/fhir+json' }));
  Object.assign(document.createElement('a'), { href: address, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  status.textContent = `Saved as ${file}, for a clinic’s computer. It holds the answers, without the private ones and without the result.`;
}
