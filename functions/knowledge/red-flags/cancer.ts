import { bandNewOrWorse, spineSign, under12Weeks, upTo12Months } from '../sets.ts';
import { all, any, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const calm = {
  suspects: ['a common cause, such as joint wear or a sore tendon', 'less often, cancer that has reached a bone (metastasis)'],
} as const;

/** What is not new in the last 2 weeks, or nobody can say when it began. */
const anyEarlierNerveSign = any(
  says('saddle-when', 'recent', 'not-sure'),
  says('bladder-when', 'recent', 'not-sure'),
  says('bowel-when', 'recent', 'not-sure'),
  says('sexual-when', 'recent', 'not-sure'),
  says('both-legs-when', 'recent', 'not-sure'),
  says('band-when', 'recent', 'not-sure'),
  says('nerve-change', 'spasms-jump'),
);

export const cancer = {
  id: 'cancer',
  name: 'Cancer, now or ever',
  serves: ['RF33'],
  suspects: [
    'a common cause, such as joint wear or a sore tendon',
    'cancer that has reached a bone (metastasis)',
    'a bone that cancer has made weak (pathological fracture)',
  ],
  askAbout: 'whether this pain needs a scan because of cancer, now or in the past',
  why: 'Pain in a person who has had cancer often has another cause. Now and then cancer has reached a bone, and an early scan gives more choices in treatment.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('health', 'cancer'), any(spineSign, bandNewOrWorse)),
      because:
        'You said that {you} have or had cancer, and that a nerve sign between the legs, in the bladder or bowels, in sexual feeling, in both legs or round the body is new or clearly worse in the last 2 weeks.',
      suspects: [
        'cancer that presses on the spinal cord or its nerves (metastatic cord compression)',
        'another cause of the nerve sign, such as a pressed nerve or MS',
      ],
      askAbout: 'pressure on the spinal cord, and an urgent scan',
      why: 'In a person who has or had cancer, a new or worse nerve sign can mean pressure on the spinal cord. It is not common, but it needs a scan today, because early treatment protects the legs and the bladder.',
      couldBe: 'pressure on the spinal cord',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'cancer'), anyEarlierNerveSign),
      because:
        'You said that {you} have or had cancer, and that a nerve sign (between the legs, bladder, bowel, sexual feeling, both legs or a tight band) began or got worse 2 weeks to 3 months ago or it is not clear when, or that spasms are suddenly far worse.',
      suspects: [
        'a change from MS, or a pressed nerve',
        'cancer that presses on the spinal cord or its nerves (metastatic cord compression)',
      ],
      askAbout: 'pressure on the spinal cord, and whether a scan is needed today',
      why: 'In a person who has or had cancer, a nerve sign of the last weeks can mean pressure on the spinal cord. MS can cause the same signs, so a clinician needs to hear of both.',
      couldBe: 'pressure on the spinal cord',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'cancer'), says('course', 'worse')),
      because: 'You said that {you} have or had cancer, and that this pain is getting worse.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'cancer'), upTo12Months, says('limits', 'constant-night')),
      because:
        'You said that {you} have or had cancer, and that a pain of up to 12 months is there day and night, with no position or medicine that eases it.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'cancer'), upTo12Months, says('limits', 'sleep')),
      because: 'You said that {you} have or had cancer, and that a pain of up to 12 months disturbs {your} sleep.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('health', 'cancer'), under12Weeks, says('stand', 'each-step')),
      because:
        'You said that {you} have or had cancer, and that a pain of under 12 weeks hurts each time {you} put weight on it or at every step.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('health', 'cancer'), says('duration', 'over-1-year'), says('limits', 'constant-night')),
      because:
        'You said that {you} have or had cancer, and that a pain of over a year is there day and night, with no position or medicine that eases it.',
      ...calm,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('health', 'cancer'), upTo12Months),
      because: 'You said that {you} have or had cancer, and have had this pain for up to 12 months.',
      ...calm,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('health', 'cancer'), says('duration', 'over-1-year')),
      because: 'You said that {you} have or had cancer, and have had this pain for over a year.',
      ...calm,
      askAbout: 'whether cancer, now or in the past, changes what this pain needs',
      why: 'Pain in a person who has had cancer often has another cause, above all when it is old and does not get worse. It is still worth telling whoever examines the hip.',
    },
  ],
  sources: ['downie13', 'ng234', 'aaos-femur'],
  basis: 'design-decision',
  decision:
    'Old pain (over a year) that is not worse and not constant is routine, however long ago the cancer was (amendments A21, a move down that needs a GP to sign). Pain with weight on the leg, of under 12 weeks, is the same day too, which section 5 left at soon: it can warn of a bone about to break, and thin bones get that level (rule `stress-fracture`). A nerve sign of the last 3 months, checked or not, and a sudden jump of spasms are the same day here: section 5 names new and worse signs alone, and pressure on the cord can come over weeks. The evidence for this warning is weak. The same day for worse, constant or sleep-disturbing pain follows the 24 hours of NICE for suspected spread to the spine, recalled and not read again.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
