/**
 * oEmbed (https://oembed.com): a site builder that is given the check's address asks here how to show it. A frame of its
 * own is what every builder keeps; WordPress takes everything else away.
 */
import { apiHeaders, problem } from './problem.ts';

const addresses = ['/check/', '/embed/'];
const title = 'Hip pain and MS: how soon to get help';
/** In pixels: what the first screen of the check needs beside little else. */
const usual = { width: 720, height: 1000 };

export function oembed(request: Request): Response {
  const { origin, searchParams: asked } = new URL(request.url);
  if ((asked.get('format') ?? 'json') !== 'json') return problem('no-such-format', 'Only format=json is offered.');
  const wanted = URL.parse(asked.get('url') ?? '');
  if (wanted?.origin !== origin || !addresses.includes(`${wanted.pathname.replace(/\/$/, '')}/`)) {
    return problem('no-such-address', `Only the check can be framed: url=${origin}${addresses[0]}`);
  }
  const width = within(asked.get('maxwidth'), usual.width);
  const height = within(asked.get('maxheight'), usual.height);
  // How it looks may stand behind the #. The frame reads it strictly; here it must not break out of an attribute.
  const settings = /^#[\w=&%-]+$/.test(wanted.hash) ? wanted.hash.replaceAll('&', '&amp;') : '';
  return Response.json(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'MS Hip Pain',
      provider_url: `${origin}/`,
      cache_age: 86400,
      width,
      height,
      html: `<iframe src="${origin}/embed/${settings}" title="${title}" width="${width}" height="${height}" frameborder="0"></iframe>`,
    },
    { headers: { ...apiHeaders, 'Cache-Control': 'public, max-age=86400' } },
  );
}

function within(most: string | null, usually: number): number {
  const limit = Number(most);
  return limit >= 1 ? Math.min(Math.floor(limit), usually) : usually;
}
