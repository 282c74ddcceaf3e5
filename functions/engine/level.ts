/** The five levels of urgency, most urgent first. Source: clinical evidence, section 1.1 (a design decision). */
export const levels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'] as const;

export type Level = (typeof levels)[number];

const ranks: Readonly<Record<Level, number>> = { emergency: 0, urgent: 1, soon: 2, routine: 3, 'self-care': 4 };

/** The place of a level in {@link levels}: 0 (emergency) to 4 (self-care). */
export const rank = (level: Level): number => ranks[level];
