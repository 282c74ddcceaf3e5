/** The whole review sheet. */
import { clearing, howItDecides } from './sheet/how-it-decides.ts';
import { levelsAndRoutes } from './sheet/levels.ts';
import { findings, noteList, painType } from './sheet/pain.ts';
import { questions } from './sheet/questions.ts';
import { reading } from './sheet/reading.ts';
import { groups, rules } from './sheet/rules.ts';
import { countries, safetyNet } from './sheet/safety-net.ts';
import { served } from './sheet/served.ts';
import { blocks } from './words.ts';

export const reviewSheet = (): string =>
  `${blocks(
    reading(),
    levelsAndRoutes(),
    howItDecides(),
    questions(),
    groups(),
    rules(),
    clearing(),
    painType(),
    findings(),
    noteList(),
    safetyNet(),
    countries(),
    served(),
  )}\n`;
