/** Who to contact, by name: the words and numbers stand in `dispositions.ts` and `regions/`. */
import type { Level } from '../engine/level.ts';

export const routeIds = [
  'ambulance',
  'ambulance-to-be-moved',
  'emergency-department',
  'crisis-ambulance',
  'same-day',
  'crisis-line',
  'pump-team-today',
  'overdose-today',
  'pharmacist-today',
  'ms-team-today',
  'clot-today',
  'under-18',
  'gp-or-ms-team',
  'ms-team-soon',
  'maternity',
  'pharmacist-soon',
  'safe-talk',
  'physio-or-gp',
  'ms-nurse',
  'self-care',
] as const;

export type RouteId = (typeof routeIds)[number];

/** Who to contact at a level, where a row has no reason to name another. */
export const usualRoute: Readonly<Record<Level, RouteId>> = {
  emergency: 'emergency-department',
  urgent: 'same-day',
  soon: 'gp-or-ms-team',
  routine: 'physio-or-gp',
  'self-care': 'self-care',
};
