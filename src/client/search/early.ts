/** What the browser says of the connection, which TypeScript does not know yet. */
interface WithConnection {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Does something once the page stands there and nothing else is going on, or as soon as the field has the focus. Whoever
 * asked the browser to save data has to touch the field first.
 */
export function early(field: HTMLElement, start: () => void): void {
  field.addEventListener('focus', start, { once: true });
  if (document.activeElement === field) start();
  if ((navigator as WithConnection).connection?.saveData) return;
  // Safari has no idle callback.
  const whenIdle = () => ('requestIdleCallback' in window ? requestIdleCallback(start) : setTimeout(start));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}
