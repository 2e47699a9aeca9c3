import { deepEqual } from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';

/* What a rule says nothing of, beside the same where it speaks. */

const head = 'kind: plan\nformat: 1\nid: north\ntitle: North\nas_of: 30 November 2023\nactions:\n';

/** How certain the findings of a rule are, and what they offer. */
function found(rule: string, ...actions: string[]): readonly string[] {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/north.plan.yaml', head + actions.map((action) => `  - { ${action} }\n`).join(''));
  const findings = workspace.snapshot().findings('/north.plan.yaml');
  return findings
    .filter((finding) => finding.rule === rule)
    .map((finding) => [finding.severity, ...finding.fixes().map(({ title }) => title)].join('; '));
}

describe('what a rule says nothing of', () => {
  it('a deadline before that of a dependency: of what is done or called off', () => {
    const rule = 'dependent-due-before-dependency';
    const one = 'id: one, title: One, deadline: 29 March 2024';
    const two = 'id: two, title: Two, deadline: 1 March 2024, depends_on: [one]';
    deepEqual(found(rule, one, two), [
      'warning; Move the deadline of “Two” to 29 March 2024; Move the deadline of “One” to 1 March 2024',
    ]);
    deepEqual(found(rule, one, `${two}, status: done, finished: 1 November 2023`), []);
    deepEqual(found(rule, one, `${two}, status: cancelled, why: No money`), []);
  });

  it('a start before a dependency is done: of what was called off, has a broken date, or need not be done first', () => {
    const rule = 'dependent-started-early';
    const two = 'id: two, title: Two, status: in progress, started: 1 November 2023';
    deepEqual(found(rule, 'id: one, title: One', `${two}, depends_on: [one]`), ['error']);
    deepEqual(found(rule, 'id: one, title: One, status: cancelled, why: No money', `${two}, depends_on: [one]`), []);
    deepEqual(found(rule, 'id: one, title: One, finish: 31 Foo 2023', `${two}, depends_on: [one]`), []);
    for (const [type, findings] of [
      ['start-to-start', ['error']],
      ['finish-to-finish', []],
      ['start-to-finish', []],
    ] as const) {
      deepEqual(found(rule, 'id: one, title: One', `${two}, depends_on: [{ action: one, type: ${type} }]`), findings);
    }
  });

  it('a length beyond the deadline: until the first day on which the deadline may be over', () => {
    const lasting = (start: string): readonly string[] =>
      found(
        'duration-exceeds-window',
        `id: one, title: One, start: ${start}, duration: 4 weeks, deadline: winter 2023`,
      );
    // The winter may end on 29 February or on 20 March, and four weeks from 2 February end on 29 February.
    deepEqual(
      ['2 February 2024', '3 February 2024', '22 February 2024', '23 February 2024'].map((start) =>
        lasting(start).map((each) => each.split(';')[0]),
      ),
      [[], ['warning'], ['warning'], ['error']],
    );
  });

  it('a checkpoint half-way: nothing is offered where nobody says from when', () => {
    const long = (more: string): readonly string[] =>
      found('long-action-without-milestone', `id: one, title: One, duration: 12 months${more}`);
    deepEqual(long(''), ['hint']);
    deepEqual(long(', start: December 2023'), ['hint; Review it half-way, on 3 June 2024']);
  });

  it('a part that ends behind the whole: the whole is moved behind all that the part may mean', () => {
    const whole = 'id: one, title: One, finish: 1 March 2024';
    deepEqual(found('outside-parent-window', whole, 'id: two, title: Two, parent: one, finish: April 2024'), [
      'warning; Plan to finish “One” on 30 April 2024',
    ]);
    deepEqual(found('outside-parent-window', whole, 'id: two, title: Two, parent: one, finish: 1 March 2024'), []);
  });
});
