import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import {
  type Finding,
  type Fix,
  type Snapshot,
  TrialAllowance,
  Workspace,
  fileKindOf,
  offeredFixes,
} from '../../server/src/engine/index.js';
import { applyFix } from '../harness/check-fixes.js';
import { freshSnapshot } from '../harness/doors.js';
import { sometimes, tries } from '../harness/effort.js';
import { settingsOf } from '../harness/fixture-settings.js';
import { readFixture } from '../harness/fixture.js';
import { momentsOf, textsOf } from '../harness/moments.js';

/*
 * Every computed fix that is offered, applied and checked from scratch, clears its finding and adds none. What is the same
 * finding is told here by the action it stands in and not by its place in the text, so that the two ways of telling check each other.
 */

const repository = fileURLToPath(new URL('../../../', import.meta.url));

type Texts = ReadonlyMap<string, string>;

function snapshotOf(texts: Texts, today: string): Snapshot {
  const workspace = new Workspace();
  workspace.setToday(today);
  for (const [name, text] of texts) workspace.setFile(name, text);
  return workspace.snapshot();
}

/** The file, the position of the action among its actions, and the rule. */
function subject(snapshot: Snapshot, { rule, place }: Finding): string {
  const owners = snapshot.documents(place.file).flatMap(({ actions }) => actions);
  const index = owners.findIndex(
    ({ segment }) => segment.start <= place.span.start && place.span.start < Math.max(segment.end, segment.start + 1),
  );
  return `${place.file} ${String(index)} ${rule}`;
}

function counted(snapshot: Snapshot, counts: (finding: Finding) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const file of snapshot.files) {
    for (const finding of snapshot.findings(file)) {
      if (!counts(finding)) continue;
      const key = subject(snapshot, finding);
      found.set(key, (found.get(key) ?? 0) + 1);
    }
  }
  return found;
}

/** What is wrong with a fix, in words. */
function faults(before: Snapshot, finding: Finding, fix: Fix, again: (texts: Texts) => Snapshot): string[] {
  const texts = new Map(before.files.map((file) => [file, before.text(file)]));
  const changed = applyFix(texts, fix);
  const after = again(changed);
  const were = counted(before, () => true);
  const are = counted(after, () => true);
  const loud = counted(after, ({ severity }) => severity !== 'hint');
  const wrong: string[] = [];
  const own = subject(before, finding);
  if ((are.get(own) ?? 0) >= (were.get(own) ?? 0)) wrong.push('does not clear its finding');
  for (const [key, count] of loud) if (count > (were.get(key) ?? 0)) wrong.push(`adds ${key}`);
  for (const { place } of fix.edits) {
    if (place.file !== finding.place.file) wrong.push(`changes ${place.file}`);
  }
  for (const [file, text] of texts) wrong.push(...disturbed(text, changed.get(file) ?? '', fix, file));
  return wrong.map((each) => `“${fix.title}” for ${finding.rule} (“${finding.message}”) ${each}`);
}

