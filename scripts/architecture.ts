/** `npm run architecture`: draws docs/architecture.md from the imports. */
import { writeFileSync } from 'node:fs';
import { file, text } from './architecture/picture.ts';

writeFileSync(file, text());
