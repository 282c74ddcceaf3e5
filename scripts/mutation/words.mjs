// Mutation testing changes decisions, not words: a changed sentence of the knowledge is for a reader to notice.
// Ids, levels, routes, numbers to dial and conditions are all changed.

/** Properties that hold words for people, or where a rule comes from. */
const wordProperties = new Set([
  ...[
    'title',
    'help',
    'why',
    'label',
    'hint',
    'short',
    'name',
    'text',
    'words',
    'sentence',
    'headline',
    'action',
    'more',
    'within',
    'recheck',
  ],
  ...['because', 'couldBe', 'suspects', 'askAbout', 'decision', 'whileWaiting', 'bring', 'after', 'pain', 'painFor', 'place'],
  ...['closing', 'request', 'side', 'duration', 'course', 'basis', 'sources', 'serves', 'written', 'nextReview', 'review', 'state', 'read'],
  ...[
    'emergencyDepartment',
    'urgentAdvice',
    'gp',
    'pharmacist',
    'physio',
    'selfReferral',
    'textRelay',
    'phoneFirst',
    'note',
    'hours',
    'where',
  ],
]);

/** Constants that are words throughout. */
const wordConstants = new Set([
  'actNowIf',
  'askForHelp',
  'say',
  'told',
  'limit',
  'leftOut',
  'patternsLimit',
  'sources',
  'bandWords',
  'levelWords',
  'allToBring',
]);

/** Words, or the name of words (in a property for words a name stands for nothing else). */
const isWords = (node) =>
  node.type === 'StringLiteral' ||
  node.type === 'Identifier' ||
  node.type === 'TemplateLiteral' ||
  (node.type === 'BinaryExpression' && isWords(node.left) && isWords(node.right)) ||
  (node.type === 'ArrayExpression' && node.elements.every((element) => isWords(element) || element.type === 'SpreadElement')) ||
  (node.type === 'ObjectExpression' && node.properties.every((property) => property.value && isWords(property.value)));

const keyOf = ({ key }) => key.name ?? key.value;

/** A name for words that several rows share. */
const areWords = (init) =>
  init?.type === 'StringLiteral' ||
  (init?.type === 'ObjectExpression' && init.properties.every((one) => one.key && wordProperties.has(keyOf(one))));

/** `line('Samaritans', '116 123', always, note)`: the number is a decision, the rest are words. */
const isWordArgument = ({ node, parent }) =>
  parent?.type === 'CallExpression' &&
  node.type === 'StringLiteral' &&
  ((parent.callee.name === 'line' && parent.arguments.indexOf(node) !== 1) ||
    (parent.callee.name === 'phone' && parent.arguments.indexOf(node) === 1) ||
    (parent.callee.name === 'country' && parent.arguments.indexOf(node) === 1));

const shouldIgnore = (path) => {
  const { node } = path;
  if (node.type === 'ObjectProperty' && wordProperties.has(keyOf(node)) && isWords(node.value)) return 'words, not a decision';
  if (node.type === 'VariableDeclarator' && wordConstants.has(node.id.name)) return 'words, not a decision';
  if (node.type === 'VariableDeclarator' && areWords(node.init)) return 'words, not a decision';
  if (isWordArgument(path)) return 'words, not a decision';
  return undefined;
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: { shouldIgnore } }];
