import type { Screen } from '../vocabulary.ts';
import { noneOrNotSure } from './shared-options.ts';

export const health = {
  id: 'health',
  stage: 'about-you',
  danger: true,
  title: 'Health now and before',
  questions: [
    {
      id: 'health',
      kind: 'many',
      title: 'Health now and before: which are true?',
      short: 'Health',
      why: 'The same hip pain can need a faster or a different check if one of these is true.',
      options: [
        {
          id: 'cancer',
          label: 'Cancer, now or ever',
          hint: 'Breast, prostate, lung, kidney, thyroid or blood. Not simple skin cancer; melanoma counts.',
        },
        {
          id: 'weight-sweats',
          label: 'Losing weight without trying, or drenching night sweats',
          hint: 'Not from a diet or the menopause',
        },
        { id: 'growing-lump', label: 'A lump that is growing', hint: 'Not a soft groin bulge that slips back' },
        { id: 'hip-metal', label: 'A replacement or metal in the sore hip' },
        {
          id: 'recent-procedure',
          label: 'Operation or needle in hip, pelvis or spine in the last 6 weeks, and trouble since',
          hint: 'An injection, epidural or lumbar puncture counts. Trouble: worse pain, a wound problem or new numbness.',
        },
        { id: 'thin-bones', label: 'Thin bones, or a bone that broke easily', hint: 'Osteoporosis or osteopenia' },
        {
          id: 'bone-risk',
          label: 'An epilepsy or antidepressant medicine, or hardly on the feet',
          hint: 'For pain too: carbamazepine (Tegretol), gabapentin, pregabalin, amitriptyline or duloxetine.',
        },
        { id: 'mostly-sitting', label: 'In a wheelchair or bed most of the day' },
        { id: 'catheter', label: 'A catheter', hint: 'In place, or to empty the bladder' },
        { id: 'diabetes-immune', label: 'Diabetes, kidney failure, HIV, no spleen, or sickle-cell disease' },
        { id: 'pregnant-baby', label: 'Pregnant, might be pregnant, or had a baby in the last 6 weeks' },
        ...noneOrNotSure,
      ],
    },
  ],
} as const satisfies Screen;
