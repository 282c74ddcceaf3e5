import { bandNewOrWorse, from3Months, ill, notDiagnosed, spineSign, under12Weeks } from '../sets.ts';
import { all, notReviewed, type RedFlag, says } from '../vocabulary.ts';

const slowly = {
  suspects: [
    'slow change in the nerves or the spinal cord, from MS or another cause',
    'a trapped nerve in the back, or a narrow spinal canal (spinal stenosis)',
    'muscles that have become weaker because they move less',
  ],
  askAbout: 'weakness that comes slowly, and its cause',
  why: 'Weakness that comes over weeks or months is less pressing than weakness within days. It still has a cause worth finding, and a physio can help to keep strength.',
} as const;

const withCancer = {
  suspects: [
    'cancer that presses on the spinal cord or its nerves (metastatic cord compression)',
    'another cause, such as a trapped nerve root or MS',
  ],
  why: 'In a person who has or had cancer, weakness in a leg can mean pressure on the spinal cord. It is not common, but it needs a scan today, because early treatment protects walking.',
} as const;

const withThinner = {
  suspects: [
    'a bleed beside the spine, or in a muscle near the hip, that presses on a nerve (epidural or iliopsoas haematoma)',
    'a trapped nerve root in the back (sciatica)',
    'a relapse, or a first attack of an illness like MS',
  ],
  askAbout: 'a bleed that presses on a nerve, and an urgent scan',
  why: 'With a blood thinner or a bleeding disorder, blood can collect and press on a nerve, even without a knock. It is rare. A scan shows it, and early treatment protects the legs.',
} as const;

const squeezedOrInflamed = {
  suspects: [
    'pressure on the spinal cord or on nerves at the base of the spine (cord compression, cauda equina syndrome)',
    'inflammation of the spinal cord (transverse myelitis, MS relapse)',
  ],
} as const;