/** Lines that no edit touches, and comments, have to be there afterwards as they were and in their order. */
function disturbed(before: string, after: string, fix: Fix, file: string): string[] {
  const spans = fix.edits.filter(({ place }) => place.file === file).map(({ place }) => place.span);
  let at = 0;
  const kept: string[] = [];
  for (const line of before.split('\n')) {
    const end = at + line.length;
    const from = at;
    const touched = spans.some(({ start, end: last }) => start <= end && last > from);
    if (!touched) kept.push(line);
    else if (/(?:^|\s)#/.test(line)) kept.push(`…${line.slice(line.search(/(?:^|\s)#/))}`);
    at = end + 1;
  }
  const lines = after.split('\n');
  let next = 0;
  for (const line of kept) {
    const found = lines.findIndex(
      (each, index) => index >= next && (line.startsWith('…') ? each.endsWith(line.slice(1)) : each === line),
    );
    if (found === -1) return [`disturbs the line ${JSON.stringify(line)}`];
    next = found + 1;
  }
  return [];
}

/** Tries the computed fixes that a snapshot offers, if chosen; counts all of them by rule. */
function check(
  before: Snapshot,
  again: (texts: Texts) => Snapshot,
  seen: Map<string, number>,
  isChosen = (): boolean => true,
): void {
  const allowance = new TrialAllowance(Infinity);
  const wrong: string[] = [];
  for (const file of before.files) {
    for (const finding of before.findings(file)) {
      for (const fix of offeredFixes(before, finding, allowance)) {
        if (fix.computed !== true) continue;
        seen.set(finding.rule, (seen.get(finding.rule) ?? 0) + 1);
        if (isChosen()) wrong.push(...faults(before, finding, fix, again));
      }
    }
  }
  deepEqual(wrong, []);
}

describe('computed fixes', () => {
  it('of every example clear their finding and add none', function () {
    this.timeout(120_000);
    const texts = new Map<string, string>();
    for (const name of readdirSync(join(repository, 'examples'), { recursive: true, encoding: 'utf8' })) {
      const path = name.replaceAll('\\', '/');
      if (fileKindOf(path) !== 'other') texts.set(path, readFileSync(join(repository, 'examples', name), 'utf8'));
    }
    const seen = new Map<string, number>();
    check(snapshotOf(texts, '2023-12-01'), (changed) => snapshotOf(changed, '2023-12-01'), seen, sometimes(4));
    ok(seen.size >= 3, [...seen].join('; '));
  });

  it('of every fixture clear their finding and add none', function () {
    this.timeout(240_000);
    const rules = ['deadline-infeasible', 'deadline-unachievable', 'contradictory-limits', 'dependency-due-too-late'];
    const pairs = [
      'dependency-violated',
      'dependent-due-before-dependency',
      'max-lag-exceeded',
      'start-after-deadline',
    ];
    const seen = new Map<string, number>();
    const isChosen = sometimes(5);
    for (const name of readdirSync(join(repository, 'test/rules'), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.yaml') || name.endsWith('.fixed.yaml')) continue;
      const always = rules.concat(pairs).some((rule) => name.startsWith(rule));
      if (!isChosen() && !always) continue;
      const fixture = readFixture(readFileSync(join(repository, 'test/rules', name), 'utf8'));
      const settings = settingsOf(fixture);
      for (const { files } of momentsOf(fixture)) {
        check(freshSnapshot(settings, textsOf(files)), (texts) => freshSnapshot(settings, texts), seen, isChosen);
      }
    }
    for (const rule of [...rules, ...pairs]) ok((seen.get(rule) ?? 0) > 0, `nothing is offered for ${rule}`);
  });

  it('of random plans clear their finding and add none', function () {
    this.timeout(240_000);
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(plans, (text) => {
        const texts = new Map([['p.plan.yaml', text]]);
        check(snapshotOf(texts, '2024-01-10'), (changed) => snapshotOf(changed, '2024-01-10'), seen);
      }),
      { numRuns: tries(40) },
    );
    const all = [...seen.values()].reduce((sum, count) => sum + count, 0);
    ok(all > 20, `${String(all)} fixes`);
  });
});

const day = fc.record({ month: fc.integer({ min: 1, max: 9 }), day: fc.integer({ min: 1, max: 28 }) });
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'] as const;

/** A day of 2024 in one of the ways in which people write it. */
const written = fc.tuple(day, fc.nat(9)).map(([{ month, day: dayOfMonth }, style]) => {
  const name = months[month - 1] ?? 'January';
  const two = (value: number): string => String(value).padStart(2, '0');
  const styles = [
    `${String(dayOfMonth)} ${name} 2024`,
    `by ${String(dayOfMonth)} ${name} 2024`,
    `by ${name} 2024`,
    `${name} 2024`,
    `2024-${two(month)}-${two(dayOfMonth)}`,
    `"2024-${two(month)}"`,
    `by the end of ${name} 2024`,
    `Q${String(1 + (Math.floor((month - 1) / 3) % 3))} 2024/25`,
    `by ${String(dayOfMonth)} ${name.slice(0, 3)} 2024 # as agreed`,
    `'by ${name} 2024'`,
  ];
  return styles[style] ?? name;
});

const length = fc
  .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('days', 'weeks', 'working days'))
  .map(([count, unit]) => `${String(count)} ${unit}`);

