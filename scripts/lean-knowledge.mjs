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
  { files: /functions\/knowledge\/dispositions\.ts$/, names: ['whileWaiting', 'bring'] },
  { files: /functions\/knowledge\/(notes|contributors|patterns)\.ts$/, names: ['name', 'title', 'text', 'words', 'sources'] },
  // The template holds the page to read of a note, and of a pain type the sentence and the page; the API gives a note's id alone.
  { files: /functions\/knowledge\/notes\.ts$/, names: ['read', 'private'] },
  { files: /functions\/knowledge\/pain-type\.ts$/, names: ['sentence', 'read'] },
  { files: /functions\/knowledge\/regions\/region\.ts$/, names: ['checkedOn', 'nextReview'] },
];

const keyOf = ({ key }) => key?.name ?? key?.value;

/** The ranges of code that hold the properties to leave out. */
function rangesIn(node, rules, found = []) {
  if (Array.isArray(node)) for (const one of node) rangesIn(one, rules, found);
  else if (node && typeof node === 'object') {
    if (node.type === 'ObjectExpression') {
      const keys = node.properties.map(keyOf);
      for (const property of node.properties) {
        const leftOut = rules.some(({ names, beside }) => names.includes(keyOf(property)) && (!beside || keys.includes(beside)));
        if (leftOut) found.push([property.start, property.end]);
        else rangesIn(property.value ?? property, rules, found);
      }
    } else for (const value of Object.values(node)) rangesIn(value, rules, found);
  }
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
