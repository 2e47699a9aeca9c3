// What is mutated, and which tests have to notice it.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @typedef {object} Box
 * @property {readonly string[]} always the kinds of change that are made wherever they can be, not only in a sample
 * @property {(out: string) => readonly MutatedFile[]} files compiled files, given the folder of compiled files
 *
 * @typedef {object} MutatedFile
 * @property {string} path below the folder of compiled files
 * @property {readonly (readonly string[])[]} tests what to ask mocha for, one after the other until one fails
 */

const engine = 'server/src/engine';

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

function filesOfFolder(out, name) {
  const tests = [[`out/test/${name}/*.test.js`]];
  return readdirSync(join(out, engine, name))
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ path: `${engine}/${name}/${file}`, tests }));
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
  const together = ['out/test/link/critical-path.test.js', ...testsBesideFixtures(out)];
  return [...testedBy].map(([name, ids]) => {
    const ownTests = ['out/test/rules/all.test.js', 'out/test/repo/rules.test.js'];
    const titles = `rules (${[...ids].join('|')})[ /]`;
    return { path: `${engine}/rules/${name}.js`, tests: [[...ownTests, '--grep', titles], together] };
  });
}

/** The tests about rules that are no fixtures. */
function testsBesideFixtures(out) {
  const names = readdirSync(join(out, 'test/rules')).filter((name) => name.endsWith('.test.js'));
  return names.filter((name) => name !== 'all.test.js').map((name) => `out/test/rules/${name}`);
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
