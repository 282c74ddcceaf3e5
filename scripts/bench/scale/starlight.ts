/** The same pages in Starlight, the yardstick: installed from npm when it is needed, in a folder of its own. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Cost, costOf } from '../processes.ts';
import type { SourcePage } from './copy-of-site.ts';

const VERSION = '0.42.4';

/** Builds the pages with Starlight, its search index included, as it comes. */
export async function buildWithStarlight(pages: readonly SourcePage[]): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'starlight-'));
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  const dependencies = { astro: devDependencies['astro'], '@astrojs/starlight': VERSION };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'yardstick', private: true, type: 'module', dependencies }));
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    "import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ site: 'https://yardstick.example', integrations: [starlight({ title: 'Yardstick' })] });\n",
  );
  mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
  writeFileSync(
    join(folder, 'src/content.config.ts'),
    "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
  );
  for (const { kind, name, text } of pages) {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const { title, description } = parse(head) as { title: string; description: string };
    mkdirSync(join(folder, 'src/content/docs', kind), { recursive: true });
    writeFileSync(join(folder, 'src/content/docs', kind, `${name}.md`), `---\n${JSON.stringify({ title, description })}\n---\n${body}`);
  }
  await costOf('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  return costOf(join(folder, 'node_modules/.bin/astro'), ['build', '--silent'], folder);
}
