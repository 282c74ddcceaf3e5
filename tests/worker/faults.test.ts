import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveBuilt } from '../../scripts/bench/built-worker.ts';
import type { Running } from '../../scripts/bench/workerd.ts';

/** What happens when a client misbehaves, or when half of the site is broken. workerd is spoken to byte by byte. */
const PORT = 9_157;
let whole: Running;
let withoutPages: Running;

beforeAll(async () => {
  whole = await serveBuilt({ port: PORT });
  withoutPages = await serveBuilt({ port: PORT + 2, assets: 'scripts/bench/no-assets.mjs' });
});
afterAll(() => {
  whole.stop();
  withoutPages.stop();
});

const body = '{"answers":{"danger-now":["stroke"]},"region":"GB"}';
const post = (url: string) => fetch(`${url}/api/v1/assessment`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body });
const head = (length: number, more = '') =>
  `POST /api/v1/assessment HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nConnection: close\r\n${more}\r\n`;

/** Speaks on a socket of its own, and gives all that came back until the other side closed, or until `patience` ran out. */
const speak = (say: (write: (text: string) => void, end: () => void) => void, patience = 5_000): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect({ port: PORT, host: '127.0.0.1', allowHalfOpen: true });
    let heard = '';
    const done = () => {
      clearTimeout(timer);
      socket.destroy();
      resolve(heard);
    };
    const timer = setTimeout(done, patience);
    socket.on('data', (bytes) => {
      heard += bytes.toString();
    });
    socket.on('end', done);
    socket.on('error', done);
    socket.on('connect', () =>
      say(
        (text) => socket.write(text),
        () => socket.end(),
      ),
    );
  });

const statusOf = (reply: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(reply)?.[1] ?? 0);
const wellAnswered = async () => expect((await post(whole.url)).status).toBe(200);

describe('a client that misbehaves', () => {
  test('a body that comes a byte at a time is read, and others are not kept waiting', async () => {
    let slowest = 0;
    const slow = speak((write) => {
      write(head(body.length));
      let at = 0;
      const timer = setInterval(() => {
        write(body[at++] as string);
        if (at === body.length) clearInterval(timer);
      }, 20);
    }, 8_000);
    for (let ask = 0; ask < 20; ask++) {
      const begun = performance.now();
      await wellAnswered();
      slowest = Math.max(slowest, performance.now() - begun);
    }
    expect(slowest).toBeLessThan(1_000);
    expect(statusOf(await slow)).toBe(200);
  });

  test('two hundred bodies that never end do not stop anybody else', async () => {
    const waiting = Array.from({ length: 200 }, () => speak((write) => write(`${head(body.length)}{"ans`), 2_500));
    await new Promise((wait) => setTimeout(wait, 500));
    for (let ask = 0; ask < 20; ask++) await wellAnswered();
    expect((await Promise.all(waiting)).map(statusOf).filter((status) => status !== 0)).toEqual([]);
    await wellAnswered();
  });

  test('a client that has said all and closed its side still gets the reply', async () => {
    const reply = await speak((write, end) => {
      write(head(body.length) + body);
      end();
    });
    expect(statusOf(reply)).toBe(200);
    expect(reply).toContain('"level":"emergency"');
  });

  test('a client that closes in the middle of its body gets no outcome', async () => {
    const reply = await speak((write, end) => {
      write(head(body.length) + body.slice(0, 20));
      end();
    });
    expect(reply).not.toContain('"disposition"');
    expect([0, 400, 500]).toContain(statusOf(reply));
    await wellAnswered();
  });

  test('a body of 20 MiB is refused when a part of it has come', async () => {
    const reply = await speak((write) => write(head(20 * 1024 * 1024) + ' '.repeat(3 * 1024 * 1024)));
    expect(statusOf(reply)).toBe(413);
  });

  test.each([
    ['one header of 200 KiB', `X-Long: ${'a'.repeat(200 * 1024)}\r\n`],
    ['twenty thousand headers', Array.from({ length: 20_000 }, (_, n) => `X-${n}: a\r\n`).join('')],
  ])('%s is refused by the server, before any of our code', async (_, headers) => {
    const reply = await speak((write) => write(head(body.length, headers) + body));
    expect([0, 400, 413, 431]).toContain(statusOf(reply));
    await wellAnswered();
  });

  test.each([
    ['two lengths', 'Content-Length: 5\r\n'],
    ['a length and chunks', 'Transfer-Encoding: chunked\r\n'],
  ])('%s, the way to smuggle a second request, give no outcome of the second', async (_, header) => {
    const reply = await speak((write) => write(`${head(body.length, header)}${body}GET /api/health HTTP/1.1\r\nHost: here\r\n\r\n`), 2_000);
    expect(reply.match(/^HTTP\/1\.1/gm)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(reply).not.toContain('"assessment":"on"');
    await wellAnswered();
  });
});

describe('when the pages cannot be fetched', () => {
  test('the API answers as ever, and so does its health', async () => {
    const reply = await post(withoutPages.url);
    expect(reply.status).toBe(200);
    expect(await reply.json()).toMatchObject({ disposition: { level: 'emergency' } });
    expect((await fetch(`${withoutPages.url}/api/health`)).status).toBe(200);
  });

  test('a form gets its outcome on a bare page, and the next question is still named', async () => {
    const form = (fields: string) => fetch(`${withoutPages.url}/check/result/`, { method: 'POST', body: new URLSearchParams(fields) });
    const told = await form('danger-now=stroke&region=GB');
    expect([told.status, told.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await told.text()).toMatch(/data-level="emergency"[\s\S]*Phone 999 now/);
    const next = await form('danger-now=none&ask=next');
    expect(next.status).toBe(200);
    expect(await next.text()).toContain('data-next="');
  });
});

test('nothing of all that is in the log', () => {
  // workerd itself complains of requests that are no HTTP, and quotes them: none of our code has seen those.
  const ours = (log: string) => log.split('\n').filter((line) => !line.includes('kj/compat/http.c++'));
  for (const { log } of [whole, withoutPages]) expect(ours(log()).join('\n')).not.toMatch(/stroke|answers|danger-now/);
});
