import type { Danger } from './danger.ts';

const hot = '/warning-signs/hot-hip-and-fever/';
const skin = '/warning-signs/skin-and-shingles/';
const urine = '/warning-signs/urine-and-catheter/';

/** Fever, skin, joints and urine. */
export const infection = [
  {
    id: 'fever-and-defences',
    means: { signs: ['feverish'], 'ill-and-pain': 'yes', medicines: ['immune-strong'] },
    sign: 'you feel hot, shivery or very ill, the pain is new or worse since, and you take steroids or a treatment that lowers your defences',
    read: hot,
    phrases: ['fever immune pain', 'fever steroids pain', 'fever infusion hip pain'],
    onlyNew: true,
  },
  {
    id: 'fever-and-locked',
    means: { signs: ['feverish', 'hip-locked'], 'ill-and-pain': 'yes' },
    sign: 'any movement of the hip hurts badly or it has to be kept bent, and you feel hot, shivery or very ill',
    read: hot,
    phrases: ['fever cannot move hip', 'fever hip stuck', 'fever cannot straighten leg', 'septic arthritis', 'septic hip'],
    onlyNew: true,
  },
  {
    id: 'fever',
    means: { signs: ['feverish'], 'ill-and-pain': 'yes' },
    sign: 'you feel hot, shivery or very ill, and the hip, back or leg pain is new or worse since',
    read: hot,
    phrases: ['fever hip pain', 'fever back pain', 'fever groin pain', 'fever leg pain', 'fever hip hot'],
    onlyNew: true,
  },
  {
    id: 'locked',
    means: { signs: ['hip-locked'] },
    sign: 'any movement of the hip hurts badly or it has to be kept bent, and it is not your usual spasm. With a fever, go to A&E',
    read: hot,
    phrases: ['cannot move hip', 'hip stuck bent', 'hip suddenly locked', 'hip suddenly stuck'],
    onlyNew: true,
  },
  {
    id: 'skin-spreading',
    means: { signs: ['skin'], 'skin-detail': ['spreading'] },
    sign: 'skin is dark, purple or spreading by the hour, even if it hurts little',
    read: skin,
    phrases: [
      'skin infection spreading',
      'rash spreading fast',
      'redness spreading fast',
      'skin turning purple',
      'skin going black',
      'flesh eating',
    ],
  },
  {
    id: 'shingles',
    means: { signs: ['skin'], 'skin-detail': ['blister-strip'] },
    sign: 'there are spots or blisters in one strip, on one side',
    read: skin,
    phrases: ['shingles rash', 'think shingles', 'blisters one side', 'blisters strip', 'rash blisters', 'painful blisters'],
    onlyNew: true,
  },
  {
    id: 'sore-infected',
    means: { signs: ['skin'], 'skin-detail': ['sore-infected'] },
    sign: 'a sore has pus, a bad smell or redness round it',
    read: skin,
    phrases: ['pressure sore smells', 'pressure sore smelly', 'sore pus', 'bed sore infected', 'pressure sore infected', 'sore smells'],
  },
  {
    id: 'burn',
    means: { signs: ['skin'], 'skin-detail': ['burn'] },
    sign: 'you have a burn, above all where you feel little',
    read: skin,
    phrases: ['burnt myself', 'hot water bottle burnt', 'heat pad burnt', 'burnt my leg'],
    onlyNew: true,
  },
  {
    id: 'joint-hot',
    means: { signs: ['skin'], 'skin-detail': ['joint-hot'] },
    sign: 'a joint is hot and swollen. If you take a treatment that lowers your defences, go to A&E',
    read: skin,
    phrases: ['hot swollen joint', 'hip hot swollen', 'knee hot swollen'],
    onlyNew: true,
  },
  {
    id: 'catheter-blocked',
    means: { signs: ['pee-trouble'], 'pee-detail': ['catheter-none'] },
    sign: 'nothing drains from your catheter, and you have tummy pain, sweating or a headache',
    read: urine,
    phrases: ['catheter blocked', 'catheter not draining', 'nothing in catheter bag', 'catheter bag empty', 'catheter stopped draining'],
  },
  {
    id: 'blood-in-pee',
    means: { signs: ['pee-trouble'], 'pee-detail': ['blood'] },
    sign: 'there is blood in your pee',
    read: urine,
    phrases: ['blood in pee', 'pee is red'],
  },
  {
    id: 'kidney-infection',
    means: { signs: ['pee-trouble', 'feverish'], 'pee-detail': ['burning', 'side-pain'] },
    sign: 'your pee burns or smells, or your side hurts, and you feel hot, shivery or very ill',
    read: urine,
    phrases: ['burning pee fever', 'urine infection fever', 'uti fever', 'kidney infection', 'fever side pain'],
    onlyNew: true,
  },
  {
    id: 'fever-on-treatment',
    means: { signs: ['feverish'], 'ill-and-pain': 'no', medicines: ['immune-strong'] },
    sign: 'you feel hot or shivery, and take steroids or a treatment that lowers your defences. If the pain is worse too, go to A&E',
    read: hot,
    phrases: ['fever immune', 'fever on steroids', 'fever after infusion'],
    onlyNew: true,
  },
  {
    id: 'fever-after-needle',
    means: { health: ['recent-procedure'], signs: ['feverish'], 'nerve-change': ['none'], 'ill-and-pain': 'no', medicines: ['none'] },
    sign: 'you had an operation or a needle in the hip, pelvis or spine in the last 6 weeks, and feel hot, shivery or very ill',
    read: hot,
    phrases: ['fever hip injection', 'fever hip operation', 'fever hip replacement', 'fever lumbar puncture', 'fever epidural'],
    onlyNew: true,
  },
] as const satisfies readonly Danger[];
