/**
 * What the digest is made of: every file of the knowledge that a check can show or decide by, whole, so that a new word
 * in one of them is in the digest without anybody's doing. The rules, questions and numbers stand in the lists of their files.
 */
import { createHash } from 'node:crypto';
import * as contributors from '../../functions/knowledge/contributors.ts';
import * as dispositions from '../../functions/knowledge/dispositions.ts';
import { knowledge } from '../../functions/knowledge/knowledge.ts';
import * as levels from '../../functions/knowledge/levels.ts';
import * as notes from '../../functions/knowledge/notes.ts';
import * as painType from '../../functions/knowledge/pain-type.ts';
import * as patterns from '../../functions/knowledge/patterns.ts';
import * as person from '../../functions/knowledge/person.ts';
import * as region from '../../functions/knowledge/regions/region.ts';
import { unknown } from '../../functions/knowledge/regions/unknown.ts';
import * as regions from '../../functions/knowledge/regions.ts';
import * as routes from '../../functions/knowledge/routes.ts';
import * as safetyNet from '../../functions/knowledge/safety-net.ts';
import * as stages from '../../functions/knowledge/stages.ts';
import * as told from '../../functions/knowledge/told.ts';

export const everything = {
  knowledge, // as the engine takes it: the questions and the rules, and the conditions beside them
  contributors,
  dispositions,
  levels,
  notes,
  painType,
  patterns,
  person,
  region,
  regions,
  routes,
  safetyNet,
  stages,
  told,
  unknown,
};

export const digestOf = (all: unknown): string => `sha256-${createHash('sha256').update(JSON.stringify(all)).digest('base64url')}`;
