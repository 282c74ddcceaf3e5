/** Somebody to talk to and an ambulance, each a number to press: for countries where many read this language. */
import { regions } from '../../functions/knowledge/regions.ts';

export const countries = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'ZA', 'IN'];

export const crisisRows = countries.flatMap((code) => {
  const region = regions[code];
  const [line] = region?.crisisLines ?? [];
  const [emergency] = region?.emergencyNumbers ?? [];
  return region && line && emergency ? [{ code, country: region.name, line, emergency }] : [];
});
