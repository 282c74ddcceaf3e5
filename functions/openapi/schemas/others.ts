/** The reply of `GET /api/health`, and problem documents. */
import * as v from 'valibot';
import { say, version } from './shared.ts';

export const healthReply = v.object({
  status: v.literal('ok'),
  assessment: say(v.picklist(['on', 'off']), 'Off: there are no assessments, and the danger signs alone are shown.'),
  reason: say(v.optional(v.string()), 'Why it is off.'),
  version,
});

const fault = v.object({
  pointer: say(v.string(), 'The place in the body: a JSON pointer (RFC 6901).'),
  detail: say(v.string(), 'What is wrong there, and what would fit.'),
});

export const problemReply = say(
  v.object({
    type: say(v.string(), 'The place on the reference page where this error is described.'),
    title: say(v.string(), 'The same for every error of this type.'),
    status: say(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599)), 'The HTTP status again.'),
    detail: say(v.string(), 'What happened this time.'),
    errors: say(v.optional(v.pipe(v.array(fault), v.minLength(1), v.maxLength(20))), 'With 422: what does not fit, the first 20 faults.'),
    card: say(
      v.optional(
        v.object({
          level: v.literal('emergency'),
          title: v.string(),
          actNowIf: v.array(v.string()),
          action: v.string(),
          emergencyNumbers: v.array(
            v.object({
              where: v.string(),
              number: say(v.pipe(v.string(), v.regex(/^\d+$/)), 'To dial.'),
              note: say(v.optional(v.string()), 'To show behind it: another number, and what that is for.'),
            }),
          ),
        }),
      ),
      'With 500 and 503: the danger signs, to be shown to the person in place of a result.',
    ),
  }),
  'An RFC 9457 problem document.',
);
