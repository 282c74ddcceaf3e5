import type { Danger } from './danger.ts';

const page = '/warning-signs/belly-groin-and-pregnancy/';

/** Tummy, groin and pregnancy. */
export const belly = [
  {
    id: 'groin-lump',
    means: { signs: ['groin-belly'], 'groin-detail': ['lump-hard'] },
    sign: 'a groin lump is hard or very sore, will not go back, or comes with vomiting',
    read: page,
    phrases: ['groin lump hard', 'groin lump will not go back', 'hernia will not go back', 'hernia hard sore', 'groin lump being sick'],
    patterns: ['lump|bulge groin cannot', 'lump|bulge|hernia cannot push', 'lump|bulge groin|crease hard|stuck|vomiting'],
  },
  {
    id: 'testicle',
    means: { signs: ['groin-belly'], 'groin-detail': ['testicle'] },
    sign: 'you have sudden pain or swelling in a testicle, or an erection that will not go',
    read: page,
    phrases: ['testicle pain', 'testicle sore', 'testicle swollen', 'balls hurt', 'erection will not go down', 'willy will not go down'],
    onlyNew: true,
  },
  {
    id: 'belly-ill',
    means: { signs: ['groin-belly'], 'groin-detail': ['belly-worse'] },
    sign: 'bad or growing pain in the belly or pelvis comes with vomiting, fever, or a hard, swollen belly',
    read: page,
    phrases: [
      'tummy pain vomiting',
      'tummy rock hard',
      'tummy rigid',
      'tummy hard board',
      'tummy hard drum',
      'tummy drum',
      'tummy pain fever',
      'tummy hard swollen',
      'appendix pain',
      'pelvis pain vomiting',
    ],
    patterns: ['tummy swollen|blown|bloated vomiting|green', 'tummy board|rigid|rock|drum|wood'],
    onlyNew: true,
  },
  {
    id: 'pregnant-pain',
    means: { signs: ['groin-belly'], 'groin-detail': ['pregnant-pain'] },
    sign: 'your period is late or you may be pregnant, and you have low belly pain, bleeding, or pain at the tip of the shoulder',
    read: page,
    phrases: ['late period tummy pain', 'pregnant bleeding', 'pregnant tummy pain', 'ectopic pregnancy', 'pregnant shoulder tip pain'],
    patterns: [
      'period late|missed tummy|pelvis|shoulder pain|bleeding',
      'pregnant pain blood',
      'pregnant bleeding|blood|clots|spotting',
      'pregnant pain tummy|low|shoulder|severe|doubled',
    ],
  },
  {
    id: 'waves',
    means: { signs: ['groin-belly'], 'groin-detail': ['waves'] },
    sign: 'pain in waves goes from your side to your groin. With fever, or if you are pregnant or 60 or over, go to A&E',
    read: page,
    phrases: ['pain in waves side to groin', 'kidney stone pain', 'waves of pain in side'],
    onlyNew: true,
  },
] as const satisfies readonly Danger[];
