import type { Kind } from '../kinds.ts';

interface Group {
  readonly heading: string;
  /** Names of pages within the kind, in the order of reading. */
  readonly pages: readonly string[];
}

/**
 * Lists that are read better by purpose than by name. Somebody with a kind of pain looks for what is offered for it; somebody
 * with a question looks for its answer. A page stands once, under what it is mostly for.
 */
export const groups: Readonly<Partial<Record<Kind, readonly Group[]>>> = {
  guides: [
    {
      heading: 'What could it be, and how soon?',
      pages: ['is-it-my-ms', 'when-to-get-help', 'what-ms-hip-pain-feels-like', 'which-kind-of-pain', 'before-a-diagnosis'],
    },
    { heading: 'What can I do?', pages: ['what-you-can-do-today', 'living-with-it', 'moving-and-exercise-safely'] },
    { heading: 'What do I say?', pages: ['getting-ready-for-the-appointment', 'for-carers'] },
  ],
  treatments: [
    {
      heading: 'For most kinds of hip pain',
      pages: ['physiotherapy', 'heat-and-cold', 'swimming', 'yoga-and-pilates', 'mindfulness-and-cbt', 'acupuncture-massage-and-tens'],
    },
    { heading: 'For nerve pain', pages: ['nerve-pain-medicines', 'gabapentin-and-pregabalin'] },
    { heading: 'For tight muscles and spasms', pages: ['stretching-and-positioning', 'spasticity-medicines', 'botulinum-toxin-and-pump'] },
    { heading: 'For a sore joint or tendon', pages: ['anti-inflammatory-medicines', 'weight'] },
    { heading: 'For how you walk and sit', pages: ['gait-retraining-orthoses-and-fes', 'sticks-walkers-and-seating'] },
  ],
};
