import type { Example } from '../vocabulary.ts';

export const examples = [
  {
    name: 'pulled roughly by a relative, hip bruised',
    given: { 'answering-for': 'myself', stand: ['hurt-by-someone'] },
    fires: 'yes',
    level: 'soon',
  },
  { name: 'not ticked', given: { stand: ['none'] }, fires: 'no' },
  { name: 'not sure about the list', given: { stand: ['not-sure'] }, fires: 'unknown' },
] as const satisfies readonly Example[];
