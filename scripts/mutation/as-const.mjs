// Stryker passes over `as const`: to it, that is a type. All rules and questions here are `{ ... } as const satisfies ...`,
// so not one of them would be changed. This takes the `as const` away before Stryker looks; it means nothing when code runs.

const isAsConst = ({ type, typeAnnotation }) =>
  type === 'TSAsExpression' && typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.name === 'const';

/** Called for each node on the way down; the first is the whole file. It ignores nothing. */
function shouldIgnore(path) {
  if (!path.isProgram()) return;
  path.traverse({
    TSAsExpression(inner) {
      if (isAsConst(inner.node)) inner.replaceWith(inner.node.expression);
    },
  });
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'as-const', value: { shouldIgnore } }];
