// The least that a Worker can do with a request: parse the body and return bytes that were ready before, headers too.
// `POST /?<reply>` with a text binding of that name; JSON, or a form if the name begins with "form".
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

export default {
  async fetch(request, replies) {
    const name = new URL(request.url).search.slice(1);
    const body = await request.text();
    const parsed = name.startsWith('form') ? new URLSearchParams(body).size : JSON.parse(body).answers;
    if (parsed === undefined) return new Response('no answers', { status: 400 });
    const type = name.startsWith('form') ? 'text/html; charset=utf-8' : 'application/json';
    return new Response(replies[name], { headers: { ...headers, 'Content-Type': type } });
  },
};
