// The least that a Worker can do with a request: parse the body and return bytes that were ready before, headers too.
// `POST /?<reply>` with a text binding of that name; JSON, or a form if the name begins with "form".
// As many headers as ours has, so that none of the difference is theirs.
const security = {
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
};
const jsonHeaders = {
  ...security,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Content-Type': 'application/json',
};
const pageHeaders = {
  ...security,
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Type': 'text/html; charset=utf-8',
  'X-Robots-Tag': 'noindex',
};

export default {
  async fetch(request, replies) {
    const name = new URL(request.url).search.slice(1);
    const body = await request.text();
    const parsed = name.startsWith('form') ? new URLSearchParams(body).size : JSON.parse(body).answers;
    if (parsed === undefined) return new Response('no answers', { status: 400 });
    return new Response(replies[name], { headers: name.startsWith('form') ? pageHeaders : jsonHeaders });
  },
};
