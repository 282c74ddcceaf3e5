/**
 * `node scripts/blind-run/gather.ts folder name "as by whom"`: puts what writers and answerers wrote into one file of
 * stories (docs/blind-run.md). The folder holds stories.yaml, key.yaml and answers.yaml.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, isCollection, isPair, isScalar, parse, visit } from 'yaml';
import type { Story } from '../../tests/support/stories.ts';
import { stop } from '../new/write.ts';

type Told = Pick<Story, 'id' | 'story' | 'asked'>;
interface Key extends Pick<Story, 'id' | 'what' | 'why' | 'guidance'> {
  /** In pairs: the one who sounds alike and needs something else. */
  readonly twin?: string;
  readonly expected: Story['level'];
  readonly calmest: Story['level'];
  readonly mostUrgent: Story['level'];
}
type Answered = Pick<Story, 'id' | 'answers'>;

const [folder, name, writer] = process.argv.slice(2);
if (!folder || !name || !writer) stop('Say where, and what to call it: gather.ts folder name "an emergency physician"');

const read = <Row>(file: string) => parse(readFileSync(`${folder}/${file}.yaml`, 'utf8')) as readonly Row[];
const keys = new Map(read<Key>('key').map((key) => [key.id, key]));
const answers = new Map(read<Answered>('answers').map((row) => [row.id, row.answers]));

function of<Value>(rows: ReadonlyMap<string, Value>, id: string): Value {
  const row = rows.get(id);
  if (row === undefined) stop(`${id} has a story, and no key or no answers.`);
  return row;
}

const gathered = read<Told>('stories').map(({ id, story, asked }) => {
  const { twin, what, expected, calmest, mostUrgent, why, guidance } = of(keys, id);
  return {
    id,
    ...(twin ? { twin } : {}),
    story: story.trim().replaceAll(/\s+/g, ' '),
    asked: asked.map(String),
    what,
    level: expected,
    range: [calmest, mostUrgent],
    why,
    guidance,
    answers: of(answers, id),
  };
});

/** Short lists on one line, so that a person is a page and no scroll. */
const document = new Document(gathered);
visit(document, {
  Pair: (_, { key, value }) => {
    const title = isScalar(key) && key.value;
    if (title === 'range' && isCollection(value)) value.flow = true;
    if (title === 'answers' && isCollection(value))
      for (const pair of value.items) if (isPair(pair) && isCollection(pair.value)) pair.value.flow = true;
  },
});
const head = `# Stories in the words of people, their levels set before anything was run; written as by ${writer}, without sight of any question or rule.
# The answers are those of somebody who knew neither the rules nor the levels. How: docs/blind-run.md.
`;
const body = document.toString({ lineWidth: 120, flowCollectionPadding: false }).replaceAll(/\n- id/g, '\n\n- id');
writeFileSync(`tests/knowledge/stories/${name}.yaml`, `${head}\n${body}`);
console.log(`${gathered.length} people in tests/knowledge/stories/${name}.yaml`);
