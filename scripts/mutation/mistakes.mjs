// Mistakes that a person makes who writes rules as data. Stryker's own mutators empty a string or a list, which the compiler
// of conditions refuses at once; these stay valid: a level next to the right one, another option of the same question, a part
// left out, "all" for "any", a number one off. Stryker has no plugin for mutators, so they join its own list.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { screens } from '../../functions/knowledge/questionnaire.ts';
import { routeIds } from '../../functions/knowledge/routes.ts';

const core = createRequire(import.meta.resolve('@stryker-mutator/core'));
const { allMutators } = await import(new URL('./mutators/mutate.js', pathToFileURL(core.resolve('@stryker-mutator/instrumenter'))).href);

const levels = ['emergency', 'urgent', 'soon', 'routine', 'self-care'];
const optionsOf = new Map(screens.flatMap((screen) => screen.questions.map(({ id, options }) => [id, options.map((option) => option.id)])));
const reading = ['says', 'saysOnly', 'answered'];
const joining = ['all', 'any', 'atLeast'];

const text = (value) => ({ type: 'StringLiteral', value });
const number = (value) =>
  value < 0 ? { type: 'UnaryExpression', operator: '-', prefix: true, argument: number(-value) } : { type: 'NumericLiteral', value };
const without = (all, index) => all.filter((_, i) => i !== index);
const replaced = (all, index, by) => all.map((one, i) => (i === index ? by : one));
const calls = ({ node }, names) => node.type === 'CallExpression' && names.includes(node.callee.name);

const isValueOf = ({ node, parent }, key) => node.type === 'StringLiteral' && parent.type === 'ObjectProperty' && parent.key.name === key;

const otherLevel = {
  name: 'OtherLevel',
  *mutate(path) {
    if (!isValueOf(path, 'level')) return;
    const place = levels.indexOf(path.node.value);
    for (const other of [levels[place - 1], levels[place + 1]]) if (other) yield text(other);
  },
};

const otherRoute = {
  name: 'OtherRoute',
  *mutate(path) {
    if (isValueOf(path, 'route')) yield text(routeIds[(routeIds.indexOf(path.node.value) + 1) % routeIds.length]);
  },
};

const otherOption = {
  name: 'OtherOption',
  *mutate(path) {
    if (!calls(path, reading)) return;
    const [question, ...given] = path.node.arguments;
    const options = optionsOf.get(question.value) ?? [];
    const others = options.filter((option) => !given.some(({ value }) => value === option));
    for (const [index, { value }] of given.entries()) {
      const other = others.find((option) => options.indexOf(option) > options.indexOf(value)) ?? others[0];
      if (other) yield { ...path.node, arguments: [question, ...replaced(given, index, text(other))] };
    }
  },
};

const leftOut = {
  name: 'LeftOut',
  *mutate(path) {
    const { node } = path;
    if (path.isArrayExpression() && node.elements.length > 1) {
      for (const index of node.elements.keys()) yield { ...node, elements: without(node.elements, index) };
    }
    const first = calls(path, [...reading, 'atLeast']) ? 1 : calls(path, joining) ? 0 : undefined;
    if (first === undefined || node.arguments.length - first < 2) return;
    for (let index = first; index < node.arguments.length; index++) yield { ...node, arguments: without(node.arguments, index) };
  },
};

const allForAny = {
  name: 'AllForAny',
  *mutate(path) {
    if (!calls(path, ['all', 'any']) || path.node.arguments.length < 2) return;
    yield { ...path.node, callee: { type: 'Identifier', name: path.node.callee.name === 'all' ? 'any' : 'all' } };
  },
};

const oneOff = {
  name: 'OneOff',
  *mutate({ node, parent }) {
    const named = parent?.type === 'ObjectProperty' || parent?.type === 'VariableDeclarator' || parent?.callee?.name === 'atLeast';
    if (node.type === 'NumericLiteral' && named) yield* [number(node.value + 1), number(node.value - 1)];
  },
};

allMutators.push(otherLevel, otherRoute, otherOption, leftOut, allForAny, oneOff);

export const strykerPlugins = [];
