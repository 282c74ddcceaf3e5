/** `npm run safety`: writes SAFETY.md from the safety case in content/. */
import { writeFileSync } from 'node:fs';
import { file, text } from './safety/document.ts';

writeFileSync(file, text());
