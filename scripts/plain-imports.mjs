/**
 * A script that loads another one later only loads it. Vite would first send 0.9 KiB of code that preloads the styles
 * and scripts of what is loaded; ours have no styles, and the budget of the check is better spent on words.
 */
export const plainImports = () => ({
  name: 'plain-imports',
  enforce: 'pre',
  load(id) {
    if (id === '\0vite/preload-helper.js') return 'export const __vitePreload = (load) => load();';
  },
  // Nor is the helper fetched: what Vite wrapped is called where it stands.
  renderChunk(code) {
    if (!code.includes('__VITE_PRELOAD__')) return;
    return {
      code: code
        .replace(/^import \{ \w+ as __vitePreload \} from "[^"]*";\n/m, '')
        .replaceAll('__vitePreload(', '(')
        .replaceAll(', __VITE_PRELOAD__)', ')()'),
      map: null,
    };
  },
});
