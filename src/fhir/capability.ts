/** What this server can do, for a program that asks. */
import type { CapabilityStatement } from 'fhir/r4';
import { nextQuestionOperation } from './operation.ts';
import { about } from './questionnaire.ts';

export const capabilityFor = (server: string): CapabilityStatement => ({
  resourceType: 'CapabilityStatement',
  id: 'ms-hip-pain',
  url: `${server}/metadata`,
  name: 'MsHipPainServer',
  title: 'MS Hip Pain: the check',
  ...about,
  description: 'Serves one questionnaire and asks its questions. Keeps nothing: it has no patients, no search and no history.',
  kind: 'instance',
  implementation: { description: 'MS Hip Pain', url: server },
  fhirVersion: '4.0.1',
  format: ['json'],
  rest: [
    {
      mode: 'server',
      security: { cors: true, description: 'No key, no account. Any origin may read it.' },
      resource: [
        {
          type: 'Questionnaire',
          interaction: [{ code: 'read' }],
          versioning: 'no-version',
          operation: [{ name: 'next-question', definition: nextQuestionOperation(server).url as string }],
        },
        { type: 'CodeSystem', interaction: [{ code: 'read' }], versioning: 'no-version' },
        { type: 'OperationDefinition', interaction: [{ code: 'read' }], versioning: 'no-version' },
      ],
    },
  ],
});
