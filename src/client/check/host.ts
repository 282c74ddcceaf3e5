/** What a page that frames the check may hear of (../frame.ts passes it on). Never an answer. */
export type News =
  | { readonly type: 'ready' }
  | { readonly type: 'step'; readonly step: number }
  | { readonly type: 'outcome'; readonly level: string };

export const tellHost = (detail: News) => document.dispatchEvent(new CustomEvent('check', { detail }));
