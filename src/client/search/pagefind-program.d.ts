/** Pagefind's program, which scripts/pagefind-program.mjs makes a module of. */
declare module 'virtual:pagefind' {
  type Pagefind = import('./pagefind.ts').Pagefind;
  export const options: (options: object) => Promise<void>;
  export const init: () => Promise<void>;
  export const filters: Pagefind['filters'];
  export const preload: Pagefind['preload'];
  export const search: Pagefind['search'];
}
