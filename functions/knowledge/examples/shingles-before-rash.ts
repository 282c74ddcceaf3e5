import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'fingolimod, burning strip round one buttock for two days',
    given: {
      age: '18-44',
      side: 'left',
      medicines: ['immune-strong'],
      duration: 'under-2-weeks',
      words: ['burning'],
      'skin-feel': ['touch-hurts'],
    },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: '71, light touch on the right hip hurts since Monday',
    given: {
      age: '60-plus',
      side: 'right',
      medicines: ['none'],
      duration: 'under-2-weeks',
      words: ['aching'],
      'skin-feel': ['touch-hurts'],
    },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: '38, no such medicine, burning on one side for a week',
    given: { age: '18-44', side: 'left', medicines: ['none'], duration: 'under-2-weeks', words: ['burning'], 'skin-feel': ['none'] },
    fires: 'no',
  },
  {
    name: 'not sure which side',
    given: { age: '60-plus', side: 'not-sure', medicines: ['none'], duration: 'under-2-weeks', words: ['burning'], 'skin-feel': ['none'] },
    fires: 'unknown',
  },
  {
    name: 'pain words not asked',
    given: { age: '60-plus', side: 'left', medicines: ['none'], duration: 'under-2-weeks' },
    fires: 'unknown',
  },
] as const satisfies readonly Example[];
