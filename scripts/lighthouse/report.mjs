const wide = 52;

/** Lines of a table: the page, then its score in each category. */
export const table = (results, withHead) =>
  results
    .flatMap(({ path, scores }) => {
      const head = ['page'.padEnd(wide), ...scores.map(({ title }) => title.padStart(title.length + 2))].join('');
      const line = [path.padEnd(wide), ...scores.map(({ title, score }) => String(score).padStart(title.length + 2))].join('');
      return withHead ? [head, line] : [line];
    })
    .join('\n');

/** Where on the page an audit found fault, as selectors. */
const places = ({ details }) => (details?.items ?? []).flatMap(({ node }) => node?.selector ?? []).slice(0, 3);

const inWords = (audit) => [audit.title, audit.displayValue ?? audit.explanation, ...places(audit)].filter(Boolean).join('; ');

/** What cost a page its points, by category, in words. */
export const failedAudits = ({ categories, audits }) =>
  Object.values(categories).flatMap(({ title, auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
      .map(({ id }) => `${title}: ${inWords(audits[id])} (${id})`),
  );
