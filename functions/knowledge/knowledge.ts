import { createEngine, type Knowledge } from '../engine/assess.ts';
import { contributors } from './contributors.ts';
import { notes } from './notes.ts';
import { bands, features } from './pain-type.ts';
import { patterns, patternsGiveWayTo } from './patterns.ts';
import { screens } from './questionnaire.ts';
import { redFlags } from './red-flags.ts';
import { all, any, type RedFlag, says } from './vocabulary.ts';

/** Everything that the check knows, in the shape that the engine takes. */
export const knowledge: Knowledge<RedFlag> = {
  screens,
  rules: redFlags,
  painAxes: { features, nerve: bands.nerve, muscleAndJoint: bands['muscle-and-joint'] },
  contributors,
  patterns,
  patternsGiveWayTo,
  notes,
  painPictureUnknown: all(says('answering-for', 'someone-else'), any(says('words', 'not-sure'), says('skin-feel', 'not-sure'))),
};

export const engine = createEngine(knowledge);
