import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type BoundRef, type Corner, type Network, Schedule } from '../../server/src/engine/schedule/index.js';
import { tries } from '../harness/effort.js';
import { heldUp } from './held-up.js';
import { networks, type Features } from './random-networks.js';

const everything: Features = {
  size: 5,
  readings: true,
  ranges: true,
  events: true,
  limits: true,
  progress: true,
  units: ['days', 'working-days', 'weeks', 'months'],
  room: 45,
};

type Point = 'start' | 'finish';
const corners = ['lenient', 'strict'] as const;

/** The bounds that are broken in a corner, as words; a contradiction breaks everything. */
function broken(network: Network, corner: Corner, fromReportingDate: boolean): readonly string[] {
  const solution = Schedule.of(network).solve({ fromReportingDate });
  const counts = (certainty: string): boolean => corner === 'strict' || certainty === 'definite';
  return [
    ...solution.contradictions.filter(({ certainty }) => counts(certainty)).map(() => 'contradiction'),
    ...solution.violations.filter(({ certainty }) => counts(certainty)).map(({ bound }) => nameOf(bound)),
  ];
}

const nameOf = ({ kind, activity, index }: BoundRef): string => `${kind} ${index} of ${activity}`;

describe('the latest dates, whatever hangs on them', () => {
  it('are the last by which an activity may be held up without breaking a bound, and name the bound', () => {
    let named = 0;
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(networks(everything), fc.boolean(), (network, fromReportingDate) => {
        const solution = Schedule.of(network).solve({ fromReportingDate });
        if (solution.contradictionCount > 0) return;
        const places = corners.flatMap((corner) =>
          network.activities.map((record, handle) => ({ corner, handle, record })),
        );
        const kept = new Set(corners.filter((corner) => broken(network, corner, fromReportingDate).length === 0));
        for (const { corner, handle, record } of places) {
          if (record.progress?.kind === 'done' || !kept.has(corner)) continue;
          const late = solution.late(handle, corner);
          const early = solution.early(handle, corner);
          if (!late || !early) continue;
          const isFixed = record.progress === undefined && record.event === undefined;
          // What has started is not held up at its start any more. In the strict corner the finish may be anywhere within
          // the length, and what can bear an event to come late does not say when all it waits for must have come.
          const points: readonly Point[] = record.progress ? ['finish'] : ['start', 'finish'];
          const float = solution.totalFloat(handle, corner);
          for (const point of points) {
            const { min, max } = record.duration ?? { min: 0, max: Infinity };
            if (point === 'finish' && corner === 'strict' && !record.progress && (!isFixed || min !== max)) continue;
            const at: number = late[point];
            if (!Number.isFinite(at)) {
              assert.deepEqual(
                broken(heldUp(network, handle, point, 22_000), corner, fromReportingDate),
                [],
                'never late',
              );
              continue;
            }
            const kind = `${point} ${corner}`;
            seen.set(kind, (seen.get(kind) ?? 0) + 1);
            assert.deepEqual(broken(heldUp(network, handle, point, at), corner, fromReportingDate), [], kind);
            const after = broken(heldUp(network, handle, point, at + 1), corner, fromReportingDate);
            assert.ok(after.length > 0, `${kind}: nothing breaks`);
            const [starting, ending] = [late.start - early.start, late.finish - early.finish];
            const decides = point === 'finish' ? ending <= starting || points.length === 1 : starting < ending;
            if (!decides || !float?.bound || at - early[point] !== float.calendarDays) continue;
            named++;
            assert.ok(after.includes(nameOf(float.bound)), `${nameOf(float.bound)} is not among ${after.join(', ')}`);
          }
        }
      }),
      { numRuns: tries(500) },
    );
    assert.ok(named > 60, String(named));
    for (const corner of corners)
      for (const point of ['start', 'finish'])
        assert.ok((seen.get(`${point} ${corner}`) ?? 0) > 60, JSON.stringify([...seen]));
  });
});
