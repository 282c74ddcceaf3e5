/**
 * The day on which the site is built, as 2026-11-22. A page whose review date has passed says so from the next build
 * on; nothing fails, so an old commit still builds. BUILD_DAY sets another day, for tests.
 */
export const buildDay = (): string => process.env['BUILD_DAY'] ?? new Date().toISOString().slice(0, 10);

/** Whether the next check should have happened: on its own day there is still time. */
export const isOverdue = (nextReview: string, today: string): boolean => nextReview < today;
