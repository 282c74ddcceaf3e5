/** The tests that a file declares, read from its text, so that a name can be checked before anything runs. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { fits } from './test-name.ts';

/** A title as far as the text tells it: what a run fills in is a `*`. */
type Titles = readonly string[];

const runners = ['test', 'it', 'describe'];
const filledIn = '*';

/** `%s`, `$name` and whatever else is filled in when it runs. */
const generic = (text: string, each: boolean): string => (each ? text.replaceAll(/%[sdifjo]|\$[\w.]+/g, filledIn) : text);

function titleOf(node: ts.Expression | undefined, each: boolean): string {
  if (!node) return filledIn;
  if (ts.isStringLiteralLike(node)) return generic(node.text, each);
  if (ts.isTemplateExpression(node)) return node.head.text + node.templateSpans.map(({ literal }) => filledIn + literal.text).join('');
  return filledIn;
}

/** `test`, of `test.each([…])('title', …)`, with whether cases are filled in; undefined for another call. */
function runnerOf(callee: ts.Expression): { readonly name: string; readonly group: boolean; readonly each: boolean } | undefined {
  let node = callee;
  let each = false;
  let group = false;
  while (!ts.isIdentifier(node)) {
    if (ts.isCallExpression(node)) [node, each] = [node.expression, true];
    else if (ts.isPropertyAccessExpression(node)) {
      if (node.name.text === 'describe') group = true;
      else if (!['each', 'for', 'only'].includes(node.name.text)) return undefined;
      node = node.expression;
    } else return undefined;
  }
  return runners.includes(node.text) ? { name: node.text, group: group || node.text === 'describe', each } : undefined;
}

/** Every test of a file, with the titles around it. */
function declaredIn(file: string): readonly Titles[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Titles[] = [];
  const visit = (node: ts.Node, around: Titles): void => {
    const runner = ts.isCallExpression(node) ? runnerOf(node.expression) : undefined;
    const declares = ts.isCallExpression(node) && runner && node.arguments.length >= 2;
    if (!declares) {
      ts.forEachChild(node, (child) => visit(child, around));
      return;
    }
    const titles = [...around, titleOf(node.arguments[0], runner.each)];
    if (!runner.group) found.push(titles);
    for (const argument of node.arguments.slice(1)) visit(argument, runner.group ? titles : around);
  };
  visit(source, []);
  return found;
}

/** Whether the file declares a test, or a group of tests, of these titles. */
export const declares = (file: string, titles: readonly string[]): boolean =>
  declaredIn(file).some((all) => titles.length <= all.length && titles.every((title, at) => fits(all[at] as string, title)));