export const weak = {
  id: 'weak',
  name: 'Weaker legs',
  serves: ['RF06', 'RF17', 'RF33', 'RF37'],
  suspects: [
    'pressure on the spinal cord or on nerves at the base of the spine (cord compression, cauda equina syndrome)',
    'inflammation of the spinal cord (transverse myelitis, severe MS relapse)',
    'an infection or a bleed beside the spine (epidural abscess or haematoma)',
    'a fast illness of the nerves (Guillain-Barré syndrome)',
    'a trapped nerve root in the back (sciatica)',
    'slow change from MS',
  ],
  askAbout: 'pressure on the spinal cord and an urgent scan',
  why: 'Legs that lose strength over hours or days can mean that the spinal cord or its nerves are squeezed or inflamed. It is not common, but it needs a quick look, because early treatment protects walking.',
  rows: [
    {
      level: 'emergency',
      route: 'emergency-department',
      when: says('weak-how', 'both-cannot'),
      because: 'You said that {you} cannot stand, or move to a chair, as {you} could within the last 2 weeks because of weakness.',
      suspects: [
        'pressure on the spinal cord or on nerves at the base of the spine (cord compression, cauda equina syndrome)',
        'inflammation of the spinal cord (transverse myelitis, MS relapse)',
        'an infection or a bleed beside the spine (epidural abscess or haematoma)',
        'a fast illness of the nerves (Guillain-Barré syndrome)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'one-fast'), spineSign),
      because:
        'You said that one leg became weaker over hours or days, and that another nerve sign is new or clearly worse in the last 2 weeks (between the legs, bladder, bowel, sexual feeling or down both legs).',
      ...squeezedOrInflamed,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'one-fast'), ill),
      because: 'You said that one leg became weaker over hours or days, and that {you} are hot, shivery, very ill or sick again and again.',
      suspects: [
        'an infection beside the spine (epidural abscess)',
        'inflammation of the spinal cord (transverse myelitis, MS relapse)',
        'an infection that makes old weakness flare (pseudo-relapse)',
      ],
      askAbout: 'an infection beside the spine, and an urgent scan',
      why: 'Weakness that comes fast in a person who is ill can mean an infection beside the spine. It is rare, but it needs a scan today, because early treatment protects walking.',
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'one-fast'), says('health', 'cancer')),
      because: 'You said that one leg became weaker over hours or days, and that {you} have or had cancer.',
      ...withCancer,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'one-fast'), says('medicines', 'blood-thinner')),
      because: 'You said that one leg became weaker over hours or days, and that {you} take a blood thinner or have a bleeding disorder.',
      ...withThinner,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'both-still'), says('where', 'low-back', 'buttock')),
      because: 'You said that both legs became weaker within the last 4 weeks, and that there is pain in the low back or the buttock.',
      ...squeezedOrInflamed,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'both-still'), spineSign),
      because:
        'You said that both legs became weaker within the last 4 weeks, and that another nerve sign is new or clearly worse in the last 2 weeks (between the legs, bladder, bowel, sexual feeling or down both legs).',
      ...squeezedOrInflamed,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'both-still'), notDiagnosed),
      because: 'You said that both legs became weaker within the last 4 weeks, and that {you} do not have a diagnosis of MS.',
      suspects: [
        'pressure on the spinal cord or on nerves at the base of the spine (cord compression, cauda equina syndrome)',
        'inflammation of the spinal cord (transverse myelitis)',
        'a fast illness of the nerves (Guillain-Barré syndrome)',
      ],
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'slow'), says('health', 'cancer')),
      because: 'You said that one or both legs became weaker over weeks or months, and that {you} have or had cancer.',
      ...withCancer,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'both-still'), says('health', 'cancer')),
      because: 'You said that both legs became weaker within the last 4 weeks, and that {you} have or had cancer.',
      ...withCancer,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'not-sure'), says('health', 'cancer')),
      because: 'You said that one or both legs are weaker, that it is not clear how fast or how much, and that {you} have or had cancer.',
      ...withCancer,
    },
    {
      level: 'emergency',
      route: 'emergency-department',
      when: all(says('weak-how', 'both-still'), says('medicines', 'blood-thinner')),
      because:
        'You said that both legs became weaker within the last 4 weeks, and that {you} take a blood thinner or have a bleeding disorder.',
      ...withThinner,
    },
    {
      level: 'urgent',
      route: 'ms-team-today',
      when: all(says('weak-how', 'slow'), says('medicines', 'natalizumab')),
      because:
        'You said that one or both legs became weaker over weeks or months, and that {you} have, or had in the last year, natalizumab.',
      suspects: ['slow change from MS, or a relapse', 'a rare brain infection on natalizumab (PML)'],
      askAbout: 'a rare brain infection on natalizumab (PML), and whether a scan is needed',
      why: 'On natalizumab, weakness that grows over weeks is best told to the MS team the same day. Slow change from MS is one cause. A rare brain infection is another, and it needs to be found early.',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: all(says('weak-how', 'slow'), bandNewOrWorse),
      because:
        'You said that one or both legs became weaker over weeks or months, and that a tight band round {your} tummy or chest is new or clearly worse in the last 2 weeks.',
      ...squeezedOrInflamed,
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('weak-how', 'one-fast'),
      because: 'You said that one leg became weaker over hours or days.',
      suspects: [
        'a trapped nerve root in the back (sciatica)',
        'an MS relapse, or a first attack of an illness like MS',
        'pressure on the spinal cord or its nerves',
      ],
      askAbout: 'a trapped nerve or a relapse, and whether a scan is needed today',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('weak-how', 'both-still'),
      because: 'You said that both legs became weaker within the last 4 weeks.',
      suspects: [
        'an MS relapse',
        'an infection that makes old weakness flare (pseudo-relapse)',
        'pressure on the spinal cord or its nerves',
      ],
      askAbout: 'a relapse or pressure on the spinal cord, and whether a scan is needed today',
    },
    {
      level: 'urgent',
      route: 'same-day',
      when: says('weak-how', 'not-sure'),
      because: 'You said that one or both legs are weaker, and it is not clear how fast or how much.',
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('weak-how', 'slow'), notDiagnosed),
      because: 'You said that one or both legs became weaker over weeks or months, and that {you} do not have a diagnosis of MS.',
      ...slowly,
    },
    {
      level: 'soon',
      route: 'gp-or-ms-team',
      when: all(says('weak-how', 'slow'), under12Weeks),
      because: 'You said that one or both legs became weaker over weeks or months, and that the pain began less than 12 weeks ago.',
      ...slowly,
    },
    {
      level: 'routine',
      route: 'physio-or-gp',
      when: all(says('weak-how', 'slow'), says('ms-status', 'diagnosed'), from3Months),
      because: 'You said that one or both legs became weaker over weeks or months, and that the pain is 3 months old or more.',
      ...slowly,
    },
  ],
  clearedBy: [
    {
      when: says('weak-how', 'heat-tired'),
      because: 'Weaker legs did not count, because you said that the weakness comes when hot or tired and then goes.',
    },
  ],
  sources: ['ng127', 'norfolk', 'ces334', 'rcem-ms', 'mst-relapse-hp', 'ng234', 'sseh107', 'pml'],
  basis: 'design-decision',
  decision:
    'NG127 asks for immediate referral when both legs weaken within 4 weeks; MS services triage a relapse within 2 working days. Here, both legs that weakened within 4 weeks, walking as last week, are same-day if MS is diagnosed and there is no back pain or second sign (amendments A18): a neurologist must agree. Standing that was lost within the last 2 weeks counts like last week, because somebody weak for ten days could not stand last week either. Slow weakness with any cancer ever is an emergency. So is both legs weaker within days, and weakness of an unknown kind, which section 5 left at same-day: every kind that lasts is one. Both legs with a blood thinner is an emergency here, as one leg is: a bleed beside the spine is felt in both. Both legs with a fever stays same-day if the pain is no worse, because a fever makes known weakness flare in many people with MS; back or buttock pain, a worse pain, a second sign or no diagnosis makes it an emergency. “Weeks or months” is soon if the pain itself is under 12 weeks old, because a relapse or pressure of a few weeks gives the same answer. Slow weakness on natalizumab is the same day, as any other slow change on it is (rule `ms-change`); with a band that is new or worse it is the same day too. The cord-compression guideline (NG234) was not seen in full.',
  written: '2026-11-22',
  nextReview: '2027-11-22',
  review: notReviewed,
} as const satisfies RedFlag;
