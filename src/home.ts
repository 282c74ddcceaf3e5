/** What the front page offers. The pages must exist; the build checks it. */

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
