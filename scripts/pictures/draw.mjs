// Draws cards on all cores: a card takes 15 ms, and a library can have thousands.
import { rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { card, cardWidth } from './card.mjs';
import { paint } from './paint.mjs';

/** Fewer than this, and starting a thread takes longer than drawing. */
const worthAThread = 40;

async function drawEach(cards) {
  for (const [file, words] of cards) {
    // Under its own name only once it is whole, so that a build that stops half-way leaves no half picture behind.
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, paint(await card(words), cardWidth));
    await rename(unfinished, file);
  }
}

/** Writes a PNG for each pair of a file and the words of a card. */
export async function drawCards(cards) {
  const threads = Math.min(availableParallelism(), Math.ceil(cards.length / worthAThread));
  if (threads < 2) return drawEach(cards);
  const share = Math.ceil(cards.length / threads);
  const shares = Array.from({ length: threads }, (_, index) => cards.slice(index * share, (index + 1) * share));
  await Promise.all(shares.map(drawInThread));
}

const drawInThread = (cards) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: cards });
    thread.on('error', reject);
    thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error('A thread that draws pictures stopped.'))));
  });

if (!isMainThread) await drawEach(workerData);
