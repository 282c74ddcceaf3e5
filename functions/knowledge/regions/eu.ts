import { always, checked, emergency, line, type Region } from './region.ts';

/** What a country has of its own. Everything else is the same in all of them. */
type Own = Partial<Omit<Region, 'code' | 'name' | 'emergencyNumber' | 'emergencyNumbers' | 'checkedOn' | 'nextReview'>>;

/** 112 works in every country of the European Union, from any phone. */
const country = (code: string, name: string, own: Own = {}, numbers: readonly string[] = ['112']): Region => ({
  code,
  name,
  ...emergency(...numbers),
  emergencyDepartment: 'the hospital emergency department',
  urgentService: null,
  urgentAdvice: 'your doctor, or the on-call doctor service in your area',
  gp: 'family doctor',
  pharmacist: 'pharmacist',
  physio: 'physiotherapist',
  selfReferral: null,
  crisisLines: [],
  abuseLines: [],
  poisonsLine: null,
  textRelay: null,
  ...own,
  ...checked,
});

const women = 'for women';

/** The ambulance's own number stands first where the ambulance services ask for it: there 112 passes the call on to them. */
const countries = [
  country(
    'AT',
    'Austria',
    {
      urgentService: line('Health advice line 1450 (Gesundheitsberatung)', '1450', always),
      urgentAdvice: '1450 (Gesundheitsberatung), or your doctor',
      crisisLines: [line('TelefonSeelsorge', '142', always)],
      abuseLines: [line('Frauenhelpline', '0800 222 555', always, women)],
      poisonsLine: line('Vergiftungsinformationszentrale', '01 406 43 43', always),
    },
    ['144', '112'],
  ),
  country('BE', 'Belgium', {
    urgentAdvice: 'your GP; when the practice is closed, 1733 in most areas (the on-call GP)',
    gp: 'GP',
    crisisLines: [
      line('Zelfmoordlijn', '1813', always, 'in Dutch'),
      line('Centre de Prévention du Suicide', '0800 32 123', always, 'in French'),
    ],
    abuseLines: [line('1712', '1712', undefined, 'in Dutch'), line('Écoute violences conjugales', '0800 30 030', undefined, 'in French')],
    poisonsLine: line('Antigifcentrum / Centre Antipoisons', '070 245 245', always),
    textRelay: 'Use the app 112 BE: register in it before you need it.',
  }),
  country('BG', 'Bulgaria'),
  country('HR', 'Croatia', {}, ['112', '194']),
  country('CY', 'Cyprus'),
  country('CZ', 'Czechia', { poisonsLine: line('Toxikologické informační středisko', '224 91 92 93') }, ['155', '112']),
  country('DK', 'Denmark', {
    phoneFirst:
      "Emergency departments in Denmark ask you to phone before you come: 1813 in the Capital Region (Copenhagen), your region's on-call doctor (lægevagt) elsewhere. If it cannot wait, phone 112.",
    urgentAdvice:
      "your GP; when the practice is closed, 1813 in the Capital Region (Copenhagen), or your region's on-call doctor (lægevagt) elsewhere",
    gp: 'GP',
    crisisLines: [line('Livslinien', '70 20 12 01')],
  }),
  country('EE', 'Estonia', {
    urgentService: line('Family doctor advice line 1220', '1220'),
    urgentAdvice: 'your family doctor, or the family doctor advice line on 1220',
    poisonsLine: line('Mürgistusinfoliin', '16662', always),
  }),
  country('FI', 'Finland', {
    phoneFirst:
      'Before you go to an emergency department in Finland, phone 116117. If nobody answers soon, go. If it cannot wait, phone 112.',
    urgentService: line('Medical Helpline 116117 (Päivystysapu)', '116117', always, 'not in Åland'),
    urgentAdvice: 'your health centre; when it is closed, the Medical Helpline on 116117',
    gp: 'health centre doctor',
    crisisLines: [line('MIELI crisis helpline', '09 2525 0111', always, 'in Finnish; other languages have other numbers')],
    abuseLines: [line('Nollalinja', '080 005 005', always)],
    poisonsLine: line('Poison Information Centre', '0800 147 111', always),
  }),
  country(
    'FR',
    'France',
    {
      urgentAdvice: 'your doctor; when the practice is closed, 15, which can reach the doctor on call',
      crisisLines: [line('3114', '3114', always)],
      abuseLines: [line('3919', '3919', always, women)],
      textRelay: 'Text 114.',
    },
    ['15', '112'],
  ),
  country('DE', 'Germany', {
    urgentService: line('Medical on-call service 116117 (Ärztlicher Bereitschaftsdienst)', '116117'),
    urgentAdvice: 'your doctor; when the practice is closed, the medical on-call service on 116117',
    gp: 'family doctor (Hausarzt)',
    crisisLines: [line('TelefonSeelsorge', '0800 111 0 111', always)],
    abuseLines: [line('Hilfetelefon', '116 016', always, women)],
    textRelay: 'Use the nora app, or send a fax to 112.',
  }),
  country('GR', 'Greece', { crisisLines: [line('Klimaka', '1018', always)] }, ['166', '112']),
  country('HU', 'Hungary', {
    urgentService: line('On-call doctor 1830', '1830', 'from 4pm on working days, and at weekends'),
    urgentAdvice: 'your family doctor; when the practice is closed, the on-call doctor on 1830',
    crisisLines: [line('Lelki Elsősegély', '116 123', always)],
  }),
  country(
    'IT',
    'Italy',
    {
      urgentAdvice: 'your family doctor; when the practice is closed, the guardia medica (116117 in some regions)',
      abuseLines: [line('1522', '1522', always, 'violence and stalking')],
    },
    ['112', '118'],
  ),
  country(
    'LV',
    'Latvia',
    {
      urgentService: line("Family doctors' advice line", '66016001', 'from 5pm to 8am, and all day at weekends and on holidays'),
      urgentAdvice: "your family doctor; when the practice is closed, the family doctors' advice line on 66016001",
      crisisLines: [line('Skalbes', '116123')],
      textRelay: 'Text 112.',
    },
    ['113', '112'],
  ),
  country('LT', 'Lithuania', { crisisLines: [line('Vilties linija', '116 123', always)], textRelay: 'Text 112.' }),
  country('LU', 'Luxembourg', { poisonsLine: line('Centre Antipoisons', '8002 5500', always) }),
  country('MT', 'Malta'),
  country('NL', 'Netherlands', {
    urgentAdvice: 'your GP; when the practice is closed, the out-of-hours GP centre (huisartsenpost) near you',
    gp: 'GP (huisarts)',
    crisisLines: [line('113 Zelfmoordpreventie', '113', always)],
    abuseLines: [line('Veilig Thuis', '0800 2000', always)],
  }),
  country(
    'PL',
    'Poland',
    {
      urgentAdvice: 'your family doctor; when the practice is closed, the night and holiday clinic (nocna i świąteczna opieka zdrowotna)',
      crisisLines: [line('Centrum Wsparcia', '800 70 2222', always)],
      abuseLines: [line('Niebieska Linia', '800 120 002')],
    },
    ['112', '999'],
  ),
  country('PT', 'Portugal', {
    phoneFirst: 'Portugal asks you to phone SNS 24 on 808 24 24 24 before you go. If it cannot wait, phone 112.',
    urgentService: line('SNS 24', '808 24 24 24', always),
    urgentAdvice: 'SNS 24 on 808 24 24 24, or your family doctor',
    crisisLines: [line('Linha Nacional de Prevenção do Suicídio', '1411', always)],
  }),
  country('RO', 'Romania'),
  country(
    'SK',
    'Slovakia',
    {
      urgentService: line('Health advice line 116117', '116117', always),
      urgentAdvice: 'your doctor, or the health advice line on 116117',
    },
    ['155', '112'],
  ),
  country('SI', 'Slovenia', { textRelay: 'Text 112.' }),
  country('ES', 'Spain', {
    urgentAdvice: 'your health centre, or the health line of your region',
    crisisLines: [line('024', '024', always)],
    abuseLines: [line('016', '016', always, women)],
  }),
  country('SE', 'Sweden', {
    urgentService: line('1177', '1177', always),
    urgentAdvice: '1177, or your health centre (vårdcentral)',
    gp: 'health centre doctor',
    crisisLines: [line('Självmordslinjen (Mind)', '90101')],
    abuseLines: [line('Kvinnofridslinjen', '020 50 50 50', always, women)],
    poisonsLine: line('Giftinformationscentralen', '010 456 67 00', always, 'if it is urgent, phone 112 and ask for Giftinformation'),
    textRelay: 'Text 112, if your phone is registered: register before you need it.',
  }),
];

/** The countries of the European Union except Ireland, which has a file of its own. */
export const eu: Readonly<Record<string, Region>> = Object.fromEntries(countries.map((one) => [one.code, one]));
