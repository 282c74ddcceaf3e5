/**
 * Patterns that are worth mentioning to a clinician. In this order, never ranked, never a diagnosis. The thought
 * that MS can change how these feel stands once on the page. Source: clinical evidence, section 4.3, as restated in
 * clinical amendments, section 6.
 */
import { from3Months } from './sets.ts';
import { all, any, type Finding, says, saysOnly } from './vocabulary.ts';

/** Where one of these red flags gave a row, no pattern is shown: it would distract from what must be looked at first. */
export const patternsGiveWayTo = ['hip-bone-death', 'cancer', 'less-defence'] as const;

/** Said once, above or under the patterns. */
export const patternsLimit = 'MS can change how each of these feels: if it lasts, have the hip examined.';

const oneSide = says('side', 'left', 'right');
const under50 = says('age', '18-44', '45-49');

export const patterns = [
  {
    id: 'hip-osteoarthritis',
    name: 'A worn hip joint (osteoarthritis)',
    when: all(
      says('age', '45-49', '50-59', '60-plus'),
      says('where', 'groin', 'buttock', 'front-thigh'),
      says('worse', 'stand-walk-stairs'),
      saysOnly(
        'worse',
        'stand-walk-stairs',
        'sitting-rising',
        'deep-bend-twist',
        'lying-on-side',
        'socks-car',
        'night-rest',
        'cough-sneeze',
        'walk-distance',
        'triggers',
        'heat-tired',
        'morning-short',
        'nothing',
        'none',
      ),
    ),
    words:
      'Your answers are like those of people with a worn hip joint, from the age of 45: it hurts in the groin, buttock or front of the thigh. Standing, walking or stairs make it worse, and mornings are not stiff for long.',
    read: '/lookalikes/hip-osteoarthritis/',
    sources: ['ng226', 'metcalfe19', 'lesher08'],
  },
  {
    id: 'outer-hip-tendon',
    name: 'Sore tendons on the outer hip (greater trochanteric pain)',
    when: all(says('where', 'outer-hip'), any(says('worse', 'lying-on-side', 'stand-walk-stairs'), says('skin-feel', 'point-sore'))),
    words:
      'Your answers are like those of people with sore tendons on the outer hip: pain there, with a sore spot, or worse lying on that side or on stairs.',
    read: '/lookalikes/outer-hip-tendon/',
    sources: ['grim15', 'segal07'],
  },
  {
    id: 'sciatica',
    name: 'A squeezed nerve in the back (sciatica)',
    when: all(oneSide, says('where', 'below-knee'), says('worse', 'sitting-rising', 'cough-sneeze')),
    words:
      'Your answers are like those of people with a squeezed nerve in the back: pain below the knee on one side, worse with sitting, getting up, coughing or sneezing.',
    read: '/lookalikes/sciatica/',
    sources: ['konst12', 'stynes18'],
  },
  {
    id: 'meralgia',
    name: 'A squeezed skin nerve of the thigh (meralgia paraesthetica)',
    when: all(saysOnly('where', 'outer-thigh'), any(says('words', 'burning'), says('skin-feel', 'numb-there'))),
    words: 'Your answers are like those of people with a squeezed skin nerve: burning or numbness on the outer thigh and nowhere else.',
    read: '/lookalikes/meralgia/',
    sources: ['mayo-meralgia'],
  },
  {
    id: 'inflammatory',
    name: 'Inflammation of the joints or lower spine',
    when: all(
      under50,
      from3Months,
      says('worse', 'morning-long', 'night-rest'),
      says('helps', 'moving'),
      says('inflammation-clues', 'psoriasis', 'eye', 'bowel', 'family', 'swollen-joints'),
    ),
    words:
      'Your answers are like those of people with inflamed joints: under 50, pain for over 3 months, bad at night or in a long stiff morning, better with moving. You ticked a clue to it as well, such as psoriasis or a family history.',
    read: '/lookalikes/inflammatory/',
    sources: ['ng65', 'ng65-nhsl', 'russell21'],
  },
  {
    id: 'impingement',
    name: 'A hip that catches (impingement or a torn rim)',
    when: all(under50, says('where', 'groin'), any(says('words', 'click-catch'), says('worse', 'deep-bend-twist'))),
    words:
      'Your answers are like those of people whose hip catches: under 50, pain in the groin, with clicking or catching, or worse with deep bending or twisting.',
    read: '/lookalikes/impingement/',
    sources: ['warwick16'],
  },
  {
    id: 'stenosis',
    name: 'A narrow spinal canal (spinal stenosis)',
    when: all(says('age', '60-plus'), says('side', 'both'), says('worse', 'stand-walk-stairs', 'walk-distance'), says('helps', 'sit-lean')),
    words:
      'Your answers are like those of people with a narrow spinal canal: 60 or over, both sides, worse with standing or walking, eased by sitting or leaning forward.',
    read: '/lookalikes/stenosis/',
    sources: ['suri10'],
  },
  {
    id: 'circulation',
    name: 'Too little blood flow to the leg',
    when: all(says('worse', 'walk-distance'), says('helps', 'stand-still')),
    words:
      'Your answers are like those of people with too little blood flow to the leg: pain that comes after about the same distance and eases on standing still. Ask about circulation.',
    read: '/lookalikes/circulation/',
    sources: ['cg147'],
  },
] as const satisfies readonly Finding[];
