/**
 * What to do, by when and how: the words of the five levels and of every route. Numbers and names of services are
 * tokens of `regions/`: {emergency} {ed} {urgent} {gp} {physio} {pharmacist} {crisis} {poisons}. Some of them are long,
 * so {urgent}, {crisis} and {poisons} stand at the end of a sentence that begins with "Phone", and in no headline.
 * A headline has room for one number, so {emergency} is the first of them there: see `headlineOf`.
 * Source: clinical evidence, sections 1.1, 1.7 and 7.4; clinical amendments, end of section 5.
 */
import type { Level } from '../engine/level.ts';
import type { RouteId } from './routes.ts';

export interface LevelWords {
  /** As people read it. */
  readonly name: string;
  readonly within: string;
  /** When to look again. */
  readonly recheck: string;
}

export const levelWords = {
  emergency: {
    name: 'Emergency',
    within: 'now',
    recheck: 'If {you} are sent home and it gets worse, or a new sign starts, go back to {ed} or phone {emergency}.',
  },
  urgent: {
    name: 'Today',
    within: 'within hours',
    recheck: 'If nobody has helped within 4 hours, phone again or go to {ed}. If it gets worse, phone {emergency}.',
  },
  soon: {
    name: 'Soon',
    within: 'within 7 days',
    recheck: 'If {you} have no appointment or answer in that time, or anything changes, take the check again.',
  },
  routine: {
    name: 'Routine',
    within: '2 to 6 weeks',
    recheck: 'If nobody has looked at it in 6 weeks, or it gets worse, take the check again.',
  },
  'self-care': {
    name: 'Self-care',
    within: 'at home; check again in 2 weeks',
    recheck:
      'If a new pain is still there in 2 weeks, or an old one changes, take the check again. If it gets worse, take it again at once.',
  },
} as const satisfies Readonly<Record<Level, LevelWords>>;

export interface Disposition {
  /** Verb first, short. It reveals no answer. */
  readonly headline: string;
  /** Who, how and by when. The number stands right under it, so what can be read after pressing it belongs to `more`. */
  readonly action: string;
  readonly more?: string;
  /** The number that matters most here, to be shown large as text. */
  readonly call: 'emergency' | 'urgent' | 'crisis' | 'poisons' | null;
  /** Instead of the time of the level. */
  readonly within?: string;
  readonly whileWaiting: readonly string[];
  readonly bring: readonly string[];
}

const medicineList = 'a list of {your} medicines, with the name of any MS treatment';
const steroidDates = 'the dates of any steroids';
const cards = '{your} pump, catheter, steroid or blood-thinner card, if {you} have one';
const thisPage = 'this page, on a phone or printed';
const allToBring = [medicineList, steroidDates, cards, thisPage] as const;

