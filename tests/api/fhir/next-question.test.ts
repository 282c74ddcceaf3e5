import fc from 'fast-check';
import type { Questionnaire, QuestionnaireResponse } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import type { ResponseItem } from '../../../functions/api/fhir/resources.ts';
import { resultItems } from '../../../functions/api/fhir/result.ts';
import type { Answers } from '../../../functions/engine/question.ts';
import { everyone } from '../../support/cases.ts';
import { allItems, answersIn, asking, asResult, containedIn, faultsOf, questionnaire, responseWith, resultIn } from '../../support/fhir.ts';
import { walkForm } from '../../support/fhir-walk.ts';
import { anyAnswers, cases, fullAnswers } from '../../support/random-answers.ts';
import { calmAnswer } from '../../support/walk.ts';
import { assess, nextOf } from './app.ts';

const allResponseItems = (items: readonly ResponseItem[]): readonly ResponseItem[] =>
  items.flatMap((item) => [item, ...allResponseItems(item.item ?? [])]);

const start = responseWith({});
const asked = (response: QuestionnaireResponse) => asking(containedIn(response)).map(({ linkId }) => linkId);

describe('a form that is asked step by step', () => {
  test('begins with the first question and its answers alone', async () => {
    const reply = await nextOf(start);
    expect(faultsOf(reply)).toEqual([]);
    expect(reply).toMatchObject({ resourceType: 'QuestionnaireResponse', status: 'in-progress', questionnaire: '#asked' });
    expect(reply).not.toHaveProperty('item');
    expect(asked(reply)).toEqual(['answering-for']);
    expect(containedIn(reply)).toMatchObject({ derivedFrom: [`${questionnaire.url}|${questionnaire.version}`] });
    expect(containedIn(reply)).not.toHaveProperty('url');
    expect(reply.contained?.map(({ id }) => id)).toEqual(['asked', 'answering-for']);
  });

  test('goes on with what the guide sends back: the reply with answers added', async () => {
    const first = await nextOf(start);
    const second = await nextOf({ ...first, item: responseWith({ 'answering-for': 'myself' }).item });
    expect(asked(second)).toEqual(['answering-for', 'danger-now']);
  });

  test('asks the questions of a screen together, and a follow-up when an answer opens it', async () => {
    const about = await nextOf(responseWith({ 'answering-for': 'myself', 'danger-now': ['none'] }));
    expect(asked(about).slice(2)).toEqual(['age', 'ms-status', 'where', 'side']);
    const nerve = await nextOf(
      responseWith({
        'answering-for': 'myself',
        'danger-now': ['none'],
        age: '18-44',
        'ms-status': 'diagnosed',
        where: ['groin'],
        side: 'left',
        'nerve-change': ['saddle'],
      }),
    );
    expect(asked(nerve).at(-1)).toBe('saddle-when');
  });

  test('begins from what the guide shows first: a contained questionnaire without questions', async () => {
    const { url, version } = questionnaire;
    for (const named of [{ derivedFrom: [`${url}|${version}`] }, { derivedFrom: [url] }, { url, version }]) {
      const contained = [{ resourceType: 'Questionnaire', id: 'q', status: 'draft', ...named }];
      expect(asked(await nextOf({ ...start, questionnaire: '#q', contained })), JSON.stringify(named)).toEqual(['answering-for']);
    }
  });

  test('takes the name that the questionnaire has where it is asked: a copy of the site has another address', async () => {
    const name = new URL('/fhir/R4/Questionnaire/ms-hip-pain', 'http://localhost').href;
    expect((await nextOf({ ...start, questionnaire: name })).status).toBe('in-progress');
  });

  test('ends at once at an emergency answer', async () => {
    const reply = await nextOf(responseWith({ 'danger-now': ['stroke'] }));
    expect(reply.status).toBe('completed');
    expect(asked(reply)).toEqual(['danger-now']);
    expect(resultIn(reply)).toMatchObject({ disposition: { level: 'emergency', route: 'ambulance' }, reasons: [{ rule: 'danger-now' }] });
  });

  test('speaks of the person where somebody else answers', async () => {
    const reply = await nextOf(responseWith({ 'answering-for': 'someone-else' }));
    expect(JSON.stringify(reply.contained)).toContain('Not their usual tight MS band.');
  });

  test('gives the numbers of a country that a parameter names', async () => {
    const parameter = [
      { name: 'questionnaire-response', resource: responseWith({ 'danger-now': ['stroke'] }) },
      { name: 'region', valueCode: 'GB' },
    ];
    const reply = await nextOf({ resourceType: 'Parameters', parameter });
    expect(resultIn(reply)).toMatchObject({ disposition: { headline: 'Phone 999 now' } });
  });

  test('gives back who it is about and when, as it came, and no narrative', async () => {
    const about = { id: 'a', subject: { reference: 'Patient/1' }, authored: '2026-11-22' };
    const reply = await nextOf({ ...start, ...about, text: { status: 'generated', div: '<div>old</div>' } });
    expect(reply).toMatchObject(about);
    expect(reply).not.toHaveProperty('text');
  });

  test('gives back whom a reference within the response names, once, however often it goes round', async () => {
    const contained = [{ resourceType: 'Patient', id: 'p', birthDate: '1980' }];
    const first = await nextOf({ ...start, subject: { reference: '#p' }, contained });
    const second = await nextOf({ ...first, item: responseWith({ 'answering-for': 'myself' }).item });
    for (const reply of [first, second]) {
      expect(reply.contained?.filter(({ resourceType }) => resourceType === 'Patient')).toEqual(contained);
      expect(reply.contained?.filter(({ resourceType }) => resourceType === 'Questionnaire')).toHaveLength(1);
      expect(new Set(reply.contained?.map(({ id }) => id)).size).toBe(reply.contained?.length);
    }
  });

  test('shows the result, which the whole form hides because it cannot fill it', async () => {
    const isHidden = (form: Questionnaire) =>
      JSON.stringify(form.item?.find(({ linkId }) => linkId === 'result')?.extension ?? []).includes('hidden');
    expect(isHidden(questionnaire)).toBe(true);
    expect(isHidden(containedIn(await nextOf(responseWith({ 'danger-now': ['stroke'] }))))).toBe(false);
  });

  test('leaves out the answer to a follow-up that nothing opens any more', async () => {
    const reply = await nextOf(responseWith({ 'danger-now': ['none'], 'nerve-change': ['none'], 'saddle-when': 'new' }));
    expect(answersIn(reply.item)).toEqual({ 'danger-now': ['none'], 'nerve-change': ['none'] });
  });

  const masked = {
    valueCoding: { extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }] },
  };
  const withAnswer = (question: string, ...answer: object[]) => ({
    ...start,
    item: [
      ...(responseWith({ 'answering-for': 'myself' }).item ?? []),
      { linkId: `screen.${question}`, item: [{ linkId: question, answer }] },
    ],
  });

  test.each([
    ['by itself', []],
    ['beside "none of these": it could be the danger', [{ valueCoding: { code: 'none' } }]],
  ])('counts a masked answer as none, asks again, and shows the sender that it did: %s', async (_, others) => {
    const given = withAnswer('danger-now', ...others, masked);
    const reply = await nextOf(given);
    expect(reply.status).toBe('in-progress');
    expect(asked(reply)).toEqual(['answering-for', 'danger-now']);
    expect(reply.item?.at(-1)?.item).toEqual(given.item.at(-1)?.item);
  });

  test('counts a sign beside a masked answer, and leaves both in the reply', async () => {
    const given = withAnswer('danger-now', { valueCoding: { code: 'stroke' } }, masked);
    const reply = await nextOf(given);
    expect(reply.status).toBe('completed');
    expect(resultIn(reply)).toMatchObject({ disposition: { level: 'emergency' } });
    expect(reply.item?.find(({ linkId }) => linkId === 'screen.danger-now')?.item).toEqual(given.item.at(-1)?.item);
  });

  test('takes "prefer not to say" for a masked answer where that is offered: it is not asked for ever', async () => {
    const said = await nextOf(withAnswer('mood', { valueCoding: { code: 'prefer-not' } }));
    const hidden = await nextOf(withAnswer('mood', masked));
    expect(asked(hidden)).toEqual(asked(said));
    expect(hidden.item?.at(-1)?.item).toEqual([{ linkId: 'mood', answer: [masked] }]);
    expect(faultsOf(hidden)).toEqual([]);
    const { reply } = await walkForm(nextOf, calmAnswer);
    const file = JSON.parse(
      JSON.stringify(reply).replace(/"valueCoding":\{[^{}]*CodeSystem\/mood[^{}]*\}/, JSON.stringify(masked).slice(1, -1)),
    );
    expect(JSON.stringify(file)).toContain('masked');
    expect((await nextOf(file)).status).toBe('completed');
  });

  test('reads over the texts that a form sends along, wherever it puts them', async () => {
    const [, danger] = responseWith({ 'answering-for': 'myself', 'danger-now': ['stroke'] }).item ?? [];
    const [question] = danger?.item ?? [];
    const text = { linkId: 'danger-now-help', text: 'Help' };
    const [answer] = question?.answer ?? [];
    for (const item of [[question, text], [{ ...question, item: [text] }], [{ ...question, answer: [{ ...answer, item: [text] }] }]]) {
      const reply = await nextOf({ ...start, item: [{ linkId: 'screen.danger-now', item }] });
      expect(resultIn(reply), JSON.stringify(item)).toMatchObject({ disposition: { level: 'emergency' } });
    }
  });

  test('gives back what the sender wrote on a group or an item', async () => {
    const mark = { id: 'g', extension: [{ url: 'http://x/mark', valueString: 'theirs' }] };
    const [group] = responseWith({ 'answering-for': 'myself' }).item ?? [];
    const item = [{ ...group, ...mark, item: [{ ...group?.item?.[0], _linkId: { id: 'l' } }] }];
    const reply = await nextOf({ ...start, item });
    expect(reply.item?.[0]).toMatchObject(mark);
    expect(reply.item?.[0]?.item).toEqual(item[0]?.item);
  });

  test('does not believe a result that is sent', async () => {
    const completed = await nextOf(responseWith({ 'danger-now': ['stroke'] }));
    const calmed = JSON.parse(JSON.stringify(completed).replaceAll('"emergency"', '"self-care"')) as QuestionnaireResponse;
    expect(calmed).not.toEqual(completed);
    expect(resultIn(await nextOf(calmed))).toEqual(resultIn(completed));
  });
});

