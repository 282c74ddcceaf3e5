import { always, checked, emergency, line, type Region } from './region.ts';

/** 111 is the emergency number here. In the United Kingdom the same number is a line for advice. */
export const nz = {
  code: 'NZ',
  name: 'New Zealand',
  ...emergency('111'),
  emergencyDepartment: 'the emergency department (ED)',
  urgentService: line('Healthline', '0800 611 116', always),
  urgentAdvice: 'Healthline on 0800 611 116, or your GP',
  gp: 'GP',
  pharmacist: 'pharmacist',
  physio: 'physio',
  selfReferral: "You can book a private physio yourself. After an injury, ACC may pay part without a doctor's letter.",
  crisisLines: [line('Need to Talk?', '1737', always, 'call or text'), line('Suicide Crisis Helpline', '0508 828 865')],
  abuseLines: [line("Women's Refuge", '0800 733 843', always, 'for women'), line('Are You OK', '0800 456 450', always)],
  poisonsLine: line('National Poisons Centre', '0800 764 766', always),
  textRelay: 'Text 111, if you are registered with 111 TXT: register on the Police website before you need it.',
  ...checked,
} as const satisfies Region;
