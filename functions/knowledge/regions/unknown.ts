import { au } from './au.ts';
import { ca } from './ca.ts';
import { gb } from './gb.ts';
import { india } from './in.ts';
import { nz } from './nz.ts';
import { checked, type Region } from './region.ts';
import { us } from './us.ts';
import { za } from './za.ts';

/** No country is known, so no number is presumed: 111 is a line for advice in one country and the emergency number in another. */
export const unknown = {
  code: 'ZZ',
  name: 'Another country, or I would rather not say',
  emergencyNumber: 'your local emergency number',
  emergencyNumbers: [],
  emergencyDepartment: 'the nearest hospital emergency department',
  urgentService: null,
  urgentAdvice: 'your doctor, or the on-call doctor service in your area',
  gp: 'doctor',
  pharmacist: 'pharmacist',
  physio: 'physiotherapist',
  selfReferral: null,
  crisisLines: [],
  abuseLines: [],
  poisonsLine: null,
  textRelay: null,
  elsewhere: [
    { where: 'European Union', number: '112' },
    ...[gb, us, ca, au, nz, za, india].map(({ name: where, emergencyNumber }) => {
      const [number = '', note] = emergencyNumber.split(/ (.*)/);
      return { where, number, note };
    }),
  ],
  ...checked,
} as const satisfies Region;
