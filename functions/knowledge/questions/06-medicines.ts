import { answered } from '../../engine/condition.ts';
import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure, notSure } from './shared-options.ts';

/** Names are there to be recognised: generic names first, UK, EU and US brands in brackets. */
export const medicines = {
  id: 'medicines',
  stage: 'about-you',
  danger: true,
  title: 'Medicines',
  questions: [
    {
      id: 'medicines',
      kind: 'many',
      title: 'Medicines: which are true?',
      help: 'A list or the boxes can help. Do not stop or change a medicine because of these questions.',
      short: 'Medicines',
      why: 'Some medicines hide the signs of an infection. Others make bleeding or thin bones more likely, or cause trouble when they stop suddenly.',
      options: [
        {
          id: 'immune-strong',
          label: 'A medicine that clearly lowers the immune system, now or in the last 2 years',
          hint:
            'MS drips and injections: ocrelizumab (Ocrevus), ofatumumab (Kesimpta), ublituximab (Briumvi), rituximab (MabThera, Rituxan), alemtuzumab (Lemtrada, however long ago), mitoxantrone. ' +
            'MS tablets: fingolimod (Gilenya), siponimod (Mayzent), ozanimod (Zeposia), ponesimod (Ponvory), cladribine (Mavenclad, however long ago). ' +
            'Others: cyclophosphamide, methotrexate, azathioprine (Imuran), mycophenolate (CellCept), biologics, chemotherapy, stem-cell treatment. ' +
            'Or an MS drip, injection or tablets whose name {you} do not know.',
        },
        { id: 'natalizumab', label: 'Natalizumab, now or in the last year', hint: 'Tysabri, Tyruko' },
        {
          id: 'immune-mild',
          label: 'Dimethyl or diroximel fumarate, or teriflunomide, now or in the last year',
          hint: 'Tecfidera, Vumerity, Aubagio. Monomethyl fumarate (Bafiertam) counts too.',
        },
        {
          id: 'steroid-now',
          label: 'Steroid drip or tablets, now or in the last 4 weeks',
          hint: 'Methylprednisolone (Medrol, Medrone, Solu-Medrol, Solu-Medrone), prednisolone, prednisone, dexamethasone. Not creams or inhalers.',
        },
        {
          id: 'steroid-ever',
          label: 'Steroid drip or tablets earlier than that',
          hint: 'However long ago. Not creams.',
        },
        {
          id: 'blood-thinner',
          label: 'A blood thinner, or a bleeding disorder',
          hint:
            'Warfarin (Coumadin), apixaban (Eliquis), rivaroxaban (Xarelto), edoxaban (Lixiana, Savaysa), dabigatran (Pradaxa), heparin injections such as enoxaparin (Clexane, Lovenox), clopidogrel (Plavix). ' +
            'Not aspirin alone.',
        },
        {
          id: 'bone-drug',
          label: 'A bone-strengthening drug, now or in the last years',
          hint:
            'Alendronic acid (Fosamax), risedronate (Actonel), ibandronic acid (Bonviva, Boniva), zoledronic acid (Aclasta, Reclast), denosumab (Prolia). ' +
            'Not calcium or vitamin D alone.',
        },
        {
          id: 'stopped',
          label: 'Stopped, halved, missed, ran out of or could not keep down one of the medicines named here',
          hint:
            'In the last 6 weeks: baclofen (Lioresal), tizanidine (Zanaflex), gabapentin (Neurontin), pregabalin (Lyrica), diazepam (Valium) or clonazepam (Rivotril, Klonopin). ' +
            'A strong painkiller: morphine, oxycodone, tramadol. ' +
            'An antidepressant: amitriptyline, duloxetine (Cymbalta) or sertraline. Or long-term steroids (not a planned short course). ' +
            'Not if {you} take it again and are well.',
        },
        { id: 'too-much', label: 'Took more than meant, or much sleepier since a medicine or dose change' },
        { id: 'pump', label: 'A baclofen pump', hint: 'Under the skin' },
        {
          id: 'none',
          label: 'None of these',
          hint: 'Interferon (Avonex, Betaferon, Betaseron, Extavia, Plegridy, Rebif) or glatiramer (Copaxone, Brabio) alone counts as none.',
        },
        notSure,
      ],
    },
    {
      id: 'steroid-effects',
      kind: 'one',
      title: 'With the steroids: is one of these true?',
      help: 'If more than one fits, choose the first that fits.',
      short: 'Steroid effects',
      why: 'Steroids can change sleep and mood. After longer use, the body may also lack its own steroid when it is ill.',
      shownIf: answered('medicines', 'steroid-now'),
      options: [
        { id: 'weak-sick', label: 'Very weak, dizzy or vomiting' },
        { id: 'mood-wild', label: 'Hardly any sleep with wild or frightening thoughts, or a very strong change of mood' },
        { id: 'none', label: 'None of these' },
      ],
    },
    {
      id: 'stopped-effect',
      kind: 'one',
      title: 'Since the medicine was stopped, halved or missed: which fits?',
      help: 'If more than one fits, choose the first that fits.',
      short: 'Since stopping a medicine',
      why: 'The body gets used to these medicines. Stopping suddenly can make a person ill, so a pharmacist or doctor needs to know.',
      shownIf: answered('medicines', 'stopped'),
      options: [
        { id: 'ill', label: 'Ill: shaking, sweating, seeing things, rigid, vomiting or faint' },
        { id: 'stiffer', label: 'Stiffer, or more spasms, and otherwise well' },
        { id: 'well', label: 'Well, or much as usual' },
        { id: 'planned', label: 'It was planned: slowly, with the prescriber', hint: 'And none of the signs in the first answer' },
        notSure,
      ],
    },
    {
      id: 'too-much-effect',
      kind: 'one',
      title: 'Taking more, or being sleepier: which fits?',
      help: 'If more than one fits, choose the first that fits.',
      short: 'After more medicine',
      why: 'Too much of some medicines slows the breathing. Being a little sleepier after a planned change is more common and less urgent.',
      shownIf: answered('medicines', 'too-much'),
      options: [
        { id: 'very-sleepy', label: 'Cannot stay awake, hard to wake, or breathing slowly' },
        { id: 'on-purpose', label: 'More was taken on purpose, to harm {yourself}', private: true },
        { id: 'groggy', label: 'More was taken than meant, and {you} are sleepier, dizzy or unwell, but easy to wake' },
        { id: 'drowsier', label: 'Sleepier or groggy since a planned change, but easy to wake' },
        { id: 'well', label: 'More was taken than meant, and {you} feel well' },
        notSure,
      ],
    },
    {
      id: 'pump-detail',
      kind: 'many',
      title: 'The baclofen pump: which are true now?',
      short: 'Baclofen pump',
      why: 'A pump that gives too little or too much baclofen can make a person very ill within hours or days.',
      shownIf: answered('medicines', 'pump'),
      options: [
        {
          id: 'withdrawal-signs',
          label: 'More spasms, itch, fever, fast heart, light-headed or muddled',
          hint: 'Not spasms alone that grew slowly over weeks, with a pump that was read since',
        },
        { id: 'sleepy-floppy', label: 'Very sleepy, floppy, or breathing slowly' },
        { id: 'alarm-refill', label: 'The pump alarm sounds, or a refill was missed' },
        { id: 'pump-sore', label: 'The skin over the pump or its scar is red, sore, swollen or leaking' },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
