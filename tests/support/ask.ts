import type { App, Bindings } from '../../functions/api/app.ts';

/** Asks the app as the Worker does, without one. */
export const ask = (app: App, path: string, init: RequestInit | undefined, bindings: Bindings): Promise<Response> =>
  app.fetch(new Request(`http://localhost${path}`, init), bindings);
