import { problem } from './problem.ts';

/** In bytes. A full set of answers is under 3 KiB. */
export const MOST_BYTES = 16 * 1024;

const tooLarge = () => problem('too-large', `The body may hold at most ${MOST_BYTES} bytes.`);

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });

/** The body as text, or the problem document that says why not. Never reads more than {@link MOST_BYTES}. */
export async function readBody(request: Request, type: string): Promise<string | Response> {
  const { headers } = request;
  const given = headers.get('content-type');
  if (given !== type && given?.split(';')[0]?.trim().toLowerCase() !== type) {
    return problem('wrong-type', `Send the body as ${type}.`, { headers: { 'Accept-Post': type } });
  }
  const encoding = headers.get('content-encoding');
  if (encoding && encoding !== 'identity') {
    return problem('wrong-type', 'Send the body as it is, without a Content-Encoding.', { headers: { 'Accept-Encoding': 'identity' } });
  }
  const length = headers.get('content-length');
  if (Number(length) > MOST_BYTES) return tooLarge();
  // A stated length is one that the platform keeps to, so the body can be taken whole; that is a good deal faster.
  const bytes = length === null ? await readAtMost(request.body, MOST_BYTES) : await request.arrayBuffer();
  if (!bytes || bytes.byteLength > MOST_BYTES) return tooLarge();
  try {
    return decoder.decode(bytes);
  } catch {
    return problem('not-utf-8', 'The body is not valid UTF-8.');
  }
}

/** Undefined if there is more. */
async function readAtMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array | undefined> {
  const bytes = new Uint8Array(most);
  let length = 0;
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    if (length + read.value.byteLength > most) {
      await reader?.cancel();
      return undefined;
    }
    bytes.set(read.value, length);
    length += read.value.byteLength;
  }
  return bytes.subarray(0, length);
}
