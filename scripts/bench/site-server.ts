/** Serves the built site with another search index, compressed as a real server does. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.txt': 'text/plain',
  '.json': 'application/json',
};

const fileAt = (site: string, index: string, path: string): string => {
  const inIndex = /^\/pagefind\/(.*)/.exec(path)?.[1];
  const file = inIndex === undefined ? join(site, path) : join(index, inIndex);
  return path.endsWith('/') ? join(file, 'index.html') : file;
};

export const serveSite = (site: string, index: string, port: number): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(({ url = '/' }, reply) => {
      const file = fileAt(site, index, normalize(new URL(url, 'http://here').pathname));
      if (!existsSync(file) || !statSync(file).isFile()) {
        reply.writeHead(404).end();
        return;
      }
      const type = types[extname(file)];
      reply.writeHead(200, { 'content-type': type ?? 'application/octet-stream', ...(type && { 'content-encoding': 'gzip' }) });
      const content = createReadStream(file);
      (type ? content.pipe(createGzip({ level: 6 })) : content).pipe(reply);
    });
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
