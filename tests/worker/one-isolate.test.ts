import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveBuilt } from '../../scripts/bench/built-worker.ts';
import type { Running } from '../../scripts/bench/workerd.ts';
import { everyone } from '../support/cases.ts';
import { responseWith } from '../support/fhir.ts';
import { ASSETS, startIsolate } from './built-isolate.ts';

/**
 * An isolate serves one person after another, and keeps what it has put into words once. So many people from many
 * countries ask one isolate of the built Worker, all mixed up, and what each gets is compared with the reply of an isolate
 * that has served nobody before: a copy of the Worker, made for that one request.
 */
let shared: Running;

beforeAll(async () => {
  shared = await serveBuilt({ port: 9_181 });
});
afterAll(() => shared.stop());

interface Asked {
  readonly path: string;
  readonly type: string;
  readonly body: string;
}

const countries = ['GB', 'US', 'IE', 'DE', 'IN', 'NZ', 'ZA', 'AU', 'FR', 'XX', undefined];
const whoAnswers = ['myself', 'someone-else'];

const fieldsOf = (answers: object, more: Readonly<Record<string, string | undefined>>): string => {
  const fields = new URLSearchParams();
  for (const [name, answer] of Object.entries({ ...answers, ...more }))
    for (const value of [answer].flat()) if (value !== undefined) fields.append(name, String(value));
  return fields.toString();
};

/** Each person asks in one of the ways, from one of the countries, for themselves or for another: seven, eleven and two share no factor. */
const requests: readonly Asked[] = everyone
  .filter((_, place) => place % 2 === 0)
  .map(({ answers: given }, place) => {
    const region = countries[place % countries.length];
    const answers = { ...given, 'answering-for': whoAnswers[place % 2] as string };
    const some = Object.fromEntries(Object.entries(answers).filter((_, at) => at % 5 !== place % 5));
    const form = (path: string, all: object, more = {}) => ({
      path,
      type: 'application/x-www-form-urlencoded',
      body: fieldsOf(all, { region, ...more }),
    });
    const json = (all: object) => ({
      path: '/api/v1/assessment',
      type: 'application/json',
      body: JSON.stringify({ answers: all, region }),
    });
    const ways = [
      () => json(answers),
      () => json(some),
      () => form('/check/result/', answers),
      () => form('/embed/result/', some),
      () => form('/check/result/', some, { ask: 'next' }),
      () => form('/embed/result/', answers, { shared: 'sha256-old' }),
      () => ({
        path: '/fhir/R4/Questionnaire/$next-question',
        type: 'application/fhir+json',
        body: JSON.stringify(responseWith(answers)),
      }),
    ] as const;
    return (ways[place % ways.length] as () => Asked)();
  });

const init = ({ type, body }: Asked) => ({ method: 'POST', headers: { 'Content-Type': type }, body });
const told = async (reply: Response) => `${reply.status} ${reply.headers.get('content-type')}\n${await reply.text()}`;

const askShared = async (asked: Asked) => told(await fetch(shared.url + asked.path, init(asked)));

/** What an isolate that has served nobody gives. */
const askFresh = async (asked: Asked) =>
  told(await startIsolate().fetch(new Request(shared.url + asked.path, init(asked)), { ASSETS, ASSESSMENT: 'on' }, {}));

/** From both ends towards the middle, so that neighbours in time are strangers in the list. */
const mixed = (all: readonly Asked[]): readonly Asked[] =>
  all.map((_, place) => all[place % 2 === 0 ? place / 2 : all.length - (place + 1) / 2] as Asked);

test('many people from many countries, mixed up, each get the reply of an isolate that has served nobody else', async () => {
  expect(requests.length).toBeGreaterThan(200);
  const wanted = new Map<Asked, string>();
  for (const asked of requests) wanted.set(asked, await askFresh(asked));
  expect([...wanted.values()].filter((reply) => !reply.startsWith('200'))).toEqual([]);
  expect(new Set(wanted.values()).size).toBeGreaterThan(150); // or there would be nothing to mix up

  const wrong: string[] = [];
  const replies = async (some: readonly Asked[]) => Promise.all(some.map(async (asked) => [asked, await askShared(asked)] as const));
  for (const order of [requests, mixed(requests), requests.toReversed()]) {
    for (let from = 0; from < order.length; from += 40) {
      for (const [asked, reply] of await replies(order.slice(from, from + 40)))
        if (reply !== wanted.get(asked)) wrong.push(`${asked.path} ${asked.body.slice(0, 200)}`);
    }
  }
  expect(wrong).toEqual([]);
});
