import { problem } from './problem.ts';

/** In bytes. A full set of answers is under 3 KiB. */
export const MOST_BYTES = 16 * 1024;

/** Of a body that is too large, so much is taken in and thrown away. */
const MOST_HEARD = 2 * 1024 * 1024;

/** What a decoder puts where it finds no UTF-8. No name, no option and no field of ours holds it. */
const REPLACED = '\ufffd';

/** The body as text, or the problem document that says why not. Never keeps more than `most` bytes. */
export async function readBody(request: Request, type: string, most = MOST_BYTES): Promise<string | Response> {
  const { headers } = request;
  const given = headers.get('content-type');
  if (given !== type && given?.split(';')[0]?.trim().toLowerCase() !== type) {
    return problem('wrong-type', `Send the body as ${type}.`, { headers: { 'Accept-Post': type } });
  }
  const encoding = headers.get('content-encoding');
  if (encoding && encoding.toLowerCase() !== 'identity') {
    return problem('wrong-type', 'Send the body as it is, without a Content-Encoding.', { headers: { 'Accept-Encoding': 'identity' } });
  }
  // A stated length is one that the platform keeps to, so the body can be taken whole; that is a good deal faster.
  const length = headers.get('content-length');
  const text = length !== null && Number(length) <= most ? await request.text() : await readAtMost(request.body, most);
  if (text === undefined) return problem('too-large', `The body may hold at most ${most} bytes.`);
  return text.includes(REPLACED) ? problem('not-utf-8', 'The body is not valid UTF-8, or holds a character that was lost before.') : text;
}

/**
 * The text, or undefined if it has more than `most` bytes. A body that is not taken in to its end cuts the
 * connection before the client sees why, so whoever is refused is heard out as well.
 */
export async function readAtMost(body: ReadableStream<Uint8Array> | null, most = MOST_BYTES): Promise<string | undefined> {
  const bytes = new Uint8Array(most);
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    const at = length;
    length += read.value.byteLength;
    if (length <= most) bytes.set(read.value, at);
    else if (length > MOST_HEARD) {
      await reader?.cancel();
      break;
    }
  }
  return length > most ? undefined : new TextDecoder().decode(bytes.subarray(0, length));
}
