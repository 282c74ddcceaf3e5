import { always, checked, emergency, line, type Region } from './region.ts';

/** England, Scotland, Wales and Northern Ireland. NHS 111 does not cover Northern Ireland, so its advice names both ways. */
export const gb = {
  code: 'GB',
  name: 'United Kingdom',
  ...emergency('999'),
  emergencyDepartment: 'A&E',
  urgentService: line('NHS 111', '111', always, 'in England, Scotland and Wales'),
  urgentAdvice: "NHS 111, or your GP's urgent line (in Northern Ireland, your GP or the GP out-of-hours service)",
  gp: 'GP',
  pharmacist: 'pharmacist',
  physio: 'physio',
  selfReferral:
    'In many areas you can refer yourself to an NHS physio. Some of these services do not take people with MS without a letter: if yours is one, ask your GP or MS team.',
  crisisLines: [
    line('Samaritans', '116 123', always),
    line('NHS 111, and choose the mental health option', '111', always, 'in England, Scotland and Wales'),
    line('Lifeline', '0808 808 8000', always, 'in Northern Ireland'),
  ],
  abuseLines: [
    line('National Domestic Abuse Helpline (Refuge)', '0808 2000 247', always, 'in England'),
    line("Scotland's Domestic Abuse Helpline", '0800 027 1234', always, 'in Scotland'),
    line('Live Fear Free', '0808 80 10 800', always, 'in Wales'),
    line('Domestic and Sexual Abuse Helpline', '0808 802 1414', always, 'in Northern Ireland'),
    line('Hourglass', '0808 808 8141', undefined, 'for older people who are harmed by somebody they know'),
  ],
  poisonsLine: null,
  textRelay:
    'Dial 18000 on a textphone or in the Relay UK app. Or text 999, if your phone is registered for emergencySMS: to register, text "register" to 999.',
  ...checked,
} as const satisfies Region;
