// Leaves out of the Worker what only pages print: the words of a rule that stand in the prerendered outcome template,
// the reasons that a clinician signs, the help beside a question. A file of the knowledge stays whole for its readers,
// and the edge does not carry two thirds of it on every cold start.

/** By file: the properties that the Worker never reads. */
const printedOnly = [
  {
    files: /functions\/knowledge\/red-flags\/[\w-]+\.ts$/,
    names: ['name', 'serves', 'why', 'basis', 'decision', 'written', 'nextReview', 'review'],
  },
  // A row's `because` stands in the template; a clearing's is in the API's reply, and has no level beside it.
  { files: /functions\/knowledge\/red-flags\/[\w-]+\.ts$/, names: ['because'], beside: 'level' },
  { files: /functions\/knowledge\/questions\/[\w-]+\.ts$/, names: ['help', 'why', 'hint', 'onlyInPerson'] },
  // Of a screen itself; the title of a question is asked for.
  { files: /functions\/knowledge\/questions\/[\w-]+\.ts$/, names: ['title', 'stage'], beside: 'questions' },
  { files: /functions\/knowledge\/safety-net\.ts$/, names: ['ifTold'] },
  { files: /functions\/knowledge\/dispositions\.ts$/, names: ['whileWaiting', 'bring'] },
  { files: /functions\/knowledge\/(notes|contributors|patterns)\.ts$/, names: ['name', 'title', 'text', 'words', 'sources', 'now'] },
  // The template holds the page to read of a note, and of a pain type the sentence and the page; the API gives a note's id alone.
  { files: /functions\/knowledge\/notes\.ts$/, names: ['read', 'private'] },
  { files: /functions\/knowledge\/pain-type\.ts$/, names: ['sentence', 'read'] },
  { files: /functions\/knowledge\/regions\/region\.ts$/, names: ['checkedOn', 'nextReview'] },
];

const keyOf = ({ key }) => key?.name ?? key?.value;

/** What a rule says for the rows that do not say it themselves: where each one does, nobody asks the rule. */
const forSilentRows = ['suspects', 'askAbout'];

/** The properties that every row of a rule has, its own or out of a constant that it spreads. */
function saidByEachRow(rule, constants) {
  const rows = rule.properties.find((property) => keyOf(property) === 'rows')?.value.elements ?? [];
  const namesOf = ({ properties }) =>
    properties.flatMap((property) => (property.argument ? namesOf(constants.get(property.argument.name)) : [keyOf(property)]));
  return rows.length === 0 ? [] : forSilentRows.filter((name) => rows.every((row) => namesOf(row).includes(name)));
}

/** The objects that a file gives a name, by that name. */
const constantsOf = ({ body }) =>
  new Map(
    body
      .flatMap((one) => (one.declaration ?? one).declarations ?? [])
      .filter(({ init }) => init?.type === 'ObjectExpression')
      .map(({ id, init }) => [id.name, init]),
  );

/** The ranges of code that hold the properties to leave out. */
function rangesIn(program, rules) {
  const constants = constantsOf(program);
  const found = [];
  const lookAt = (node) => {
    if (Array.isArray(node)) for (const one of node) lookAt(one);
    else if (node?.type === 'ObjectExpression') {
      const keys = node.properties.map(keyOf);
      const leftOut = new Set([
        ...saidByEachRow(node, constants),
        ...rules.filter(({ beside }) => !beside || keys.includes(beside)).flatMap(({ names }) => names),
      ]);
      for (const property of node.properties) {
        if (leftOut.has(keyOf(property))) found.push([property.start, property.end]);
        else lookAt(property.value ?? property);
      }
    } else if (node && typeof node === 'object') for (const value of Object.values(node)) lookAt(value);
  };
  lookAt(program);
  return found;
}

/** A Vite plugin for the Worker's build alone: pages and development see the whole knowledge. */
export const leanKnowledge = () => ({
  name: 'lean-knowledge',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'ssr',
  transform(code, id) {
    const rules = printedOnly.filter(({ files }) => files.test(id));
    if (rules.length === 0) return null;
    const ranges = rangesIn(this.parse(code), rules).toSorted(([a], [b]) => b - a);
    const lean = ranges.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
    return { code: lean, map: null };
  },
});
