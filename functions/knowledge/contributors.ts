/**
 * What could be adding to the pain, from the person's own answers. In this order, never ranked, never a cause that
 * is proved. Source: clinical evidence, section 3, and clinical amendments, section 6.
 */
import { anySteroid } from './sets.ts';
import { any, type Finding, says } from './vocabulary.ts';

export const contributors = [
  {
    id: 'spasticity',
    name: 'Tight or jumping muscles (spasticity)',
    when: any(says('words', 'jumps', 'tight-cramp'), says('worse', 'triggers')),
    words:
      'You ticked tightness, a leg that jumps, or pain that a full bladder or bowel, cold or stress sets off. Tight muscles pull on the hip all day, and this could be adding to it.',
    read: '/causes/spasticity/',
    sources: ['ng220', 'truini13', 'rizzo04'],
  },
  {
    id: 'changed-walk',
    name: 'A changed walk',
    when: says('changes', 'foot-drag', 'lean-swing'),
    words:
      'You said that a foot drags, or that {you} lean or swing the leg to walk. Lifting the hip to clear the foot tires the muscles at its side, and this could be adding to it.',
    read: '/causes/changed-walk/',
    sources: ['ipg278', 'street15'],
  },
  {
    id: 'hip-weakness',
    name: 'Weak hip muscles',
    when: says('changes', 'weak-side'),
    words:
      'You said that one side is weaker. When the muscles beside the hip are weak, its tendons and joint carry more with each step, and this could be adding to it.',
    read: '/causes/hip-weakness/',
    sources: ['msse16'],
  },
  {
    id: 'long-sitting',
    name: 'Long sitting',
    when: any(says('changes', 'sitting-more'), says('health', 'mostly-sitting')),
    words:
      'You said that {you} sit more than before, or for most of the day. Uneven weight and a seat that does not fit press on the hip and the sitting bones, and this could be adding to it.',
    read: '/causes/long-sitting/',
    sources: ['ng220'],
  },
  {
    id: 'being-less-active',
    name: 'Being less active',
    when: says('changes', 'sitting-more'),
    words:
      'You said that {you} sit more than before. Joints get stiffer and muscles weaker when they move less, and this could be adding to it.',
    read: '/causes/being-less-active/',
    sources: ['demaneuf19'],
  },
  {
    id: 'fatigue',
    name: 'Fatigue and heat',
    when: any(says('worse', 'heat-tired'), says('changes', 'tired-late')),
    words:
      'You said that it is worse when {you} are hot or tired, or late in the day. Tired muscles hold the hip less well and pain is harder to bear, and this could be adding to it.',
    read: '/causes/fatigue/',
    sources: ['ng220', 'heitmann20'],
  },
  {
    id: 'thin-bones',
    name: 'Thinner bones',
    when: says('health', 'bone-risk', 'thin-bones'),
    words:
      'You told us of thin bones, or of something that can thin them. Thinner bone hurts and cracks more easily under weight, and this could be adding to it. Tell whoever examines the hip.',
    read: '/causes/thin-bones/',
    sources: ['bazelier11', 'dobson13'],
  },
  {
    id: 'past-steroids',
    name: 'Steroids, now or in the past',
    when: anySteroid,
    words:
      'You said that {you} have had steroids. In some people they harm the bone in the ball of the hip, sometimes long after the course, and this could be adding to it. Tell whoever examines the hip.',
    read: '/causes/past-steroids/',
    sources: ['ce06', 'avn60', 'avn26', 'sahraian12'],
  },
  {
    id: 'injection-sites',
    name: 'Sore injection sites',
    when: says('skin-detail', 'injection-lump'),
    words:
      'You told us of a lump where medicine is injected. Sore places in the thigh or buttock hurt when they are pressed or moved, and this could be adding to it.',
    read: '/causes/injection-sites/',
    sources: ['truini13'],
  },
] as const satisfies readonly Finding[];
