/** The kinds of page in content/, in the order in which the menus name them. The key is the folder and the address. */
export const kinds = {
  symptoms: {
    many: 'Symptoms',
    title: 'Where it hurts and how it feels',
    lead: 'Start from what you notice. Each page says what often causes it in MS, what else it may be, and how soon to get help.',
  },
  causes: {
    many: 'Causes',
    title: 'How MS can make a hip hurt',
    lead: 'The ways in which MS itself, or living with it, leads to hip pain. More than one is common.',
  },
  lookalikes: {
    many: 'What else it could be',
    title: 'Hip pain that is not the MS',
    lead: 'People with MS get the same hip troubles as everybody else. Do not let MS explain everything.',
  },
  treatments: {
    many: 'Treatment',
    title: 'What helps, and what to ask for',
    lead: 'What each treatment is, what it can do, what it cannot, and what to raise with your team before you start.',
  },
  guides: {
    many: 'Guides',
    title: 'Guides',
    lead: 'Longer reads: how to tell pains apart, how to get ready for a visit, and how to look after a sore hip day to day.',
  },
  'warning-signs': {
    many: 'Warning signs',
    title: 'Warning signs',
    lead: 'Signs that need help now, today or within a week. If one of these is you, act on it before you read on.',
  },
} as const;

export type Kind = keyof typeof kinds;

export const kindIds = Object.keys(kinds) as readonly Kind[];

/** The name of the page that explains words; not a kind of its own, but search lists it beside them. */
export const glossaryName = 'Words explained';
