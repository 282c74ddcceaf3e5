// Stands in for the platform's assets: the built pages, by path.
export default {
  async fetch({ url }, { FILES }) {
    const { pathname } = new URL(url);
    if (/%(?![\da-f]{2})/i.test(pathname)) return new Response('not found', { status: 404 });
    const file = await FILES.fetch(`http://files${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`);
    return file.ok ? new Response(file.body) : new Response('not found', { status: 404 });
  },
};
