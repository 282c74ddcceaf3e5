/** What a page that frames the check is told. Never an answer; the level only if its address asks for it. */
type Message =
  | { readonly type: 'ready' }
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'outcome'; readonly level?: string };

const framed = parent !== window;
const mayKnowLevel = location.hash === '#outcome=level';

export function tellHost(message: Message): void {
  if (!framed) return;
  const told = message.type === 'outcome' && !mayKnowLevel ? { type: 'outcome' } : message;
  parent.postMessage({ source: 'ms-hip-check', ...told }, '*'); // the host's origin is not known here
}

export function watchHeight(): void {
  if (!framed || !('ResizeObserver' in window)) return;
  const tell = () => tellHost({ type: 'resize', height: Math.ceil(document.documentElement.getBoundingClientRect().height) });
  new ResizeObserver(tell).observe(document.documentElement);
}
