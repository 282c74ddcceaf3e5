import { always, checked, emergency, line, phone, type Region } from './region.ts';

export const india = {
  code: 'IN',
  name: 'India',
  ...emergency('112', phone('108', 'for an ambulance in most states')),
  emergencyDepartment: 'the emergency department (casualty)',
  urgentService: null,
  urgentAdvice: 'your doctor, or the hospital that knows you',
  gp: 'doctor',
  pharmacist: 'pharmacist',
  physio: 'physiotherapist',
  selfReferral: null,
  crisisLines: [line('Tele MANAS', '14416', always)],
  abuseLines: [line('Women Helpline', '181', always, 'for women')],
  poisonsLine: null,
  textRelay: null,
  ...checked,
} as const satisfies Region;
