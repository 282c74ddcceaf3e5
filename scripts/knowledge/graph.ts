/** `npm run knowledge:graph`: the decision graph. */
import { write } from './documents.ts';

write('npm run knowledge:graph');
