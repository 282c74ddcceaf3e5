import { describe, expect, test } from 'vitest';
import { regionSources } from '../../functions/knowledge/regions/sources.ts';
import { regionChoices, regionFor, regions } from '../../functions/knowledge/regions.ts';

const everywhere = Object.values(regions);

/** 104 rings in the same place as 112; Women's Aid of Ireland answers day and night since 2016. */
const lookedUpOnly: Readonly<Record<string, readonly string[]>> = { HU: ['104'], IE: ['2016'] };

describe.each(everywhere.map((region) => [region.name, region] as const))('%s', (_, region) => {
  test('has an emergency number, and a source for its numbers', () => {
    expect(region.emergencyNumbers.length).toBeGreaterThan(0);
    expect(regionSources[region.code]?.length ?? 0, `no source for the numbers of ${region.code}`).toBeGreaterThan(0);
    for (const { url } of regionSources[region.code] ?? []) expect(url).toMatch(/^https?:\/\//);
  });

  test('prints every number that was looked up, and no other', () => {
    const lines = [region.urgentService, region.poisonsLine, ...region.crisisLines, ...region.abuseLines].filter((line) => line !== null);
    const printed = [...region.emergencyNumbers, ...lines].map(({ number }) => number);
    const lookedUp = (regionSources[region.code] ?? []).map(({ what }) => what).join('; ');
    expect(printed.filter((number) => number === '' || !lookedUp.includes(number))).toEqual([]);
    const everywhereHere = JSON.stringify(region);
    const numbers = new Set(lookedUp.match(/\d[\d -]*\d/g));
    expect([...numbers].filter((number) => !everywhereHere.includes(number))).toEqual(lookedUpOnly[region.code] ?? []);
  });

  test('dials what it prints', () => {
    const { emergencyNumbers, urgentService, poisonsLine, crisisLines, abuseLines } = region;
    for (const phone of [...emergencyNumbers, urgentService, poisonsLine, ...crisisLines, ...abuseLines]) {
      if (!phone) continue;
      expect(phone.tel).toMatch(/^\d+$/);
      expect(phone.number.replaceAll(/\D/g, '')).toBe(phone.tel);
    }
  });
});

test('there are the regions that were asked for', () => {
  const asked = ['GB', 'IE', 'US', 'CA', 'AU', 'NZ', 'ZA', 'IN'];
  const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
  expect([...asked, ...union].filter((code) => !Object.hasOwn(regions, code))).toEqual([]);
});

test('112 answers in every country of the European Union', () => {
  const union = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
  for (const code of union)
    expect(
      regions[code]?.emergencyNumbers.map(({ tel }) => tel),
      code,
    ).toContain('112');
});

test('111 is for advice in the United Kingdom and for emergencies in New Zealand, and never the other way round', () => {
  expect(regionFor('GB').emergencyNumbers.map(({ tel }) => tel)).toEqual(['999']);
  expect(regionFor('GB').urgentService?.tel).toBe('111');
  expect(regionFor('NZ').emergencyNumbers.map(({ tel }) => tel)).toEqual(['111']);
});

test.each([undefined, '', 'XX', 'T1', '__proto__', 'constructor'])('an unknown country (%s) presumes no number', (code) => {
  const region = regionFor(code);
  expect(region.emergencyNumbers).toEqual([]);
  expect(region.emergencyNumber + region.urgentAdvice).not.toMatch(/\d/);
  expect(region.elsewhere?.length).toBeGreaterThan(5);
});

test('the United Kingdom is found by both of its codes, in any case', () => {
  for (const code of ['GB', 'UK', 'gb', ' uk ']) expect(regionFor(code).name).toBe('United Kingdom');
});

test('countries stand by name, and last the choice that presumes no number', () => {
  const names = regionChoices.map(({ name }) => name);
  expect(names.slice(0, -1)).toEqual(names.slice(0, -1).toSorted((one, other) => one.localeCompare(other, 'en')));
  expect(regionChoices.at(-1)?.code).toBe('ZZ');
});

test('a line is told with its hours and for whom it is, where these are known', () => {
  expect(regionFor('GB').urgentService).toEqual({
    name: 'NHS 111',
    number: '111',
    tel: '111',
    hours: 'day and night',
    note: 'in England, Scotland and Wales',
  });
  expect(Object.keys(regionFor('EE').urgentService ?? {})).toEqual(['name', 'number', 'tel']);
  expect(regionFor('GB').crisisLines.map(({ number }) => number)).toEqual(['116 123', '111', '0808 808 8000']);
});

test('several emergency numbers are printed one after the other, each with the phones that it works from', () => {
  expect(regionFor('GB').emergencyNumber).toBe('999');
  expect(regionFor('AT').emergencyNumber).toBe('144 or 112');
  expect(regionFor('ZA').emergencyNumber).toBe('10177 or 112 (from a mobile phone)');
});

test('somebody who does not say where they are can look for their own number', () => {
  const { emergencyNumber, elsewhere } = regionFor(undefined);
  expect(emergencyNumber).toMatch(/^your local emergency number$/);
  const alone = ['GB', 'US', 'CA', 'AU', 'NZ'].map((code) => ({ where: regionFor(code).name, number: regionFor(code).emergencyNumber }));
  expect(elsewhere).toEqual([
    { where: 'European Union', number: '112' },
    ...alone,
    { where: 'South Africa', number: '10177', note: 'or 112 (from a mobile phone)' },
    { where: 'India', number: '112', note: 'or 108 (for an ambulance in most states)' },
  ]);
  for (const { number } of elsewhere ?? []) expect(number, 'a program dials it').toMatch(/^\d+$/);
});

test('every region can be chosen', () => {
  expect(regionChoices.map(({ code }) => code).sort()).toEqual([...everywhere.map(({ code }) => code), 'ZZ'].sort());
});

test('countries with an ambulance number of their own give it beside 112, and those with a text service name it', () => {
  const all = Object.values(regions);
  const two = Object.fromEntries(
    all
      .filter(({ emergencyNumbers }) => emergencyNumbers.length > 1)
      .map((one) => [one.code, one.emergencyNumbers.map(({ tel }) => tel).join(' ')]),
  );
  expect(two).toEqual({
    AT: '144 112',
    HR: '112 194',
    CZ: '155 112',
    FR: '15 112',
    GR: '166 112',
    IT: '112 118',
    LV: '113 112',
    PL: '112 999',
    SK: '155 112',
    IE: '112 999',
    IN: '112 108',
    ZA: '10177 112',
  });
  const texted = all.filter(({ textRelay }) => textRelay).map(({ code }) => code);
  expect(texted.toSorted()).toEqual('AU BE CA DE FR GB IE LT LV NZ SE SI US'.split(' '));
});
