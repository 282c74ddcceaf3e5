/** What the front page offers. The pages must exist; the build checks it. */

/** In the card of the front page. For each of them alone the check says emergency: a test holds the two together. */
export const emergencySigns = [
  'new numbness between your legs, or you cannot pee at all',
  'both legs are suddenly much weaker',
  'so much pain that you cannot put weight on the leg, with or without a fall',
  'chest pain, or it is hard to breathe',
] as const;

/** The five questions that the library is written to answer, each with the page that answers it. No page: all treatments. */
export const questions = [
  { asks: 'What could this pain be?', answers: 'MS, the joint, a tendon, the back, or two at once.', page: 'guides/is-it-my-ms' },
  { asks: 'Is it dangerous?', answers: 'Five levels, who to ring, and by when.', page: 'guides/when-to-get-help' },
  { asks: 'What can I do today?', answers: 'Look for a trigger, ease the load, keep moving.', page: 'guides/what-you-can-do-today' },
  { asks: 'What will they offer me?', answers: 'Treatments by kind of pain, and how sure the proof is.', page: undefined },
  { asks: 'What do I say?', answers: 'A sheet to print, and words to read out.', page: 'guides/getting-ready-for-the-appointment' },
] as const;

/** Ways in which hip pain can feel, in our own words: nobody said them, so they carry no quotation marks. */
export const feelings = [
  { feels: 'Burning, prickling, or sheets that hurt', means: 'Nerve pain: the signal is faulty, not the hip.', page: 'causes/nerve-pain' },
  {
    feels: 'A leg that jumps, then locks, and a pull in the groin',
    means: 'Spasticity: a muscle that will not let go.',
    page: 'causes/spasticity',
  },
  {
    feels: 'An ache on the stairs, or when lying on that side',
    means: 'Tendon or joint: the hip itself is sore.',
    page: 'lookalikes/outer-hip-tendon',
  },
  { feels: 'A sore hip since the foot began to drag', means: 'A changed walk: the hip works overtime.', page: 'causes/changed-walk' },
  {
    feels: 'A deep ache in the groin, and steroids in the past',
    means: 'Bone: worth checking within 7 days.',
    page: 'causes/past-steroids',
  },
] as const;

/** The keys of what the front page cites, in the order of its numbers. */
export const homeSources = ['lesher08', 'bazelier11', 'sahraian12'] as const;