/** The keys stand in the order of {@link RouteId}s: the first of two routes at one level wins. */
export const dispositions = {
  ambulance: {
    headline: 'Phone {emergency} now',
    action: 'Phone {emergency} and ask for an ambulance. {You} should not drive, and should not wait for a {gp}.',
    call: 'emergency',
    whileWaiting: [
      'Say first where {you} are and what is wrong now. Then read out the words on this page.',
      'Stay on the line, with the phone on speaker, and do what the call handler says.',
      'Unlock the door, and have someone stay until help comes.',
      'After a fall: do not get up and do not straighten the leg. Keep warm.',
      'With a sudden pounding headache: sit up, loosen tight clothes, and look for a bent or blocked catheter tube.',
      'Ask before {you} eat or drink.',
    ],
    bring: allToBring,
  },
  'ambulance-to-be-moved': {
    headline: 'Phone {emergency} now, to be moved',
    action:
      'Phone {emergency}. Say that a bone may be broken, and that {you} need to be moved lying down. Nobody should lift or hoist {them}, or straighten the leg.',
    call: 'emergency',
    whileWaiting: [
      'Say first where {you} are. Then read out the words on this page.',
      'Stay as {you} are, and keep warm. Say if {you} are on skin that feels little. Have someone unlock the door.',
      'Ask before {you} eat or drink.',
    ],
    bring: allToBring,
  },
  'emergency-department': {
    headline: 'Go to {ed} now',
    action:
      'Go straight to {ed}. {You} should not drive, and should not wait for a {gp}. If {you} cannot travel safely, or it is getting worse fast, phone {emergency}.',
    call: 'emergency',
    whileWaiting: [
      'Say the words on this page first, at the desk and again to the nurse.',
      'Phone {emergency} on the way if chest pain, trouble breathing, confusion or weaker legs start.',
      'Ask before {you} eat or drink.',
    ],
    bring: allToBring,
  },
  'crisis-ambulance': {
    headline: 'Phone {emergency} now, and stay with someone',
    action:
      'Phone {emergency}, or go to {ed} with someone {you} trust. Say plainly how close it is, and whether anything has been taken or done.',
    call: 'emergency',
    whileWaiting: [
      'Stay with someone. While help comes, {you} can also phone {crisis}.',
      'Move away from anything that could be used to do harm, or ask someone to take it away.',
      'Pain can wear anyone down. The people who answer are there for this.',
    ],
    bring: [medicineList, 'any medicine or packet that was used', thisPage],
  },
  'same-day': {
    headline: 'Get medical help today',
    action: 'Ask to be seen today. Phone {urgent}. If no visit is possible today, go to {ed}.',
    call: 'urgent',
    whileWaiting: ['Read out the words on this page, and the name of any MS treatment.', 'Write down what changes, and when.'],
    bring: allToBring,
  },
  'crisis-line': {
    headline: 'Talk to someone today',
    action: 'Tell {your} {gp} or another clinician today how bad it has been. To talk at once, phone {crisis}.',
    more: 'If {you} come closer to acting on the thoughts, go to {ed} or phone {emergency}.',
    call: 'crisis',
    whileWaiting: [
      'You can say: “{I} need to talk to someone today. The pain has led to thoughts of suicide.”',
      'Tell someone {you} trust, and have them near.',
      'Keep anything that could be used to do harm out of reach.',
    ],
    bring: [],
  },
  'pump-team-today': {
    headline: 'Phone the pump team now',
    action:
      'Phone the team that looks after the baclofen pump, at any hour: the number is on the pump card. If they do not answer, go to {ed}.',
    more: 'If spasms jump up, or itching, fever, sleepiness or confusion start, phone {emergency}.',
    call: 'urgent',
    whileWaiting: ['Say when the pump was last filled, and what the alarm does.', 'Do not wait for the next refill visit.'],
    bring: ['the pump card', 'the date of the last refill', medicineList, thisPage],
  },
  'overdose-today': {
    headline: 'Phone for advice now',
    action: 'Phone {poisons}. Do it now, even if {you} feel well.',
    more: 'If nobody answers, go to {ed}. For slow breathing, a fit, confusion, fainting or deep sleepiness, phone {emergency}. Take no more of the medicine until someone has said how. Some medicines, such as paracetamol and methotrexate, do harm hours later.',
    call: 'poisons',
    within: 'at once',
    whileWaiting: ['Say which medicine it was, how much, and when. Keep the packets.', 'If {you} can, do not stay alone.'],
    bring: ['the packets of {your} medicines', cards, thisPage],
  },
  'pharmacist-today': {
    headline: 'Ask a {pharmacist} today',
    action: 'Talk to a {pharmacist} today, before the next dose. If none is open, phone {urgent}.',
    more: 'For a fit, confusion, shaking with fever, fainting or deep sleepiness, phone {emergency}.',
    call: 'urgent',
    whileWaiting: [
      'Take no extra to catch up, and stop nothing else, until someone has said how.',
      'Say which medicine it is, and when the last dose was.',
    ],
    bring: ['the packets of {your} medicines', cards, thisPage],
  },
  'ms-team-today': {
    headline: 'Phone the MS team today',
    action:
      'Phone {your} MS nurse or MS team now, and ask for someone to call back today. If {you} have no MS team, or they are closed, phone {urgent}.',
    call: 'urgent',
    whileWaiting: ['Say what is new, when it began, and the name of any MS treatment.'],
    bring: allToBring,
  },
  'clot-today': {
    headline: 'Get checked today for a possible clot',
    action: 'Say “possible clot in the leg”, and ask to be seen today. Phone {urgent}. If no visit is possible today, go to {ed}.',
    call: 'urgent',
    whileWaiting: [
      'If chest pain, trouble breathing or coughing up blood starts, phone {emergency}.',
      'Do not rub or massage the leg.',
      'Say if there is a pregnancy or a new baby, a recent operation, long sitting, or an earlier clot.',
    ],
    bring: allToBring,
  },
  'under-18': {
    headline: 'Phone for advice today: this check is for adults',
    action:
      'A parent, carer or other adult should ask about the pain today. Phone {urgent}. A child or teenager who has a fever, is very ill, or cannot stand or use the leg: go to {ed} now.',
    call: 'urgent',
    within: 'today',
    whileWaiting: [],
    bring: [medicineList],
  },
  'gp-or-ms-team': {
    headline: 'Ask to be seen this week',
    action:
      'Phone {your} {gp}, or {your} MS team if {you} have one, on the next working day. Ask to be seen within 7 days, and read out the words on this page.',
    call: null,
    whileWaiting: [],
    bring: allToBring,
  },
  'ms-team-soon': {
    headline: 'Phone the MS team in the next 2 working days',
    action:
      'Phone {your} MS nurse or MS team, or {your} {gp} if {you} have no MS team. Say what is new, and when it began. They often ask for a pee test first, because an infection can make nerve signs worse.',
    call: null,
    within: '1 to 2 working days',
    whileWaiting: [],
    bring: allToBring,
  },
  maternity: {
    headline: 'Phone {your} midwife or maternity unit',
    action:
      'Phone on the next working day. Say that {you} are pregnant or had a baby in the last 6 weeks, and read out the words on this page. If {you} cannot reach them, phone {urgent}.',
    call: 'urgent',
    whileWaiting: [],
    bring: ['{your} maternity notes', ...allToBring],
  },
  'pharmacist-soon': {
    headline: 'Ask a {pharmacist} in the next 2 days',
    action:
      'Ask by phone or at the counter, and name every medicine {you} take. See {your} {gp} if it does not settle in 2 days, or if the pain changes.',
    call: null,
    within: '1 to 2 days',
    whileWaiting: ['{You} should not drive while sleepier than usual.'],
    bring: ['the packets of {your} medicines', thisPage],
  },
  'safe-talk': {
    headline: 'Talk to a {gp} or someone {you} trust this week',
    action:
      'Book a visit this week, and ask to talk alone for part of it. No reason is needed. If {you} are ever in danger, phone {emergency}.',
    call: null,
    whileWaiting: [],
    bring: [medicineList],
  },
  'physio-or-gp': {
    headline: 'Book a {physio} or {gp} visit',
    action: 'Aim to be seen within 2 to 6 weeks. If {you} have an MS nurse, tell them too.',
    call: null,
    whileWaiting: [],
    bring: allToBring,
  },
  'ms-nurse': {
    headline: 'Show it to {your} MS nurse',
    action: 'Aim for a visit or a call within 2 to 6 weeks. If {you} have no MS nurse, ask at {your} {gp} practice.',
    call: null,
    whileWaiting: [],
    bring: allToBring,
  },
  'self-care': {
    headline: 'Look after it at home for now',
    action: 'Keep moving gently, and notice what helps. Check again in 2 weeks.',
    call: null,
    whileWaiting: [],
    bring: [],
  },
} as const satisfies Readonly<Record<RouteId, Disposition>>;

/** All of it, for who has no button to press. */
export const wholeAction = ({ action, more }: Pick<Disposition, 'action' | 'more'>): string => (more ? `${action} ${more}` : action);

/** A headline with one number in it, as a token: the others, and what they are for, stand in the action. */
export const headlineOf = ({ headline }: Pick<Disposition, 'headline'>): string => headline.replace('{emergency}', '{firstEmergency}');
