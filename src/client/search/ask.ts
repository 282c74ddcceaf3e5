import type { Answer, Expected, Failure, Question } from './messages.ts';
import { allowOwnWorker } from './own-worker.ts';

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

const waiting = new Map<number, Waiting>();
let worker: Worker | undefined;
let asked = 0;

allowOwnWorker();

/** Loads the index, so that it is there when the first word has been typed. */
export const startIndex = (): Worker => {
  worker ??= start();
  return worker;
};

function start(): Worker {
  const started = new Worker(new URL('./index-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Answer | Failure>) => {
    if ('failed' in data) giveUp();
    else waiting.get(data.id)?.resolve(data);
    waiting.delete(data.id);
  });
  started.addEventListener('error', giveUp);
  return started;
}

/** Everybody who waits is told, and the next question starts anew. */
function giveUp() {
  worker?.terminate();
  worker = undefined;
  for (const { reject } of waiting.values()) reject(new Error('The search index did not load.'));
  waiting.clear();
}

export const ask = (question: Omit<Question, 'id'>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    asked += 1;
    waiting.set(asked, { resolve, reject });
    startIndex().postMessage({ id: asked, ...question } satisfies Question);
  });

/** So that the part of the index which holds these words is there before they are asked for. */
export const expectQuestion = ({ words, first }: Pick<Question, 'words' | 'first'>): void =>
  startIndex().postMessage({ expected: [...words, first] } satisfies Expected);
