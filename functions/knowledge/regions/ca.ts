import { always, checked, emergency, line, type Region } from './region.ts';

/** There is no national line for abuse, and 811 does not reach every province and territory. */
export const ca = {
  code: 'CA',
  name: 'Canada',
  ...emergency('911'),
  emergencyDepartment: 'the emergency department (ER)',
  urgentService: line('Health line 811', '811', always, 'in most provinces and territories'),
  urgentAdvice: '811 (in most provinces and territories), your family doctor, or a walk-in clinic',
  gp: 'family doctor',
  pharmacist: 'pharmacist',
  physio: 'physiotherapist',
  selfReferral: "You can book a private physiotherapist yourself. Public care and some insurance may want a doctor's letter.",
  crisisLines: [line('9-8-8: Suicide Crisis Helpline', '988', always, 'call or text')],
  abuseLines: [],
  poisonsLine: line('Poison Centres', '1-844-764-7669', always, 'in Quebec, phone 1-800-463-5060'),
  textRelay: 'Text with 9-1-1: register with your mobile phone company before you need it, then dial 911 and wait for a text.',
  ...checked,
} as const satisfies Region;
