import type { APIRoute } from 'astro';
import { asModule } from '../../../../../article/module.ts';
import { openLibrary } from '../../../../../library/library.ts';
import type { Page } from '../../../../../library/pages.ts';

export async function getStaticPaths() {
  const { pages } = await openLibrary();
  return pages.map((page) => ({ params: { kind: page.kind, slug: page.id }, props: { page } }));
}

export const GET: APIRoute<{ page: Page }> = async ({ props: { page }, site }) =>
  Response.json(asModule(page, await openLibrary(), site?.origin ?? ''));
