import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'no MS, a shock down the back on bending the neck for ten days',
    given: { 'ms-status': 'no', 'nerve-change': ['none'], words: ['neck-shock'], duration: 'under-2-weeks' },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'natalizumab, clumsier hand for three weeks',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'over-24h', medicines: ['natalizumab'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'natalizumab, muddled, cannot say since when',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'not-sure', medicines: ['natalizumab'] },
    fires: 'yes',
    level: 'urgent',
  },
  { name: 'sight dim in one eye', given: { 'nerve-change': ['other-ms'], 'ms-change': 'sight-loss' }, fires: 'yes', level: 'urgent' },
  {
    name: 'worse with a cold, feverish',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'with-infection', signs: ['feverish'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'worse with a cold, on ocrelizumab',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'with-infection', medicines: ['immune-strong'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'worse with a cold, catheter',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'with-infection', health: ['catheter'] },
    fires: 'yes',
    level: 'urgent',
  },
  {
    name: 'MS, numb waist and leg for three days',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['other-ms'], 'ms-change': 'over-24h', medicines: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'no diagnosis, numbness building for three days',
    given: { 'ms-status': 'think-so', 'nerve-change': ['other-ms'], 'ms-change': 'over-24h', medicines: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'worse with a cold, well, no added risk',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'with-infection', signs: ['none'], medicines: ['none'], health: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'burning patch at the outer thigh for ten weeks, no larger',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['other-ms'], 'ms-change': 'patch-same', medicines: ['none'] },
    fires: 'yes',
    level: 'routine',
  },
  {
    name: 'the same patch on natalizumab',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['other-ms'], 'ms-change': 'patch-same', medicines: ['natalizumab'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'a numb hand, treated as a relapse and nearly well',
    given: { 'ms-status': 'diagnosed', 'nerve-change': ['other-ms'], 'ms-change': 'seen-better', medicines: ['none'] },
    fires: 'no',
  },
  {
    name: 'cannot say how long',
    given: { 'nerve-change': ['other-ms'], 'ms-change': 'not-sure', medicines: ['none'] },
    fires: 'yes',
    level: 'soon',
  },
  {
    name: 'after hot baths, gone in an hour',
    given: {
      'ms-status': 'diagnosed',
      'nerve-change': ['other-ms'],
      'ms-change': 'under-24h-or-heat',
      signs: ['none'],
      medicines: ['none'],
      health: ['none'],
    },
    fires: 'no',
  },
  { name: 'none of these', given: { 'nerve-change': ['none'], words: ['none'] }, fires: 'no' },
  { name: 'not asked yet', given: {}, fires: 'unknown' },
] as const satisfies readonly Example[];
