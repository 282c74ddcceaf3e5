import { close, createIndex } from 'pagefind';

const name = 'virtual:pagefind';

/**
 * Pagefind's program for the browser, which its package gives out only beside a finished index. As a module it becomes part
 * of the worker that holds the index: one request fewer before the first result, and only the code that is used.
 */
async function program() {
  const { index } = await createIndex();
  const { files } = (await index?.getFiles()) ?? {};
  await close();
  const file = files?.find(({ path }) => path === 'pagefind.js');
  if (!file) throw new Error('Pagefind gave no pagefind.js: the search page cannot be built.');
  return new TextDecoder().decode(file.content);
}

export const pagefindProgram = () => ({
  name: 'pagefind-program',
  resolveId: (source) => (source === name ? `\0${name}` : undefined),
  load: (id) => (id === `\0${name}` ? program() : undefined),
});
