import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Activity, type Link, Schedule, type Solution } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { by, day, from, length, link, plan } from './plan-builder.js';

const first = day('2024-01-08');

/** A chain in which everything is late, now and then with a branch, a gap without a deadline, or another unit. */
function lateChain(size: number, pick: (below: number) => number): Solution {
  const activities: Activity[] = [];
  const links: Link[] = [];
  for (let handle = 0; handle < size; handle++) {
    const due = first + handle - pick(5);
    activities.push({
      duration: pick(4) === 0 ? length(1, 'working-days', 1 + pick(2)) : length(2, 'days'),
      ...(handle === 0 ? { startBounds: [from('2024-01-08')] } : {}),
      ...(pick(8) === 0 ? {} : { deadlines: [{ early: due - pick(2), late: due }] }),
    });
    if (handle > 0) links.push(link(handle - 1, handle, 'FS', pick(3)));
    if (handle > 2 && pick(5) === 0) links.push(link(handle - 3, handle, 'SS', 1));
  }
  return Schedule.of(plan(activities, links, { reportingDate: first })).solve({ debug: true });
}

describe('proofs that share what they begin with', () => {
  it('are there for the bounds that have one of their own, and show the same bound broken', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.infiniteStream(fc.nat(1000)), (size, numbers) => {
        const solution = lateChain(size, (below) => Number(numbers.next().value) % below);
        for (const { bound, certainty } of solution.violations) {
          const shared = solution.explainShared(bound);
          const own = solution.explain(bound);
          assert.ok(shared !== undefined && own !== undefined);
          assert.deepEqual(shared.proof.bound, bound);
          assert.equal(shared.proof.corner, certainty === 'definite' ? 'lenient' : 'strict');
          assert.ok(shared.proof.daysLate >= 1);
          const earliest = solution.early(bound.activity, shared.proof.corner)?.finish ?? -Infinity;
          const last = shared.proof.steps.at(-1);
          assert.ok(last !== undefined && last.before <= earliest);
          if (shared.rests === null) assert.deepEqual(shared.proof, own);
        }
      }),
      { numRuns: tries(60) },
    );
  });

  it('take as many steps together as the chain is long, and not its square', () => {
    const solution = lateChain(400, (below) => (below === 8 ? 1 : 0));
    let steps = 0;
    for (const { bound } of solution.violations) steps += solution.explainShared(bound)?.proof.steps.length ?? 0;
    assert.ok(solution.violations.length > 390);
    assert.ok(steps < 400 * 10, String(steps));
  });

  it('lead back to the text through what they rest on', () => {
    const solution = lateChain(40, () => 1);
    const violation = solution.violations.at(-1);
    assert.ok(violation !== undefined);
    const shared = solution.explainShared(violation.bound);
    assert.ok(shared?.rests);
    let links = shared.proof.steps.filter(({ kind }) => kind === 'link').length;
    let root = shared.proof.steps[0];
    for (let at = shared.rests; ; at = at.rests) {
      assert.ok(root?.kind === 'start-bound' && root.reason === 'shown' && root.activity === at.activity);
      links += at.steps.filter(({ kind }) => kind === 'link').length;
      root = at.steps[0];
      if (at.rests === null) break;
    }
    assert.deepEqual(root?.kind === 'start-bound' && root.activity, 0);
    assert.equal(links, 39);
  });

  it('are none for what can be kept', () => {
    const solution = Schedule.of(
      plan([{ duration: length(1, 'days'), startBounds: [from('2024-01-08')], deadlines: [by('2024-01-08')] }], []),
    ).solve();
    assert.equal(solution.explainShared({ kind: 'deadline', activity: 0, index: 0 }), undefined);
  });
});
