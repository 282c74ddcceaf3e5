/** `npm run scale`: works out the tables of docs/scale.md from scripts/scale/inputs.ts, and prints them. */
import { writeFileSync } from 'node:fs';
import { file, parts, text } from './scale/table.ts';

writeFileSync(file, text());
console.log(Object.values(parts).join('\n\n'));
