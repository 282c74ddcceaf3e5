// Stryker's test runner for the engine and the knowledge. One process tests mutant after mutant. What does not depend on
// the changed file stays loaded, and its tests are left out; the rest is loaded anew, from memory. That takes a tenth of a
// second a mutant; Vitest takes three.
import { globSync, readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { pathToFileURL } from 'node:url';

const standIns = { vitest: new URL('./vitest.mjs', import.meta.url).href, yaml: new URL('./yaml.mjs', import.meta.url).href };

/** The copy that Stryker made of the project. For each mutant it is loaded anew: the addresses of its modules end in a number. */
let root;
let run = 0;
let active;

/** Which modules import a module, as seen while all tests were loaded for the first time. */
const importers = new Map();
/** The modules to load anew: the changed one and all that depend on it. */
let changed = new Set();

function dependentsOf(module, found = new Set([module])) {
  for (const importer of importers.get(module) ?? []) if (!found.has(importer)) dependentsOf(importer, found.add(importer));
  return found;
}

/** Stryker's code asks everywhere which mutant is on, and counts, which makes the engine ten times slower. Here it is written in. */
const written = new Map();
const codeOf = (file) => {
  if (!written.has(file)) {
    const code = stripTypeScriptTypes(readFileSync(new URL(file), 'utf8')).replaceAll(/stryCov_9fa48\("[^)]*\)/g, '0');
    written.set(file, { code, off: code.replaceAll(/stryMutAct_9fa48\("\d+"\)/g, 'false') });
  }
  const { code, off } = written.get(file);
  const isActive = `stryMutAct_9fa48("${active}")`;
  return code.includes(isActive)
    ? code.replaceAll(isActive, '(mutantPassed(), true)').replaceAll(/stryMutAct_9fa48\("\d+"\)/g, 'false')
    : off;
};

/** All tests together pass no mutant nearly so often: such a loop never ends. */
const mostPasses = 1e9;
let passes = 0;
class EndlessLoop extends Error {}
globalThis.mutantPassed = () => {
  if (++passes > mostPasses) throw new EndlessLoop();
};

registerHooks({
  resolve(specifier, context, next) {
    const standIn = standIns[specifier];
    if (!root) return next(specifier, context);
    if (standIn && context.parentURL?.startsWith(root) && !Object.values(standIns).includes(context.parentURL)) {
      return { url: standIn, shortCircuit: true };
    }
    const resolved = next(specifier, context);
    if (!resolved.url.startsWith(root) || !/\/(functions|tests)\/.*\.ts$/.test(resolved.url)) return resolved;
    const importer = context.parentURL?.split('?')[0];
    importers.set(resolved.url, (importers.get(resolved.url) ?? new Set()).add(importer));
    return { ...resolved, url: `${resolved.url}?run=${changed.has(resolved.url) ? run : 0}` };
  },
  load(url, context, next) {
    const [file, query] = url.split('?');
    return query?.startsWith('run=') && url.startsWith(root)
      ? { format: 'module', source: codeOf(file), shortCircuit: true }
      : next(url, context);
  },
});

/**
 * What compares the knowledge with a copy of it (digest, documents) would notice every mutant and prove nothing; wrong-rules
 * is a test of the tests; danger-block takes as long as all others together; danger-words is about the search.
 */
const leftOut = /\/(digest|documents|wrong-rules|danger-block|danger-words)\.test\.ts$/;

/** The tests that find a fault fastest come first, for each part. The slow ones run only for what the others did not notice. */
const first = {
  engine: [/engine/],
  'red-flags': [/examples/, /structure.rules/, /section-five/, /people/, /structure/, /laws.(clearing|outvoting|worry)/],
  questions: [/structure.questions/, /examples/, /section-six/, /section-five/],
  knowledge: [/section-six/, /person/, /examples/],
  regions: [/regions/],
};
const quick = [/knowledge.(people|regions|person|examples)/, /section/, /structure.(?!texts)/, /laws.(?!flow|outcome-texts)/, /structure/];
const slow = [/laws/, /engine/];

class TestRunner {
  static inject = ['options'];

  constructor({ testsOf, thorough }) {
    process.env.LAW_SHARE = thorough ? '0.1' : '0.02';
    const order = [...first[testsOf], ...quick, ...(thorough || testsOf === 'engine' ? slow : [])];
    const place = (file) => order.findIndex((part) => part.test(file));
    this.files = globSync('tests/{engine,knowledge}/**/*.test.ts')
      .filter((file) => !leftOut.test(file) && place(file) >= 0)
      .toSorted((one, other) => place(one) - place(other) || one.localeCompare(other));
    root = `${pathToFileURL(process.cwd()).href}/`;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.takeTests = (await import(standIns.vitest)).takeTests;
    console.log = () => {};
    for (const file of this.files) await import(`${root}${file}`);
    this.takeTests();
  }

  /** Runs the tests with a mutant switched on, up to the first that fails. Knowledge that is refused when it is loaded fails too. */
  async test(mutant, dependents) {
    active = mutant;
    changed = dependents;
    run++;
    passes = 0;
    this.takeTests();
    const passed = [];
    for (const file of this.files.filter((one) => changed.has(`${root}${one}`))) {
      const fails = (name, error) => ({
        passed,
        failed: { id: `${file}: ${name}`, message: String(error?.message), endless: error instanceof EndlessLoop },
      });
      let start = performance.now();
      try {
        await import(`${root}${file}`);
      } catch (error) {
        return fails('loads', error);
      }
      for (const { name, run: runTest } of [{ name: 'loads', run: () => {} }, ...this.takeTests()]) {
        try {
          await runTest();
        } catch (error) {
          return fails(name, error);
        }
        const now = performance.now();
        passed.push({ id: `${file}: ${name}`, name: `${file}: ${name}`, fileName: file, timeSpentMs: now - start });
        start = now;
      }
    }
    return { passed };
  }

  async dryRun() {
    const { passed, failed } = await this.test(undefined, new Set([...importers.keys()]));
    if (failed) return { status: 'error', errorMessage: `${failed.id}\n${failed.message}` };
    return { status: 'complete', tests: passed.map((one) => ({ ...one, status: 0 })) };
  }

  async mutantRun({ activeMutant, sandboxFileName }) {
    const { passed, failed } = await this.test(activeMutant.id, dependentsOf(pathToFileURL(sandboxFileName).href));
    if (failed?.endless) return { status: 'timeout', reason: failed.id };
    return failed
      ? { status: 'killed', killedBy: [failed.id], failureMessage: failed.message, nrOfTests: passed.length + 1 }
      : { status: 'survived', nrOfTests: passed.length };
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'own', injectableClass: TestRunner }];

export const strykerValidationSchema = {
  properties: { testsOf: { enum: Object.keys(first) }, thorough: { type: 'boolean', default: false } },
};
