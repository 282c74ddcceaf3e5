/** The whole check as a FHIR R4 Questionnaire. The edge cuts it down for somebody who is asked step by step. */
import type { Questionnaire } from 'fhir/r4';
import type { Person } from '../../functions/knowledge/person.ts';
import { questionById, questions, screens } from '../../functions/knowledge/questionnaire.ts';
import { redFlags } from '../../functions/knowledge/red-flags.ts';
import { version } from '../../functions/knowledge/version.ts';
import type { Screen } from '../../functions/knowledge/vocabulary.ts';
import { withdrawal } from '../../functions/knowledge/withdrawn.ts';
import { questionnaireIds } from './addresses.ts';
import { itemOf } from './question-item.ts';
import { levelSet, resultGroup } from './result-items.ts';
import { adaptive, hasRestricted, semver, usageContext } from './terms.ts';
import { answersTo } from './value-sets.ts';

const allScreens: readonly Screen[] = screens;

/** The day on which a rule was last written. */
const date =
  redFlags
    .map(({ written }): string => written)
    .toSorted()
    .at(-1) ?? '';

/** What every resource here says of itself. */
export const about = {
  version: version.rules,
  status: 'draft',
  experimental: true,
  date,
  publisher: 'MS Hip Pain',
  copyright: 'MIT licence. No part of it has been reviewed by a clinician.',
} as const;

const description =
  'Hip pain with multiple sclerosis: how soon to get help, and what kind of pain it looks like. Not reviewed by a clinician, and not a diagnosis. ' +
  'Filled in by itself this form gives no result: send the answers, all or one screen at a time, to Questionnaire/$next-question. ' +
  'Asked that way it also ends early where help is needed at once, which no enableWhen can say.';

/**
 * @param server where the FHIR addresses of this site begin, without a slash at the end
 * @param withdrawn why these rules are not to be asked any more, if they are not
 */
export function questionnaireFor(person: Person, server: string, withdrawn = withdrawal()): Questionnaire {
  const id = questionnaireIds[person];
  return {
    resourceType: 'Questionnaire',
    id,
    meta: { security: [hasRestricted] },
    language: 'en-GB',
    contained: [
      ...questions.filter(({ kind }) => kind !== 'scale').map((question) => answersTo(question, server, person)),
      levelSet(server),
    ],
    extension: [adaptive(server), semver],
    url: `${server}/Questionnaire/${id}`,
    identifier: [{ system: `${server}/NamingSystem/digest`, value: version.digest }],
    name: person === 'myself' ? 'MsHipPain' : 'MsHipPainForAnother',
    title: person === 'myself' ? 'Hip pain and MS: the check' : 'Hip pain and MS: the check, answered for someone else',
    ...about,
    ...(withdrawn && { status: 'retired' }),
    subjectType: ['Patient'],
    description: withdrawn ? `Withdrawn. ${withdrawn.reason} ${description}` : description,
    useContext: [
      { code: { system: usageContext, code: 'focus' }, valueCodeableConcept: { text: 'Hip pain in a person with multiple sclerosis' } },
      { code: { system: usageContext, code: 'user' }, valueCodeableConcept: { text: 'An adult, or somebody who answers for one' } },
    ],
    item: [
      ...allScreens.map((screen) => ({
        linkId: `screen.${screen.id}`,
        text: screen.title,
        type: 'group' as const,
        item: screen.questions.map((question) => itemOf(question, questionById, server, person)),
      })),
      resultGroup,
    ],
  };
}
