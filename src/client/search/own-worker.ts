/** What the page needs of Trusted Types, which TypeScript does not know yet. */
interface WithTrustedTypes {
  readonly trustedTypes?: {
    createPolicy(name: 'default', rules: { readonly createScriptURL: (address: string) => string | null }): unknown;
  };
}

/** Where the build puts the one worker of the search. */
const ours = /^\/_astro\/index-worker[\w.-]*\.js$/;

/** Trusted Types let no string start a worker. This page may start its own, and no other string becomes code or markup. */
export function allowOwnWorker(): void {
  (globalThis as WithTrustedTypes).trustedTypes?.createPolicy('default', {
    createScriptURL: (address) => {
      const { origin, pathname } = new URL(address, location.href);
      return origin === location.origin && ours.test(pathname) ? address : null;
    },
  });
}
