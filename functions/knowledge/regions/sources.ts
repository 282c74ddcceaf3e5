/**
 * Where each number comes from. For the pages and for whoever checks the numbers next: nothing that runs at the edge imports this.
 * `what` holds every number as it is printed in the region.
 */
import type { NumberSource } from './region.ts';

const seen = (what: string, url: string): NumberSource => ({ what, url, seen: true });
/** Known, but not read on that page in the last check: look here first. */
const unseen = (what: string, url: string): NumberSource => ({ what, url, seen: false });

const gbSources = [
  unseen('999', 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers'),
  seen('999 by text (emergencySMS), and 18000', 'https://bucksfire.gov.uk/safety-hub/emergency-sms/'),
  unseen('111', 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/'),
  seen('999 or 111: which to phone', 'https://readingwalkinhealthcentre.nhs.uk/registered-patients/out-of-hours/'),
  seen(
    '111, the mental health option',
    'https://herefordmedicalgroup.co.uk/health-information/getting-urgent-mental-health-support-with-nhs-111-option-2',
  ),
  seen('111 does not serve Northern Ireland (date of the last change not known)', 'https://en.wikipedia.org/wiki/NHS_111'),
  seen('GP out-of-hours service in Northern Ireland', 'https://gpoutofhours.hscni.net/service-standards-for-gp-out-of-hours/'),
  seen(
    'Samaritans, 116 123',
    'https://www.samaritans.org/news/samaritans-in-northern-ireland-answer-one-million-calls-during-10-years-of-freephone',
  ),
  seen('Lifeline in Northern Ireland: what it is', 'https://www.lifelinehelpline.info/page/about.html'),
  seen('Lifeline, 0808 808 8000', 'http://contactni.com/projects/lifeline.php'),
  seen('Refuge, 0808 2000 247', 'https://www.refuge.org.uk/category/news/'),
  seen('Scotland, 0800 027 1234', 'https://safer.scot/information/da/report/'),
  seen('Live Fear Free, 0808 80 10 800', 'https://www.gov.wales/live-fear-free/sexual-violence'),
  seen('Domestic and Sexual Abuse Helpline, 0808 802 1414', 'https://www.victimsupportni.com/help-for-victims/domestic-violence'),
  unseen('Hourglass, 0808 808 8141', 'https://wearehourglass.org/'),
  seen('physio self-referral that does not take people with MS', 'https://westhoesurgery.nhs.uk/physiotherapy/'),
] as const;

const ieSources = [
  seen(
    '112 and 999, and 112 by text',
    'https://www2.hse.ie/wellbeing/child-health/when-to-get-medical-help-for-your-child/when-to-call-112-or-999.html',
  ),
  seen('112 and 999, text registration at 112.ie', 'http://nationalambulanceservice.ie/Calling-999-112/When-to-call-999-112/'),
  seen(
    'Samaritans, 116 123',
    'https://www.irishexaminer.com/breakingnews/ireland/samaritans-answer-29m-calls-since-2014-charity-to-play-crucial-role-in-new-mental-help-phone-service-914684.html',
  ),
  unseen('Samaritans, 116 123', 'https://www.samaritans.org/ireland/'),
  seen(
    "Women's Aid, 1800 341 900",
    'https://www.womensaid.ie/about/newsevents/news/2009/11/30/supporting-a-friend-sinead-desmond-launches-the-wo/',
  ),
  seen(
    "Women's Aid, day and night since 2016",
    'https://www.womensaid.ie/about/newsevents/news/2016/09/05/media-release-41-calls-a-day-to-womens-aid-in-2016/',
  ),
  seen('Poisons Information Line, 01 809 2166', 'https://poisons.ie/public/first-aid-safety/'),
] as const;

const usSources = [
  unseen('911', 'https://www.911.gov/calling-911/'),
  seen('911 by text', 'https://www.disabled-world.com/communication/text-to-911.php'),
  unseen('988', 'https://988lifeline.org/'),
  seen(
    '988, and 711 for relay; Poison Help 1-800-222-1222',
    'https://www.nebraskapoison.com/september-is-national-suicide-prevention-month/',
  ),
  seen(
    'Eldercare Locator, 1-800-677-1116',
    'https://acl.gov/programs/protection-and-advocacy-systems/what-if-i-suspect-abuse-neglect-or-exploitation',
  ),
  seen(
    'National Domestic Violence Hotline, 1-800-799-7233',
    'https://p-eldercare-wapp1.p-ase2-ase.p.azurewebsites.net/Public/Resources/LearnMoreAbout/Elder_Rights.aspx',
  ),
  unseen('National Domestic Violence Hotline, 1-800-799-7233', 'https://www.thehotline.org/'),
  seen('Poison Help, 1-800-222-1222', 'https://www.poisonhelp.hrsa.gov/the-poison-help-line/index.html'),
  seen(
    'physical therapy without a letter, in every state',
    'https://apta.org/advocacy/issues/direct-access-advocacy/improve-direct-access-state-level',
  ),
] as const;

const caSources = [
  seen('988; 911 in an emergency', 'https://mentalhealthcommission.ca/catalyst/988-launches-in-canada/'),
  seen('911 by text', 'https://www.textwith911.ca/en/what-you-need-to-know-about-text-with-9-1-1/'),
  seen('811', 'https://www.disabled-world.com/news/public-notices/phone-811.php'),
  seen('811 in the Northwest Territories', 'https://www.hss.gov.nt.ca/en/services/811'),
  seen(
    'Poison Centres, 1-844-764-7669, and 1-800-463-5060 in Quebec',
    'https://www.aboutkidshealth.ca/healthaz/na/poison-information-centres-in-canada/?hub=injuryprev&hubSite=https://www.aboutkidshealth.ca/',
  ),
] as const;

const auSources = [
  seen('000, and 106 by textphone', 'https://www.triplezero.gov.au/triple-zero/other-emergency-numbers'),
  seen('1800MEDICARE has replaced healthdirect', 'https://www.medicine.com.au/1800medicare-launch-replacing-healthdirect'),
  unseen('1800MEDICARE, 1800 633 422', 'https://www.health.gov.au/our-work/1800medicare'),
  unseen('Lifeline, 13 11 14', 'https://www.health.gov.au/contacts/lifeline'),
  seen('Lifeline 13 11 14; 1800RESPECT 1800 737 732', 'https://dailytv.net/video/x8xofq4'),
  unseen('1800RESPECT, 1800 737 732', 'https://www.1800respect.org.au/'),
  seen('1800 ELDERHelp, 1800 353 374', 'https://hellocare.com.au/government-launches-elder-abuse-hotline'),
  seen('Poisons Information Centre, 13 11 26', 'https://www.poisonsinfo.health.qld.gov.au'),
] as const;

const nzSources = [
  seen('111, and 111 TXT', 'https://www.police.govt.nz/news/release/25738'),
  seen(
    'Healthline, 0800 611 116',
    'https://www.health.govt.nz/your-health/services-and-support/health-care-services/healthline/common-questions-about-healthline',
  ),
  seen('1737', 'https://www.health.govt.nz/news-media/news-items/phone-counselling-service-busy-following-christchurch-tragedy'),
  seen('Suicide Crisis Helpline, 0508 828 865', 'https://nzfamilies.org.nz/?p=1578'),
  seen("Women's Refuge, 0800 733 843", 'https://womensrefuge.org.nz/get-help/'),
  seen(
    "Women's Refuge 0800 733 843; 0800 456 450",
    'https://www.govt.nz/browse/law-crime-and-justice/abuse-harassment-domestic-violence/domestic-and-family-violence/',
  ),
  seen('National Poisons Centre, 0800 764 766', 'https://otago.custhelp.com/app/answers/detail/a_id/2481/~/national-poisons-centre'),
] as const;

const zaSources = [
  seen('10177, and 112 from a mobile phone', 'https://statuscheck.co.za/?p=14569'),
  seen(
    'the plan to make 112 the one number',
    'https://bizcommunity.co.ug/article/government-moves-to-make-112-sas-single-emergency-number-811893a',
  ),
  seen(
    'SADAG, 0800 567 567',
    'https://www.sadag.org/index.php?option=com_content&view=article&id=2947:psychiatric-admissions-the-steps&catid=74&Itemid=412',
  ),
  seen('Gender-Based Violence Command Centre, 0800 428 428', 'http://gbv.org.za/about-us'),
  seen('Poisons Information Helpline, 0861 555 777', 'https://www.westerncape.gov.za/service/poisons-information-helpline-western-cape'),
] as const;

const inSources = [
  seen('112 and 108', 'https://www.ndtv.com/india-news/112-india-all-in-one-emergency-helpline-number-to-be-launched-today-1995582'),
  seen(
    'Tele MANAS, 14416',
    'https://theshillongtimes.com/2025/02/07/tele-manas-mental-health-helpline-handles-over-18-1-lakh-calls-centre/',
  ),
  seen(
    'Women Helpline 181, and 112',
    'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
  ),
] as const;

/** For every country of the European Union: 112. */
const euSources = [
  seen('112', 'http://europa.eu/50/news/theme/070202_en.htm'),
  unseen('112', 'https://europa.eu/youreurope/citizens/travel/security-and-emergencies/emergency/index_en.htm'),
] as const;

/** What a country of the European Union has besides 112. */
const euCountrySources = {
  AT: [
    seen('144 and 112; 1450; 01 406 43 43', 'https://www.gemma-aha.at/medizinischer-notfall-beim-kind/'),
    seen('TelefonSeelsorge, 142', 'https://burgenland.orf.at/stories/3027145/'),
    seen('Frauenhelpline, 0800 222 555', 'http://frauenhelpline.at/berichte/2003/vorwort.htm'),
  ],
  BE: [
    seen('1733 in most areas', 'https://www.health.belgium.be/en/health/need-call-doctor-call-1733'),
    seen('Zelfmoordlijn, 1813', 'https://nieuws.vtm.be/binnenland/67758-nieuw-nummer-zelfmoordlijn1813'),
    unseen('Centre de Prévention du Suicide, 0800 32 123', 'https://www.preventionsuicide.be/'),
    seen('1712', 'https://www.1712.be/nl/over-1712'),
    unseen('Écoute violences conjugales, 0800 30 030', 'https://www.ecouteviolencesconjugales.be/'),
    seen('Antigifcentrum, 070 245 245', 'https://www.libelle.be/gezond/noodnummer-bellen/'),
    seen('the app 112 BE', 'https://www.diekeure.be/nl-be/professional/nieuws/noodnummers'),
  ],
  BG: [
    seen(
      '112 has replaced the older numbers',
      'https://www.novinite.com/articles/132457/All+Emergency+Calls+in+Bulgaria+to+be+Redirected+to+112+from+October',
    ),
  ],
  HR: [seen('112 and 194', 'https://expat.com/forum/viewtopic.php?id=580413')],
  CY: [seen('112', 'https://www.visitcyprus.com/pl/practical-information-pl/health-safety-2/')],
  CZ: [
    seen('155 before 112, if possible', 'http://zzspak.cz/155-jak-a-kdy-volat.html'),
    seen(
      'Toxikologické informační středisko, 224 91 92 93',
      'https://www.vfn.cz/en/pacienti/kliniky-ustavy/klinika-pracovniho-lekarstvi/toxikologicke-informacni-stredisko/',
    ),
  ],
  DK: [
    seen('112', 'https://politi.dk/kontakt-politiet/alarm-112'),
    seen(
      '1813 in the Capital Region, before the hospital',
      'https://www.bispebjerghospital.dk/undersoegelse-og-behandling/Akut-hj%C3%A6lp/1813/hvordanbrugerjeg1813/Sider/default.aspx',
    ),
    seen(
      'the on-call doctor before the hospital, elsewhere',
      'https://international.viborg.dk/live/health-and-emergency/accident-and-emergency',
    ),
    seen('Livslinien, 70 20 12 01', 'https://cphpost.dk/2015-10-26/news/suicide-prevention-lifeline-gets-funding-to-stay-open-at-night/'),
    unseen('Livslinien, 70 20 12 01', 'https://www.livslinien.dk/'),
  ],
  EE: [
    seen('1220', 'http://www.16662.ee/ru.html'),
    seen('16662', 'https://www.eesti.ee/en/health-and-care/food-and-consumer-product-safety/poisoning-information-centre/'),
  ],
  FI: [
    seen(
      '116117, not in Åland',
      'https://www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/guidance-in-acute-health-issues/medical-helpline-116117',
    ),
    seen('MIELI, 09 2525 0111', 'https://mentalhealth.fi/where-to-go-in-an-emergency'),
    seen('Nollalinja, 080 005 005', 'https://www.nollalinja.fi/om-nollinjen/'),
    seen(
      'Poison Information Centre, 0800 147 111',
      'https://www.terveyskyla.fi/en/emergencyhub/when-to-come-to-the-emergency-department/poison-information-centre',
    ),
  ],
  FR: [
    seen('15 and 112; 114 by text', 'https://www.mamoudzou.yt/service-public/particuliers/?xml=F33954'),
    seen('15 also for the doctor on call', 'http://www.1000-premiers-jours.fr/fr/les-numeros-durgence-connaitre'),
    seen('3114', 'https://www.service-public.fr/particuliers/actualites/A15206'),
    seen(
      '3919',
      'https://www.tf1info.fr/societe/journee-internationale-de-lutte-conte-les-violences-faites-aux-femmes-ces-numeros-de-telephone-utiles-qu-il-faut-connaitre-2277414.html',
    ),
  ],
  DE: [
    seen('112, also by fax and with nora; the on-call service', 'https://gesund.bund.de/notfallnummern'),
    seen('116117', 'https://www.frage.de/gesundheit/notfaelle-112-oder-116117'),
    unseen('116117', 'https://www.116117.de/'),
    seen('TelefonSeelsorge, 0800 111 0 111', 'https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband'),
    seen('Hilfetelefon, 116 016', 'https://utopia.de/news/116-016-hilfetelefon-gewalt-gegen-frauen-neue-nummer-kurz'),
  ],
  GR: [
    seen('166', 'https://newsbeast.gr/greece/arthro/5807514/ekav-ti-prepei-na-kanoyme-an-echei-ginei-trochaio-atychima-stin-ethniki-odo'),
    seen('Klimaka, 1018', 'https://www.tovima.com/stories/suicide-and-mental-health-in-greece-going-beyond-the-stigma/'),
  ],
  HU: [
    seen('104 rings in the 112 centre', 'https://babits.pte.hu/cikkek/_europai_segelyhivo_szam_tajekoztato'),
    seen('112 and 1830', 'https://metropol.hu/aktualis/2025/08/telefonszam-segelyhivo-lelki-segely-ugyelet'),
    seen('112, 104 and Lelki Elsősegély 116 123', 'https://www.webbeteg.hu/cikkek/elsosegely/29693/tudnivalok-112-es-segelyhivorol'),
  ],
  IT: [
    seen('118', 'http://vacanzeinsalute.aulss4.veneto.it/en/emergencies/use-of-emergency-services/when-to-call-the-number-118.html'),
    seen(
      '116117, by region',
      'https://www.ilfriuliveneziagiulia.it/sanita-non-urgente-ad-asugi-arriva-il-numero-unico-116117-cosa-cambia-dal-19-gennaio',
    ),
    seen('1522', 'https://www.istat.it/it/violenza-sulle-donne/la-fuoriuscita-dalla-violenza/numero-di-pubblica-utilit%C3%A0-1522'),
  ],
  LV: [
    seen('113 or 112', 'http://www.nmpd.gov.lv/en/'),
    seen('112 by text', 'https://vugd.gov.lv/en/what-do-when-you-call-112'),
    seen('66016001', 'https://www.talsunovads.lv/lv/jaunums/gimenes-arstu-prakses-pieejamas-ari-pec-ierasta-darba-laika-un-brivdienas-0'),
    seen('Skalbes, 116123', 'https://www.apollo.lv/7319373/biedribas-skalbes-krizu-talrunim-izveidots-jauns-numurs'),
  ],
  LT: [
    seen('112, also by text', 'https://112.lt/en/about-number-112/'),
    seen('Vilties linija, 116 123', 'https://sc.bns.lt/view/item/pasikeite-dvieju-pagalbos-telefonu-numeriai-108766'),
  ],
  LU: [seen('112; Centre Antipoisons 8002 5500', 'https://www.justarrived.lu/en/health-and-wellness-2/emergency-calls-112/')],
  MT: [],
  NL: [
    seen('113', 'https://www.upday.com/nl/binnenland/nummer-113-nu-gratis-betere-hulp-bij-zelfdodingsgedachten/pj8neqt'),
    seen(
      'Veilig Thuis, 0800 2000',
      'https://www.rijksoverheid.nl/onderwerpen/huiselijk-geweld/vraag-en-antwoord/wat-moet-ik-doen-bij-huiselijk-geweld',
    ),
  ],
  PL: [
    seen(
      '112 or 999; the night and holiday clinics',
      'https://www.upday.com/pl/news/bezplatna-pomoc-medyczna-w-swieta-infolinia-800-190-590-dziala-non-stop/qeth77p',
    ),
    seen('Centrum Wsparcia, 800 70 2222', 'https://zdrowie.pap.pl/psyche/na-kryzys-telefon-800-70-2222'),
    seen('Niebieska Linia, 800 120 002', 'https://www.zspborzecin.pl/swiatowy-dzien-zdrowia-psychicznego/'),
  ],
  PT: [
    seen('SNS 24, 808 24 24 24, before the hospital', 'https://www.sns.gov.pt/sns24-triagem/'),
    seen(
      '1411',
      'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
    ),
  ],
  RO: [seen('112', 'http://migis.eu/?page_id=1958')],
  SK: [
    seen('155 and 112', 'https://www.slovensko.sk/sk/zivotne-situacie/zivotna-situacia/_sluzby-poskytovane-prostrednic/'),
    seen('116117, since January 2026', 'https://www.ozdravme.sk/clanok/poradenska-linka-116-117-stovky-hovorov-uz-v-prvych-dnoch'),
  ],
  SI: [seen('112, also by text', 'https://www.gov.si/en/topics/emergency-call/')],
  ES: [
    seen('024', 'https://elespanol.com/espana/20220210/telefono-gratuito-024-suicidio-mayo/649185102_0.amp.html'),
    seen('016', 'https://elmirondesoria.es/nacional/politica/el-servicio-016-recibe-59-317-consultas-de-enero-a-junio'),
  ],
  SE: [
    seen('1177 and 112', 'https://svenskserber.se/kanner-du-till-tva-av-sveriges-viktigaste-telefonnummer/'),
    unseen('1177', 'https://www.1177.se/'),
    seen('112 by text', 'https://rsnv.se/din-sakerhet/viktiga-telefonnummer/'),
    seen('Självmordslinjen, 90101', 'https://www.corren.se/nyheter/sjalvmord-ar-vanligast-bland-aldre-man-om5530243.aspx'),
    seen('Kvinnofridslinjen, 020 50 50 50', 'https://eige.europa.eu/node/4655'),
    seen(
      'Giftinformationscentralen, 010 456 67 00',
      'https://lakemedelsboken.se/terapiomraden/akutmedicin/akuta-forgiftningar/giftinformationscentralen/',
    ),
  ],
} as const satisfies Record<string, readonly NumberSource[]>;

/** By region code. */
export const regionSources: Readonly<Record<string, readonly NumberSource[]>> = {
  ...Object.fromEntries(Object.entries(euCountrySources).map(([code, own]) => [code, [...euSources, ...own]])),
  AU: auSources,
  CA: caSources,
  GB: gbSources,
  IE: ieSources,
  IN: inSources,
  NZ: nzSources,
  US: usSources,
  ZA: zaSources,
  /** No number is presumed; the lists of lines that its words point to. */
  ZZ: [seen('findahelpline.com', 'https://findahelpline.com/AU')],
};
