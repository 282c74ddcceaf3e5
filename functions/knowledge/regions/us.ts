import { always, checked, emergency, line, type Region } from './region.ts';

export const us = {
  code: 'US',
  name: 'United States',
  ...emergency('911'),
  emergencyDepartment: 'the emergency room (ER)',
  urgentService: null,
  urgentAdvice: "your doctor's office, the nurse line on your insurance card, or an urgent care clinic",
  gp: 'primary care doctor',
  pharmacist: 'pharmacist',
  physio: 'physical therapist',
  selfReferral:
    "You can see a physical therapist without a doctor's letter in every state. Some states limit how much, and some insurance wants a letter first.",
  crisisLines: [line('988 Suicide & Crisis Lifeline', '988', always, 'call or text')],
  abuseLines: [
    line('National Domestic Violence Hotline', '1-800-799-7233', always),
    line('Eldercare Locator', '1-800-677-1116', undefined, 'for older people who are harmed or neglected'),
  ],
  poisonsLine: line('Poison Help', '1-800-222-1222', always),
  textRelay: 'Text 911 where your area takes texts, or use a TTY or your relay service. Dial 711 for relay.',
  ...checked,
} as const satisfies Region;
