/** What the pictures are made of. Mermaid draws them on GitHub and in many editors. */
import type { Level } from '../../../functions/engine/level.ts';
import { levels } from '../../../functions/engine/level.ts';
import { levelWords } from '../../../functions/knowledge/dispositions.ts';

/** An id that Mermaid takes for no word of its own. */
export const nodeId = (kind: string, id: string): string => `${kind}_${id.replaceAll('-', '_')}`;

/** Text in a node or on an arrow: quotes and angle brackets would end it. */
const text = (words: string): string =>
  words.replaceAll('"', '#quot;').replaceAll('<', '#lt;').replaceAll('>', '#gt;').replaceAll('\n', '<br>');

export const box = (id: string, words: string): string => `${id}["${text(words)}"]`;
export const round = (id: string, words: string): string => `${id}(["${text(words)}"])`;
export const diamond = (id: string, words: string): string => `${id}{"${text(words)}"}`;
export const arrow = (from: string, to: string, words = ''): string =>
  words ? `${from} -->|"${text(words)}"| ${to}` : `${from} --> ${to}`;
export const dotted = (from: string, to: string): string => `${from} -.-> ${to}`;

export const levelNode = (level: Level): string => round(nodeId('level', level), levelWords[level].name);

/** Dark on light, one hue for each level; the words say the same. */
const colours: Readonly<Record<Level, string>> = {
  emergency: 'fill:#f9d6d5,stroke:#8f1d18,color:#3a0b09',
  urgent: 'fill:#fde3c8,stroke:#8a4b00,color:#3d2100',
  soon: 'fill:#fbf2c4,stroke:#6b5900,color:#2e2600',
  routine: 'fill:#d8e8f7,stroke:#1d4f7c,color:#0b2238',
  'self-care': 'fill:#dcefdc,stroke:#2b6130,color:#0f2611',
};

const classes = levels.map((level) => `classDef ${nodeId('is', level)} ${colours[level]}`);

export const coloured = (node: string, level: Level): string => `class ${node} ${nodeId('is', level)}`;

export function chart(direction: 'TD' | 'LR', lines: readonly string[]): string {
  const all = [
    ...lines,
    ...classes.filter((one) => lines.some((line) => line.startsWith('class ') && line.endsWith(one.split(' ')[1] as string))),
  ];
  return ['```mermaid', `flowchart ${direction}`, ...all.map((line) => `  ${line}`), '```'].join('\n');
}
