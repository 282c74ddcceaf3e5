/** SAFETY.md, made from content/hazards.yaml, content/safety-case.yaml and content/claims.yaml. */
import { fileURLToPath } from 'node:url';
import { likelihoods, likelihoodWords, type Rating, riskOf, severities, severityWords } from '../../src/safety/risk.ts';
import { bareKinds } from '../../src/schemas/claims.ts';
import { claims, hazards, namedTests, statements } from './named-tests.ts';

export const file = fileURLToPath(new URL('../../SAFETY.md', import.meta.url));
export const command = 'npm run safety';

const rated = (rating: Rating): string => `${rating.severity}, ${rating.likelihood}: **${riskOf(rating)}**`;
const code = (name: string): string => `\`${name.replaceAll('`', '')}\``;

const summary = [
  '| Hazard | Before | After |',
  '| --- | --- | --- |',
  ...[...hazards].map(
    ([id, { title, before, after }]) => `| [${id} ${title}](#${id.toLowerCase()}) | ${rated(before)} | ${rated(after)} |`,
  ),
];

const scales = [
  '| Severity | means |',
  '| --- | --- |',
  ...severities.map((one) => `| ${one} | ${severityWords[one]} |`),
  '',
  '| Likelihood | means |',
  '| --- | --- |',
  ...likelihoods.map((one) => `| ${one} | ${likelihoodWords[one]} |`),
  '',
  `| Risk | ${likelihoods.join(' | ')} |`,
  `| --- |${' --- |'.repeat(likelihoods.length)}`,
  ...severities.map((severity) => `| **${severity}** | ${likelihoods.map((likelihood) => riskOf({ severity, likelihood })).join(' | ')} |`),
];

const statementText = [...statements.values()].flatMap(({ heading, says }) => [
  `## ${heading}`,
  '',
  ...says.flatMap(({ text, read, proof = [] }) => [
    `- ${text}${read ? ` (\`${read}\` on the site)` : ''}`,
    ...proof.map((name) => `  - ${code(name)}`),
  ]),
  '',
]);

const hazardText = [...hazards].flatMap(([id, { title, cause, effect, before, after, controls, left }]) => [
  `<a id="${id.toLowerCase()}"></a>`,
  '',
  `### ${id} ${title}`,
  '',
  `- **Cause:** ${cause}`,
  `- **Effect:** ${effect}`,
  `- **Before:** ${rated(before)}. **After:** ${rated(after)}.`,
  ...controls.flatMap(({ what, proof }) => [`- **Control:** ${what}`, ...proof.map((name) => `  - ${code(name)}`)]),
  `- **What is left:** ${left}`,
  '',
]);

const claimText = [...claims].flatMap(([path, groups]) => [
  `### \`${path}\``,
  '',
  ...groups.flatMap((group) => [
    ...('bare' in group ? [`- No test can show these: ${bareKinds[group.bare]}`] : []),
    ...group.says.map((sentence) => `${'bare' in group ? '  ' : ''}- ${sentence.replaceAll(/\{\w+\}/g, '…')}`),
    ...('proof' in group ? group.proof.map((name) => `  - ${code(name)}`) : []),
  ]),
  '',
]);

/** The whole document. Stale, it fails a test. */
export const text = (): string =>
  [
    '# Safety case',
    '',
    `<!-- Made by \`${command}\` from content/hazards.yaml, safety-case.yaml and claims.yaml. Do not edit. -->`,
    '',
    '**Unsigned.** Clinical safety officer: nobody. Clinical reviewer: nobody. Reviewed by people with MS: nobody.',
    '',
    `There are ${hazards.size} hazards. Each control names the tests that prove it, ${namedTests().size} in all; \`npm test\` fails where one of them`,
    'did not run or did not pass (`scripts/safety/verify.ts`). A `*` in a name stands for any one part of it.',
    '',
    ...statementText,
    '## The scales',
    '',
    ...scales,
    '',
    '## The hazards',
    '',
    ...summary,
    '',
    ...hazardText,
    '## What the pages say of the check and the site',
    '',
    'Of the first six pages every sentence; of the others those about safety and privacy.',
    '',
    ...claimText,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
