import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const thighOnBoneDrug = all(says('medicines', 'bone-drug'), says('where', 'groin', 'outer-hip', 'front-thigh', 'outer-thigh'));

export const boneDrugThigh = {
  id: 'bone-drug-thigh',
  name: 'Hip or thigh pain on a bone-strengthening drug',
  serves: ['RF11'],
  suspects: ['a slow crack in the thigh bone (atypical femoral fracture)', 'a common cause, such as joint wear (osteoarthritis)'],
  askAbout: 'an atypical femoral fracture, and an X-ray of the whole thigh bone on both sides',
  why: 'Drugs that strengthen bone prevent many breaks. After years on them, a rare kind of slow crack in the thigh bone can start, and it warns with an ache for weeks or months. It is best to report it early, and not to stop the drug alone.',
  rows: [
    {
      level: 'urgent',
      route: 'same-day',
      when: all(thighOnBoneDrug, says('course', 'worse')),
      because:
        'You said that {you} take or took a bone-strengthening drug, and that pain in the groin, outer hip or thigh is getting worse.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: thighOnBoneDrug,
      because: 'You said that {you} take or took a bone-strengthening drug, and that there is pain in the groin, outer hip or thigh.',
    },
  ],
  sources: ['ros', 'ost-ca', 'aff-rev'],
  basis: 'design-decision',
  decision:
    'Bone charities and a review ask people on these drugs to report such pain and to have it looked at; they set no time. One week, and the same day if it gets worse, are decisions (amendments A19). Length of use is not asked, so a first tablet counts like ten years. No data in MS were found.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
