import { always, checked, emergency, line, phone, type Region } from './region.ts';

/** The government means to make 112 the one number; 10177 still stands for the ambulance. */
export const za = {
  code: 'ZA',
  name: 'South Africa',
  ...emergency('10177', phone('112', 'from a mobile phone')),
  emergencyDepartment: 'casualty (the emergency department)',
  urgentService: null,
  urgentAdvice: 'your doctor or clinic, or your medical scheme if it has a nurse line',
  gp: 'GP',
  pharmacist: 'pharmacist',
  physio: 'physio',
  selfReferral: 'You can book a private physio yourself. A public hospital may want a letter from your clinic.',
  crisisLines: [line('SADAG Suicide Crisis Helpline', '0800 567 567', always)],
  abuseLines: [line('Gender-Based Violence Command Centre', '0800 428 428', always)],
  poisonsLine: line('Poisons Information Helpline', '0861 555 777', always),
  textRelay: null,
  ...checked,
} as const satisfies Region;
