import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { newest } from '../dates.ts';
import type { PageFacts } from './page-graph.ts';

/** The check in the words of schema.org. It changes when a rule does. */
export const checkFacts: PageFacts = {
  type: 'MedicalWebPage',
  updated: newest(redFlags.map(({ written }) => written)),
  offers: {
    '@type': 'WebApplication',
    name: 'The hip pain check',
    applicationCategory: 'HealthApplication',
    operatingSystem: 'Any',
    isAccessibleForFree: true,
  },
};
