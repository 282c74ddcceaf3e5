import { createApp } from '../../functions/api/app.ts';
import type { FetchPage } from '../../functions/api/result-page.ts';
import { ask } from '../support/ask.ts';

/** A small template, so that the API's tests need no build: the real one is tested in `worker` and `browser`. */
const template = `<main data-level="{level}"><!--[if level:emergency]--><h1>Emergency</h1><!--[/if]--><!--[if calm]--><h1>Calm</h1><!--[/if]-->
<!--[if error:outdated]--><h1>Outdated</h1><!--[/if]--><!--[if error:off]--><h1>Off</h1><p>{offReason}</p><!--[/if]--><!--[if outcome]--><blockquote>{say}</blockquote><!--[/if]-->
<ul><!--[each answers]--><li>{question}: {answer}</li><!--[/each]--></ul></main>`;

const fetchPage: FetchPage = async (path) =>
  path.endsWith('/result/') ? new Response(template) : new Response('not found', { status: 404 });

const app = createApp({ keepTemplates: true });

export const request = (path: string, init?: RequestInit, assessment: string | undefined = 'on'): Promise<Response> =>
  ask(app, path, init, { fetchPage, assessment });

export const assess = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  request('/api/v1/assessment', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const postForm = (path: string, fields: readonly (readonly [string, string])[], assessment?: string): Promise<Response> => {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return request(path, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body }, assessment);
};
