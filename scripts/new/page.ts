/** `npm run new:page <kind> <slug>`: a page of the library to fill in. */
import { type Kind, kindIds } from '../../src/kinds.ts';
import { newPage } from './page-template.ts';
import { isName, stop, today, writeAll } from './write.ts';

const [kind, slug] = process.argv.slice(2);
const known = kindIds.find((one) => one === kind) as Kind | undefined;
if (!known || !isName(slug))
  stop(
    `Write: npm run new:page <kind> <slug>\nA kind is one of: ${kindIds.join(', ')}. A slug is like hip-bursitis: it becomes the address.`,
  );

writeAll(
  [newPage(known, slug, today())],
  [
    'Fill in what is marked. A list that you do not need stays, empty: related: []',
    `Name the page in content/concepts.yaml, under what it is about: ${known}/${slug}.`,
    'Tie each sign of its care cards to answers of the check, in the file of its level in tests/content/levels/.',
    'npm run dev shows the page while you write.',
    'npm run check says what does not fit.',
  ],
);
