/** `npm run knowledge:table`: the clinician's review sheet, its examples, and the rows for a spreadsheet. */
import { write } from './documents.ts';

write('npm run knowledge:table');
