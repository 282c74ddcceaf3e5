import { problem } from './problem.ts';

/** In bytes. A full set of answers is under 3 KiB. */
const MOST_BYTES = 16 * 1024;

const tooLarge = () => problem(413, `The body may hold at most ${MOST_BYTES} bytes.`);

/** The body as text, or the problem document that says why not. Never reads more than {@link MOST_BYTES}. */
export async function readBody(request: Request, type: string): Promise<string | Response> {
  const given = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (given !== type) return problem(415, `Send the body as ${type}.`, { headers: { 'Accept-Post': type } });
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return tooLarge();
  if (!request.body) return '';
  const reader = request.body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.byteLength;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return tooLarge();
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return problem(400, 'The body is not valid UTF-8.');
  }
}
