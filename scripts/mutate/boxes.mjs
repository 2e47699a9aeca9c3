// What is mutated, and which tests have to notice it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Box
 * @property {readonly string[]} always the kinds of change that are made wherever they can be, not only in a sample
 * @property {(out: string) => readonly MutatedFile[]} files compiled files, given the folder of compiled files
 *
 * @typedef {object} MutatedFile
 * @property {string} path below the folder of compiled files
 * @property {readonly import('./private-copy.mjs').Wanted[]} tests what to run, one after the other until one fails
 */

const engine = 'server/src/engine';
const sources = fileURLToPath(new URL('../..', import.meta.url));

/** @type {Readonly<Record<string, Box>>} */
export const boxes = {
  time: {
    always: ['bank holiday', 'day addition'],
    files: (out) => filesOfFolder(out, 'time'),
  },
  schedule: {
    always: ['link type'],
    files: (out) => filesOfFolder(out, 'schedule'),
  },
  rules: {
    always: ['comparison', 'link type'],
    files: ruleFiles,
  },
};

/** Compiled files whose source is still there: the folder of compiled files may be older than the sources. */
function filesOfFolder(out, name) {
  const tests = [{ files: testsIn(out, name) }];
  return readdirSync(join(sources, engine, name))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ path: `${engine}/${name}/${basename(file, '.ts')}.js`, tests }))
    .filter(({ path }) => existsSync(join(out, path)));
}

/** Imported by nearly every rule, and holding no judgement of its own. */
const frames = ['rule', 'example-files'];

/**
 * The rules about deadlines, dependencies and the schedule, each with its own fixtures and examples; and what these
 * rules import, with the fixtures and examples of the rules that import it.
 */
function ruleFiles(out) {
  const groups = ['deadlines', 'dependencies', 'schedule'];
  const rules = groups.flatMap((group) => imported(out, `groups/${group}`, '../')).filter((name) => name !== 'rule');
  const testedBy = new Map(rules.map((rule) => [rule, new Set([rule])]));
  const direct = new Set(rules.flatMap((rule) => imported(out, rule, './')));
  for (const name of direct) if (!testedBy.has(name) && !frames.includes(name)) testedBy.set(name, new Set());
  for (const rule of rules) for (const name of reachedFrom(out, rule)) testedBy.get(name)?.add(rule);
  const withoutFixtures = testsIn(out, 'rules').filter((file) => !file.endsWith('/all.test.js'));
  const together = { files: ['out/test/link/critical-path.test.js', ...withoutFixtures] };
  return [...testedBy].map(([name, ids]) => {
    const ownTests = ['out/test/rules/all.test.js', 'out/test/repo/rules.test.js'];
    const titles = `rules (${[...ids].join('|')})[ /]`;
    return { path: `${engine}/rules/${name}.js`, tests: [{ files: ownTests, titles }, together] };
  });
}

/** The files of tests in a folder. */
function testsIn(out, folder) {
  const names = readdirSync(join(out, 'test', folder)).filter((name) => name.endsWith('.test.js'));
  return names.map((name) => `out/test/${folder}/${name}`);
}

/** All that a rule imports, directly or through others, as far as it is about rules. */
function reachedFrom(out, rule) {
  const reached = new Set([rule]);
  for (const name of reached) for (const other of imported(out, name, './')) reached.add(other);
  return reached;
}

/** The modules about rules that one of them imports from a folder, by their paths without endings. */
function imported(out, name, from) {
  const text = readFileSync(join(out, engine, 'rules', `${name}.js`), 'utf8');
  return [...text.matchAll(/from '(\.{1,2}\/)([^'.]+)\.js'/g)]
    .filter((found) => found[1] === from)
    .map(([, , path]) => join(dirname(from === './' ? name : ''), path));
}
