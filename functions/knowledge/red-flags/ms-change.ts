import { ill, immuneSome, immuneStrong, notDiagnosed, under12Weeks } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const withInfection = {
  suspects: ['an infection that makes old symptoms flare (pseudo-relapse)', 'an MS relapse at the same time'],
  askAbout: 'an infection, and whether it makes old nerve symptoms flare',
  why: 'An infection can make old nerve symptoms flare, and they often ease when it is treated. Finding the infection comes first.',
} as const;

const onNatalizumab = {
  suspects: ['an MS relapse', 'a rare brain infection on natalizumab (PML)'],
  askAbout: 'a relapse, or a rare brain infection on natalizumab (PML)',
  why: 'On natalizumab, a nerve symptom that stays is best told to the MS team the same day. A relapse is one cause. A rare brain infection is another, and it needs to be found early.',
} as const;

const skinNerve = {
  suspects: ['a pressed nerve of the skin, often at the outer thigh (meralgia paraesthetica)', 'a pressed nerve root', 'MS'],
  askAbout: 'a numb patch where it hurts, and whether a nerve of the skin is pressed',
  why: 'A patch that stays in one place and does not grow often comes from a nerve that is pressed, for example by a tight belt. An examination can tell that from MS.',
} as const;

export const msChange = {
  id: 'ms-change',
  name: 'Another nerve symptom new or worse',
  serves: ['RF35', 'RF36', 'RF37'],
  suspects: [
    'an MS relapse',
    'an infection that makes old symptoms flare (pseudo-relapse)',
    'inflammation of the nerve of the eye (optic neuritis)',
    'a rare brain infection on natalizumab (PML)',
    'a first attack of an illness like MS',
  ],
  askAbout: 'whether this is a relapse, an infection or something else',
  why: 'A nerve symptom that lasts for more than a day can be a relapse, or an infection that makes old symptoms flare. Both are easier to treat early.',
  rows: [
    {
      level: 'urgent',
      route: 'ms-team-today',
      when: all(says('ms-change', 'over-24h'), says('medicines', 'natalizumab')),
      because:
        'You said that another nerve symptom has been new or worse for more than 24 hours, and that {you} have, or had in the last year, natalizumab.',
      ...onNatalizumab,
    },
    {
      level: 'urgent',
      route: 'ms-team-today',
      when: all(says('ms-change', 'not-sure'), says('medicines', 'natalizumab')),
      because:
        'You said that another nerve symptom is new or worse, that it is not clear how long it has lasted, and that {you} have, or had in the last year, natalizumab.',
      ...onNatalizumab,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('ms-change', 'sight-loss'),
      because: 'You said that {your} sight is worse or was lost, in one eye or both.',
      suspects: ['inflammation of the nerve of the eye (optic neuritis)', 'another problem in the eye, or in its blood supply'],
      askAbout: 'loss of sight, and what causes it',
      why: 'Worse or lost sight needs a look the same day. With MS it is often inflammation of the nerve of the eye. Other causes need quick treatment, so an eye examination matters.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('ms-change', 'with-infection'), ill),
      because:
        'You said that another nerve symptom came with an infection or fever, and that {you} are hot, shivery, very ill or sick again and again.',
      ...withInfection,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('ms-change', 'with-infection'), immuneStrong),
      because:
        'You said that another nerve symptom came with an infection or fever, and that {your} medicines lower, or may lower, the defence against infection.',
      ...withInfection,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('ms-change', 'with-infection'), immuneSome),
      because:
        'You said that another nerve symptom came with an infection or fever, and that something raises the risk of infection (certain MS tablets, a catheter, diabetes or a similar illness, or sitting or lying most of the day).',
      ...withInfection,
    },
    {
      level: 'soon',
      route: 'ms-team-soon',
      when: all(says('ms-change', 'over-24h'), says('ms-status', 'diagnosed')),
      because: 'You said that another nerve symptom has been new or worse for more than 24 hours.',
      suspects: ['an MS relapse', 'an infection that makes old symptoms flare (pseudo-relapse)'],
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('ms-change', 'over-24h'), notDiagnosed),
      because:
        'You said that another nerve symptom has been new or worse for more than 24 hours, and that {you} do not have a diagnosis of MS.',
      suspects: [
        'a pressed nerve',
        'a first attack of an illness like MS',
        'another cause that an examination and blood tests can look for',
      ],
      askAbout: 'a nerve symptom that is new or worse, and what causes it',
      why: 'A nerve symptom that lasts for more than a day needs an examination. Many things can cause it, and this check cannot tell which.',
    },
    {
      level: 'soon',
      route: 'ms-team-soon',
      when: all(says('ms-change', 'patch-same'), says('medicines', 'natalizumab')),
      because:
        'You said that there is a numb or tingling patch just where it hurts, no larger for 6 weeks or more, and that {you} have, or had in the last year, natalizumab.',
      ...skinNerve,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('words', 'neck-shock'), notDiagnosed, under12Weeks),
      because:
        'You said that bending the neck sends a shock down, that the pain began less than 12 weeks ago, and that {you} do not have a diagnosis of MS.',
      suspects: [
        'a first attack of an illness like MS',
        'a pressed spinal cord in the neck (cervical myelopathy)',
        'too little vitamin B12',
      ],
      askAbout: 'a shock on bending the neck, and what causes it',
      why: 'A shock on bending the neck comes from the spinal cord in the neck. MS is one cause, and others can be treated, so an examination is worth having within days.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('ms-change', 'with-infection'),
      because: 'You said that another nerve symptom came with an infection or fever.',
      ...withInfection,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: says('ms-change', 'not-sure'),
      because: 'You said that another nerve symptom is new or worse, and it is not clear how long it has lasted.',
      suspects: [
        'an infection that makes old symptoms flare (pseudo-relapse)',
        'a relapse, or a first attack of an illness like MS',
        'heat or tiredness, which passes',
      ],
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: says('ms-change', 'patch-same'),
      because: 'You said that there is a numb or tingling patch just where it hurts, no larger for 6 weeks or more.',
      ...skinNerve,
    },
  ],
  clearedBy: [
    {
      when: says('ms-change', 'under-24h-or-heat'),
      because:
        'The other nerve symptom did not count, because you said that it went within a day, or comes with heat and goes with cooling.',
    },
    {
      when: says('ms-change', 'seen-better'),
      because: 'The other nerve symptom did not count, because you said that it has been seen and is getting better.',
    },
  ],
  sources: ['mst-az', 'mst-relapse-hp', 'qs108', 'ng220', 'uhthoff', 'pml', 'msd-pml', 'mayo-meralgia', 'parisi11'],
  basis: 'design-decision',
  decision:
    'A likely relapse goes to the MS team within 1 to 2 working days, as MS services ask. Same-day for any sight loss, and for any change of over 24 hours on natalizumab, is a decision: the questions cannot tell slow change (PML) from a usual relapse. On natalizumab “not sure” counts alike, which section 5 left at soon: this illness blurs thinking and memory. A drip whose name is not known does not count as natalizumab here. A patch where the pain is, no larger for 6 weeks, is routine, and soon on natalizumab; a symptom that was seen and gets better does not count. Section 4 had no such answers, and in a blind run made-up people with a pressed skin nerve or a treated relapse were sent to somebody within days. A relapse is treated within 14 days of its start (QS108), so for an old patch days no longer matter. Both are moves down, and need a signature. A shock on bending the neck, with pain of under 12 weeks and no diagnosis, is soon (RF37).',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
