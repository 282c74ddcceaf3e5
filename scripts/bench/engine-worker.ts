/**
 * The engine alone, in a Worker. `/<way>?rounds=5` takes the whole of `PEOPLE` through one way of asking, so many times. The
 * reply is a number that depends on every result, so that no work can be left out.
 */
import type { Answers } from '../../functions/engine/question.ts';
import { engine } from '../../functions/knowledge/knowledge.ts';

interface Env {
  readonly PEOPLE: readonly Answers[];
}

/** Each gives a small number made from the whole result. */
const ways: Readonly<Record<string, (answers: Answers) => number>> = {
  nothing: (answers) => (answers['mood'] === 'no' ? 1 : 0),
  step: (answers) => engine.step(answers).level.length,
  explain: (answers) => engine.explain(answers).reasons.length,
  assess: (answers) => {
    const { reasons, wouldChange } = engine.assess(answers);
    return reasons.length + wouldChange.length;
  },
};

export default {
  async fetch(request: Request, { PEOPLE }: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const way = ways[pathname.slice(1)];
    if (!way) return new Response('no such way', { status: 404 });
    const rounds = Number(searchParams.get('rounds'));
    let sum = 0;
    for (let round = 0; round < rounds; round++) for (const answers of PEOPLE) sum += way(answers);
    return new Response(String(sum));
  },
};
