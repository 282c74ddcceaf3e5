import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of another origin, as a charity or a clinic would have it. */
export interface Host {
  readonly address: string;
  readonly close: () => Promise<void>;
}

export async function hostPage(body: string, headers: Record<string, string> = {}): Promise<Host> {
  const server: Server = createServer((_, reply) => {
    reply.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    reply.end(
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Harbour MS Friends</title><body><h1>When your hip hurts</h1>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