/** A value in so many cases of five. */
function perhaps(value: fc.Arbitrary<string>, times: number): fc.Arbitrary<string | null> {
  return fc.oneof({ weight: 5 - times, arbitrary: fc.constant(null) }, { weight: times, arbitrary: value });
}

const dependency = fc.record({
  on: fc.nat(9),
  type: fc.constantFrom('finish-to-start', 'finish-to-start', 'start-to-start', 'finish-to-finish'),
  lag: perhaps(length, 1),
  within: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: length }),
  bare: fc.boolean(),
});

const plans = fc
  .array(
    fc.record({
      start: perhaps(written, 2),
      finish: perhaps(written, 1),
      deadline: perhaps(written, 4),
      duration: perhaps(length, 4),
      status: fc.constantFrom('not started', 'not started', 'not started', 'in progress'),
      waits: fc.array(dependency, { maxLength: 2 }),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((actions) =>
    [
      'kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 10 January 2024\nactions:',
      ...actions.map(({ start, finish, deadline, duration, status, waits }, index) =>
        [
          `  - id: a${String(index)} # number ${String(index)}`,
          `    title: Number ${String(index)}`,
          ...(start === null ? [] : [`    start: ${start}`]),
          ...(finish === null ? [] : [`    finish: ${finish}`]),
          '    # what was agreed',
          ...(deadline === null ? [] : [`    deadline: ${deadline}`]),
          ...(duration === null ? [] : [`    duration: ${duration}`]),
          `    status: ${status}`,
          ...dependsOn(waits, index),
        ].join('\n'),
      ),
      '',
    ].join('\n'),
  );

function dependsOn(
  waits: readonly { on: number; type: string; lag: string | null; within: string | null; bare: boolean }[],
  index: number,
): string[] {
  if (index === 0 || waits.length === 0) return [];
  const entries = waits.map(({ on, type, lag, within, bare }) => {
    const id = `a${String(on % index)}`;
    if (bare) return id;
    return `{ action: ${id}, type: ${type}${lag === null ? '' : `, lag: ${lag}`}${within === null ? '' : `, within: ${within}`} }`;
  });
  return ['    depends_on:', ...entries.map((entry) => `      - ${entry}`)];
}

describe('what is offered', () => {
  it('is remembered for the snapshot, and costs nothing the second time', () => {
    const text = 'kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 1 October 2023\nactions:\n';
    const actions = `  - { id: a, title: A, finish: 31 January 2024 }\n  - { id: b, title: B, duration: 26 weeks, deadline: by March 2024, depends_on: [a] }\n`;
    const snapshot = snapshotOf(new Map([['p.plan.yaml', text + actions]]), '2023-10-01');
    const [finding] = snapshot.findings('p.plan.yaml').filter(({ rule }) => rule === 'deadline-infeasible');
    ok(finding);
    deepEqual(offeredFixes(snapshot, finding, new TrialAllowance(0)), [], 'nothing can be tried');
    const offered = offeredFixes(snapshot, finding, new TrialAllowance(10_000_000));
    ok(offered.length > 0);
    equal(offeredFixes(snapshot, finding, new TrialAllowance(0)), offered);
  });

  it('is not even worked out when nothing is left to spend, so that a report about many late deadlines ends', () => {
    const text = 'kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 1 October 2023\nactions:\n';
    const actions = `  - { id: a, title: A, finish: 31 January 2024 }\n  - { id: b, title: B, duration: 26 weeks, deadline: by March 2024, depends_on: [a] }\n`;
    const snapshot = snapshotOf(new Map([['p.plan.yaml', text + actions]]), '2023-10-01');
    const [finding] = snapshot.findings('p.plan.yaml').filter(({ rule }) => rule === 'deadline-infeasible');
    ok(finding);
    let asked = 0;
    const watched: Finding = { ...finding, fixes: () => (asked++, finding.fixes()) };
    deepEqual(offeredFixes(snapshot, watched, new TrialAllowance(50_000)), []);
    equal(asked, 0);
    ok(offeredFixes(snapshot, watched, new TrialAllowance(10_000_000)).length > 0);
    equal(asked, 1);
  });
});
