/** Who to contact, by name: the words and numbers stand in `dispositions.ts` and `regions/`. */
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
