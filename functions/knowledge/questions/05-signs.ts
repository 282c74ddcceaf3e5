import { answered } from '../../engine/condition.ts';
import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure, yesNoNotSure } from './shared-options.ts';

export const signs = {
  id: 'signs',
  stage: 'danger-signs',
  danger: true,
  title: 'Illness, skin, legs and tummy',
  questions: [
    {
      id: 'signs',
      kind: 'many',
      title: 'Now or in the last 7 days: any of this?',
      help: 'Not what has been the same for months, but any sore, wound or lump. If possible, have someone look at the skin that {you} cannot see or feel.',
      short: 'Signs in the last 7 days',
      why: 'An infection, a blood clot or a problem in the tummy can be felt as hip pain. With MS, or on some medicines, the signs can be faint.',
      options: [
        {
          id: 'feverish',
          label: 'Hot, shivery, or a temperature of 38 C (100.4 F) or more',
          hint: 'Feeling feverish is enough. Not a flush, or usual shivers after interferon.',
        },
        { id: 'very-unwell', label: 'Suddenly very ill, or sick again and again', hint: 'Sick means vomiting.' },
        {
          id: 'hip-locked',
          label: 'Any movement of the hip hurts badly, or it has to be kept bent',
          hint: 'Not {your} usual spasm',
        },
        {
          id: 'pee-trouble',
          label: 'Burning, smelly, bloody or very dark pee, or catheter trouble',
          hint: 'Catheter trouble: less in the bag, blocked, or leaking round it',
        },
        {
          id: 'skin',
          label: 'A rash, blisters, sore, burn, wound, black patch, or big bruise without a knock',
          hint: 'Or hot swollen skin, a hot swollen joint, foot pain at night, or a lump from injections',
        },
        {
          id: 'leg-swollen',
          label: 'One leg newly more swollen, warm or darker than the other',
          hint: 'Or both newly swollen within days. Not ankles puffy for months, or only a fading bruise.',
        },
        {
          id: 'groin-belly',
          label: 'A groin lump, testicle pain, or belly, side or pelvic pain',
          hint: 'Or a late period, unusual bleeding, bloating, or an erection that will not go',
        },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'ill-and-pain',
      kind: 'one',
      title: 'Is the hip, back or leg pain new or worse since {you} felt ill?',
      help: 'More spasms or a hip that moves less count as worse.',
      short: 'Pain since feeling ill',
      why: 'Illness and new pain together can mean an infection in a joint, a bone or the spine. A cold beside an old pain is less urgent.',
      shownIf: answered('signs', 'feverish', 'very-unwell'),
      options: yesNoNotSure,
    },
    {
      id: 'pee-detail',
      kind: 'many',
      title: 'Pee or catheter: which are true?',
      short: 'Pee or catheter',
      why: 'A urine infection can make MS symptoms and spasms worse. A blocked catheter needs help soon, and sometimes at once.',
      shownIf: answered('signs', 'pee-trouble'),
      options: [
        { id: 'burning', label: 'Burning or smelly pee' },
        { id: 'side-pain', label: 'Pain in the side, below the ribs' },
        { id: 'blood', label: 'Blood in the pee', hint: 'Pink, red or with clots' },
        {
          id: 'dark-brown',
          label: 'Very dark, brown pee',
          hint: 'Like cola or strong tea. Not the colour from a medicine, the same for months.',
        },
        {
          id: 'catheter-less',
          label: 'Catheter: half the usual or less, or leaking round it',
          hint: 'Or nothing drains, without the signs of the next answer. Not an own catheter that will not go in: that is “cannot pee at all”.',
        },
        { id: 'catheter-none', label: 'Catheter: nothing draining, with tummy pain, sweating or headache' },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'skin-detail',
      kind: 'many',
      title: 'Skin and joints: which are true?',
      help: 'Numb skin may not hurt. On dark skin, redness can look purple or grey: feel for heat and swelling. A brown net on whole skin, just where a heat pad lies, is none of these.',
      short: 'Skin and joints',
      why: 'Skin can show shingles, an infection, a pressure sore or a bleed. Each needs care at its own speed.',
      shownIf: answered('signs', 'skin'),
      options: [
        {
          id: 'spreading',
          label: 'Skin that turns dark or purple, or redness that spreads, by the hour',
          hint: 'Not a bruise that fades, or feet purple for months',
        },
        { id: 'blister-strip', label: 'Spots or blisters in one strip, on one side' },
        {
          id: 'blister-wide',
          label: 'Blisters in more than one place, or near an eye',
          hint: 'Not just where a strap, plaster or shoe rubs',
        },
        {
          id: 'sore-infected',
          label: 'A sore with pus, a bad smell, or redness round it',
          hint: 'Or a patch of skin that is hot and swollen, with no sore. Not one that shrinks and fades.',
        },
        {
          id: 'sore-mark',
          label: 'A clean open sore, or a mark that stays when pressed',
          hint: 'Or a red mark that comes back each day where {you} sit or lie',
        },
        { id: 'burn', label: 'A burn', hint: 'From a heat pad, hot-water bottle or hot drink, for example' },
        { id: 'joint-hot', label: 'A hot, swollen joint' },
        { id: 'wound-leak', label: 'A wound that leaks', hint: 'After an operation, for example' },
        { id: 'bruise', label: 'A large bruise without a knock' },
        { id: 'foot-black', label: 'A black or dead patch, or foot pain at night that eases when the leg hangs down' },
        { id: 'injection-lump', label: 'A lump where a medicine is injected' },
        ...noneOrNotSure,
      ],
    },
    {
      id: 'groin-detail',
      kind: 'many',
      title: 'Groin and tummy: which are true?',
      short: 'Groin and tummy',
      why: 'Organs in the tummy and pelvis can send pain to the hip. Some of these problems need an operation soon.',
      shownIf: answered('signs', 'groin-belly'),
      options: [
        {
          id: 'lump-hard',
          label: 'A groin lump that is hard, very sore or will not go back',
          hint: 'Or a groin lump with vomiting. Not a spot or boil in the skin.',
        },
        { id: 'lump-soft', label: 'A soft groin lump that slips back' },
        { id: 'testicle', label: 'Sudden pain or swelling in a testicle, or an erection that will not go' },
        {
          id: 'belly-worse',
          label: 'Bad or growing belly or pelvic pain, with vomiting, fever or a hard, swollen belly',
          hint: 'If {you} feel little there: sudden bad spasms, sweating and feeling ill count.',
        },
        {
          id: 'pregnant-pain',
          label: 'Early pregnancy, maybe pregnant or a late period, with low belly pain, bleeding or shoulder-tip pain',
          hint: 'The shoulder tip is where the shoulder ends and the arm begins.',
        },
        { id: 'waves', label: 'Pain in waves, from the side to the groin', hint: 'Not cramps that ease with wind or on the toilet' },
        {
          id: 'pelvic-weeks',
          label: 'Belly pain, bloating or unusual bleeding, for days or weeks',
          hint: 'Not {your} usual period pain, or constipation of days that eases on the toilet',
        },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
