/** Something that must be checked again, and by when. */
export interface Dated {
  readonly kind: string;
  readonly name: string;
  readonly nextReview: string;
}

export interface Due {
  readonly late: readonly Dated[];
  /** Within the days given. */
  readonly soon: readonly Dated[];
}

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What is late on a day, and what falls due in the days after it, the oldest first. */
export const dueOn = (items: readonly Dated[], today: string, days: number): Due => {
  const inOrder = items.toSorted((one, other) => one.nextReview.localeCompare(other.nextReview) || one.name.localeCompare(other.name));
  const until = dayAfter(today, days);
  return {
    late: inOrder.filter(({ nextReview }) => nextReview < today),
    soon: inOrder.filter(({ nextReview }) => nextReview >= today && nextReview <= until),
  };
};

/** What was written or looked up is looked at again a year later. */
export const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace(/-02-29$/, '-03-01');
