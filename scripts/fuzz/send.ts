/** Sends made-up requests, several at a time, and judges the replies. */
import { Agent, request as rawRequest } from 'node:http';
import fc from 'fast-check';
import { anyRequest, type Sent } from './requests.ts';

export interface Verdict {
  /** How many replies had each status. */
  readonly statuses: Readonly<Record<number, number>>;
  /** Of each kind of request, how many were sent. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}

const AT_ONCE = 16;
const BATCH = 1_000;
const MOST_FAULTS = 20;

interface Got {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * A kept connection may be closed just as it is used again (Node does not always say that it was): that is no reply, and is
 * sent once more, on a fresh one. A request that the Worker does cut off fails there too.
 */
const send = (url: string, agent: Agent | false, sent: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    const { method, path, headers, body } = sent;
    const length = method === 'GET' || method === 'HEAD' ? {} : { 'content-length': Buffer.byteLength(body) };
    const asked = rawRequest(url + path, { method, agent, headers: { ...headers, ...length } }, (reply) => {
      const chunks: Buffer[] = [];
      reply.on('data', (chunk: Buffer) => chunks.push(chunk));
      reply.on('end', () =>
        resolve({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', text: Buffer.concat(chunks).toString() }),
      );
      reply.on('error', reject);
    });
    asked.on('error', (error) => (agent ? send(url, false, sent).then(resolve, reject) : reject(error)));
    asked.end(body);
  });

function faultIn({ method, may }: Sent, { status, type, text }: Got): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (!may.includes(status)) return `status ${status}, not ${may.join(' or ')}`;
  if (method === 'HEAD') return text === '' ? undefined : 'a body with HEAD';
  if (!type.includes('json')) return undefined;
  const reply = JSON.parse(text) as { readonly status?: unknown; readonly detail?: string };
  if (status < 400) return undefined;
  if (type !== 'application/problem+json' || reply.status !== status || !reply.detail) return 'no problem document';
  return undefined;
}

/** @param first which of the endless series of requests comes first, so that parts of it can be sent apart */
export async function sendMany(url: string, count: number, seed: number, first = 0): Promise<Verdict> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses: Record<number, number> = {};
  const kinds: Record<string, number> = {};
  const faults: string[] = [];
  const judge = async (sent: Sent) => {
    kinds[sent.what] = (kinds[sent.what] ?? 0) + 1;
    const fault = await send(url, agent, sent).then(
      (got) => {
        statuses[got.status] = (statuses[got.status] ?? 0) + 1;
        return faultIn(sent, got);
      },
      (error: Error) => `no reply: ${error.message}`,
    );
    if (fault && faults.length < MOST_FAULTS) {
      const start = Buffer.from(sent.body).subarray(0, 300).toString();
      faults.push(`${fault}: ${sent.what} ${sent.method} ${sent.path} ${JSON.stringify(sent.headers)} ${start}`);
    }
  };
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    const batch = fc.sample(anyRequest, { seed: seed + first + done, numRuns });
    const waiting = batch.values();
    const worker = async () => {
      for (const sent of waiting) await judge(sent);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  agent.destroy();
  return { statuses, kinds, faults };
}