describe('the result is that of the API', () => {
  const compare = async (reply: QuestionnaireResponse, answers: Answers) => {
    const { status, next, rest } = await assess(answers);
    expect(reply.status).toBe(status === 'complete' ? 'completed' : 'in-progress');
    if (next === null) expect(resultIn(reply)).toEqual(asResult(rest));
    else {
      expect(asked(reply)).toContain(next);
      expect(resultIn(reply)).toBeNull();
    }
  };

  test('for anybody who walks through the form', async () => {
    await fc.assert(
      fc.asyncProperty(fullAnswers, async (answers) => {
        const { reply, given } = await walkForm(nextOf, (question) => answers[question] ?? calmAnswer(question));
        expect(reply.status).toBe('completed');
        expect(answersIn(reply.item)).toEqual(given);
        await compare(reply, given);
      }),
      cases(60),
    );
  });

  test('for anybody who sends any answers at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => compare(await nextOf(responseWith(answers)), answers)),
      cases(250),
    );
  });

  test('for everybody of the vectors and personas', async () => {
    for (const { answers } of everyone) await compare(await nextOf(responseWith(answers)), answers);
  });
});

test('what the API leaves empty is no item: FHIR knows no empty text', () => {
  const items = resultItems({ disposition: { say: '', route: 'same-day' }, beside: null, notes: [] }, questionnaire as never);
  expect(
    allResponseItems(items)
      .filter(({ answer }) => answer)
      .map(({ linkId }) => linkId),
  ).toEqual(['result.disposition.route']);
});

test('every reply on the way is valid R4, and names its items as the whole questionnaire does', async () => {
  const known = new Set(allItems(questionnaire.item).map(({ linkId }) => linkId));
  for (const one of everyone.filter((_, index) => index % 40 === 0)) {
    const { replies } = await walkForm(nextOf, (question) => one.answers[question] ?? calmAnswer(question));
    for (const reply of replies) {
      expect(faultsOf(reply), one.id).toEqual([]);
      const items = allItems(containedIn(reply).item);
      expect(items.filter(({ linkId }) => !known.has(linkId))).toEqual([]);
      // What is asked is decided: only what to do at once waits for an answer, to the question that it stands under.
      expect(items.filter(({ type, enableWhen }) => enableWhen && type !== 'display')).toEqual([]);
    }
  }
});
