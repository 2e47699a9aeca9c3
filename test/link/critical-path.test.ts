import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Finding, Workspace } from '../../server/src/engine/index.js';
import { formatDay, parseIsoDay } from '../../server/src/engine/time/index.js';

/** A project of activities in an order in which they can be done; each waits for earlier ones. */
interface Project {
  readonly durations: readonly number[];
  readonly waits: readonly (readonly number[])[];
}

const project: fc.Arbitrary<Project> = fc
  .array(fc.record({ days: fc.integer({ min: 1, max: 12 }), waits: fc.array(fc.nat(30), { maxLength: 3 }) }), {
    minLength: 2,
    maxLength: 14,
  })
  .map((activities) => ({
    durations: activities.map(({ days }) => days),
    waits: activities.map(({ waits }, index) => (index === 0 ? [] : [...new Set(waits.map((each) => each % index))])),
  }));

/** The textbook forward pass: days from the start of the project to the end of each activity. */
function finishes({ durations, waits }: Project): number[] {
  const ends: number[] = [];
  for (const [index, days] of durations.entries()) {
    ends.push(Math.max(0, ...(waits[index] ?? []).map((each) => ends[each] ?? 0)) + days);
  }
  return ends;
}

const start = parseIsoDay('2030-03-04') ?? 0;

/** The project as a plan: an end milestone that waits for everything carries the deadline. */
function plan({ durations, waits }: Project, lastDay: number): string {
  const actions = durations.map((days, index) => {
    const after = waits[index] ?? [];
    const depends =
      after.length === 0 ? '' : `    depends_on: [${after.map((each) => `a${String(each)}`).join(', ')}]\n`;
    return `  - id: a${String(index)}\n    title: Activity ${String(index)}\n    duration: ${String(days)} days\n${depends}`;
  });
  const all = durations.map((_, index) => `a${String(index)}`).join(', ');
  return `kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 1 January 2030\nperiod: ${formatDay(start)} to 31 December 2031\nactions:\n${actions.join('')}  - id: end\n    title: The end\n    duration: 0 days\n    deadline: ${formatDay(lastDay)}\n    depends_on: [${all}]\n`;
}

function impossible(text: string): readonly Finding[] {
  const workspace = new Workspace();
  workspace.setToday('2030-01-01');
  workspace.setFile('p.plan.yaml', text);
  const snapshot = workspace.snapshot();
  assert.deepEqual(workspace.takeFailures(), []);
  return snapshot.findings('p.plan.yaml').filter(({ rule }) => /infeasible|unachievable|cycle|contradict/.test(rule));
}

describe('a project written as a plan', () => {
  it('is in order when the deadline is the length of its critical path', () => {
    fc.assert(
      fc.property(project, (each) => {
        const length = Math.max(...finishes(each));
        assert.deepEqual(
          impossible(plan(each, start + length - 1)).map(({ message }) => message),
          [],
        );
      }),
      { numRuns: 60 },
    );
  });

  it('has one finding, with a chain of that length, when the deadline is a day less', () => {
    fc.assert(
      fc.property(project, (each) => {
        const length = Math.max(...finishes(each));
        const found = impossible(plan(each, start + length - 2));
        assert.equal(found.length, 1);
        const finding = found[0];
        assert.equal(finding?.certainty, 'definite');
        assert.match(finding.message, /1 day too late/);
        const days = finding.related.flatMap(({ message }) => /takes (\d+) days/.exec(message)?.[1] ?? []);
        assert.equal(
          days.map(Number).reduce((sum, next) => sum + next, 0),
          length,
        );
        assert.match(finding.message, new RegExp(`the earliest it can be done is ${formatDay(start + length - 1)}`));
      }),
      { numRuns: 60 },
    );
  });
});
