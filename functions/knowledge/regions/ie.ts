import { always, checked, emergency, line, type Region } from './region.ts';

export const ie = {
  code: 'IE',
  name: 'Ireland',
  ...emergency('112', '999'),
  emergencyDepartment: 'the emergency department (ED)',
  urgentService: null,
  urgentAdvice: 'your GP, or your local GP out-of-hours service',
  gp: 'GP',
  pharmacist: 'pharmacist',
  physio: 'physio',
  selfReferral: 'You can book a private physio yourself. For an HSE physio, ask your GP whether you need a letter.',
  crisisLines: [line('Samaritans', '116 123', always)],
  abuseLines: [line("Women's Aid", '1800 341 900', always, 'for women')],
  poisonsLine: line('Poisons Information Line', '01 809 2166', '8am to 10pm'),
  textRelay: 'Text 112, if your phone is registered: register at 112.ie before you need it.',
  ...checked,
} as const satisfies Region;
