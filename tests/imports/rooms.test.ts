import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Import, importsUnder, root } from './rooms.ts';

/** Packages that do one thing for a reader: the distance of two spellings, a code to scan, and the index, loaded when they are wanted. */
const clientPackages = ['leven', 'lean-qr', 'lean-qr/extras/svg', 'virtual:pagefind'];

/** A room, what it may import, and why nothing else. */
const rooms: readonly { readonly room: string; readonly may: (one: Import) => boolean; readonly why: string }[] = [
  {
    room: 'functions/engine',
    may: ({ to }) => to.startsWith('functions/engine/'),
    why: 'the engine is generic and pure: it knows no clinic, no web and no package, so that it can be proved by itself',
  },
  {
    room: 'functions/knowledge',
    may: ({ to }) => to.startsWith('functions/engine/') || to.startsWith('functions/knowledge/'),
    why: 'the knowledge is what a clinician signs: nothing of the web may change it',
  },
  {
    room: 'functions/api',
    may: ({ to }) => /^functions\/(engine|knowledge|api)\//.test(to) || ['hono/tiny', 'valibot'].includes(to),
    why: 'the Worker carries Hono, Valibot and our own code: anything else is weight on every cold start',
  },
  {
    room: 'functions/openapi',
    may: ({ to }) => /^functions\/(engine|knowledge|api|openapi)\//.test(to) || ['valibot', '@valibot/to-json-schema'].includes(to),
    why: 'the document is made at build from the schemas and the replies of the API, and knows no page',
  },
  {
    room: 'src/client',
    may: ({ to, typeOnly }) => typeOnly || to.startsWith('src/client/') || clientPackages.includes(to),
    why: 'scripts in the browser know no rule and carry no knowledge: they only show what the pages and the edge say, and weigh little',
  },
  {
    room: 'src',
    may: ({ from, to, typeOnly }) =>
      !to.startsWith('functions/') ||
      to.startsWith('functions/knowledge/') ||
      (typeOnly && to.startsWith('functions/engine/')) ||
      (from.startsWith('src/pages/api/') && to.startsWith('functions/openapi/')),
    why: 'pages print the knowledge, and those under /api/ the document of the API; they do not assess anybody',
  },
];

describe.each(rooms)('$room', ({ room, may, why }) => {
  test('imports only what it may', () => {
    const imports = importsUnder(room);
    expect(imports.length, `no imports found under ${room}: has it moved?`).toBeGreaterThan(0);
    const strangers = imports.filter((one) => !may(one)).map(({ from, to }) => `${from} imports ${to}: ${why}`);
    expect(strangers).toEqual([]);
  });
});

test('nothing under functions/ imports pages', () => {
  const strangers = importsUnder('functions').filter(({ to }) => to.startsWith('src/'));
  expect(strangers).toEqual([]);
});

test('only worker.ts touches bindings', () => {
  const users = new Set(
    importsUnder('functions')
      .map(({ from }) => from)
      .filter((file) => file !== 'functions/worker.ts')
      .filter((file) => /\benv\.ASSETS\b|cloudflare:workers/.test(readFileSync(join(root, file), 'utf8'))),
  );
  expect([...users]).toEqual([]);
});

test('the engine reads no clock, no chance and no network', () => {
  const impure = /\bDate\b|Math\.random|crypto|fetch\(|globalThis|process\.|console\./;
  const files = [...new Set(importsUnder('functions/engine').map(({ from }) => from))];
  const faults = files.filter((file) => impure.test(readFileSync(join(root, file), 'utf8')));
  expect(faults).toEqual([]);
});
