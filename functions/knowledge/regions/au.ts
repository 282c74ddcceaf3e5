import { always, checked, emergency, line, type Region } from './region.ts';

/** 1800MEDICARE took over from healthdirect on 1 January 2026. */
export const au = {
  code: 'AU',
  name: 'Australia',
  ...emergency('000'),
  emergencyDepartment: 'the emergency department',
  urgentService: line('1800MEDICARE', '1800 633 422', always),
  urgentAdvice: '1800MEDICARE on 1800 633 422 (it was healthdirect), or your GP',
  gp: 'GP',
  pharmacist: 'pharmacist',
  physio: 'physio',
  selfReferral: "You can book a private physio yourself. With a GP's plan, Medicare pays for some visits.",
  crisisLines: [line('Lifeline', '13 11 14', always)],
  abuseLines: [line('1800RESPECT', '1800 737 732', always), line('1800 ELDERHelp', '1800 353 374', undefined, 'for older people')],
  poisonsLine: line('Poisons Information Centre', '13 11 26', always),
  textRelay: 'Dial 106 on a textphone (TTY), or use the National Relay Service and ask for 000. You cannot text 000.',
  ...checked,
} as const satisfies Region;
