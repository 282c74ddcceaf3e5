import type { APIRoute } from 'astro';
import { newest } from '../dates.ts';
import { kinds } from '../kinds.ts';
import { openLibrary } from '../library/library.ts';
import type { Page } from '../library/pages.ts';
import { siteName } from '../site.ts';

const most = 30;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const atMidnight = (day: string) => `${day}T00:00:00Z`;

/** What changed last, as an Atom feed (RFC 4287). The days are those that the authors wrote. */
export const GET: APIRoute = async ({ site }) => {
  const { pages } = await openLibrary();
  const latest = pages.toSorted((a, b) => b.data.updated.localeCompare(a.data.updated)).slice(0, most);
  const home = new URL('/', site).href;
  return new Response(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<id>${home}</id>
<title>${siteName}</title>
<subtitle>Pages that are new or have changed</subtitle>
<author><name>${siteName}</name></author>
<icon>${new URL('/icons/512.png', site)}</icon>
<link rel="alternate" type="text/html" href="${home}"/>
<link rel="self" type="application/atom+xml" href="${new URL('/feed.xml', site)}"/>
<updated>${atMidnight(newest(pages.map(({ data }) => data.updated)))}</updated>
${latest.map((page) => entry(page, new URL(page.path, site))).join('\n')}
</feed>
`);
};

const entry = ({ kind, data }: Page, address: URL) => `<entry>
<id>${address}</id>
<title>${xml(data.title)}</title>
<link rel="alternate" type="text/html" href="${address}"/>
<link rel="alternate" type="text/markdown" href="${new URL('index.md', address)}"/>
<category term="${kind}" label="${kinds[kind].many}"/>
<published>${atMidnight(data.published)}</published>
<updated>${atMidnight(data.updated)}</updated>
<summary>${xml(data.summary)}</summary>
</entry>`;
