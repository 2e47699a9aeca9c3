import type { Fix, TextEdit } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { type BoundRef, type Proof, type Solution, repaired } from '../../schedule/index.js';
import type { Day } from '../../time/index.js';
import { deadlineDays, redated } from '../date-repairs.js';
import { ownsDeadline } from '../deadline-moves.js';
import { firstOf, repair } from '../repair.js';
import { companionOf, together } from './companions.js';

/** A deadline that cannot be kept, with the activities of the chain that proves it. */
interface Late {
  readonly bound: BoundRef;
  readonly chain: ReadonlySet<number>;
}

const lateIn = new WeakMap<Solution, readonly Late[]>();

/** More deadlines than this are a plan to be agreed anew, and not a fix. */
const mostTogether = 30;

/**
 * One fix that moves every late deadline of a chain to the earliest day on which it can be met, where a late deadline does not
 * stand alone. Moved one by one each would for a while be due before what it waits for.
 */
export function movedTogether(document: LinkedDocument, solution: Solution, bound: BoundRef): readonly Fix[] {
  const activities = lateTogether(solution, bound);
  const late = activities.flatMap((activity) => {
    const action = document.schedule.plan.actions[activity];
    const finish = document.schedule.asOf.early(activity, 'strict')?.finish ?? Infinity;
    return action?.document === document && ownsDeadline(action) && Number.isFinite(finish)
      ? [{ action, activity, day: finish - 1 }]
      : [];
  });
  if (late.length < 2 || late.length > mostTogether || !late.some(({ activity }) => activity === bound.activity))
    return [];
  const title = `Move the deadlines of ${names(late.map(({ action }) => action))} to days on which they can be met`;
  const ways = Math.max(...late.map(({ action, day }) => deadlineDays(action, day).length));
  return firstOf(
    Array.from({ length: ways }, (_, way) => way).flatMap((way) => {
      const moves = late.map(({ action, day, activity }) => moved(action, activity, deadlineDays(action, day), way));
      if (moves.includes(null)) return [];
      const made = moves.flatMap((each) => each ?? []);
      const changed = made.reduce(
        (schedule, { activity, day }) => repaired(schedule, { kind: 'set-deadline', activity, index: 0, to: day + 1 }),
        document.schedule.schedule,
      );
      const fix = repair(
        title,
        made.flatMap(({ edits }) => edits),
      );
      return [
        together(
          fix,
          companionOf(
            document,
            changed,
            late.map(({ action }) => action),
          ),
        ),
      ];
    }),
  );
}

interface Moved {
  readonly activity: number;
  readonly day: Day;
  readonly edits: readonly TextEdit[];
}

function moved(action: LinkedAction, activity: number, days: readonly Day[], way: number): Moved | null {
  const day = days[Math.min(way, days.length - 1)];
  const edits = day === undefined ? null : redated(action, 'deadline', [day]);
  return day === undefined || edits === null ? null : { activity, day, edits };
}

/** The activities whose late deadlines hang together with this one: one lies on the chain that proves the other. */
function lateTogether(solution: Solution, bound: BoundRef): readonly number[] {
  const known = lateIn.get(solution) ?? allLate(solution);
  lateIn.set(solution, known);
  const found = new Set([bound.activity]);
  for (let size = 0; size !== found.size && found.size <= mostTogether;) {
    size = found.size;
    const chains = known.filter(({ bound: each }) => found.has(each.activity)).flatMap(({ chain }) => [...chain]);
    const onChains = new Set(chains);
    for (const { bound: each, chain } of known) {
      if (onChains.has(each.activity) || [...found].some((activity) => chain.has(activity))) found.add(each.activity);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function allLate(solution: Solution): readonly Late[] {
  return solution.violations.flatMap(({ bound }) => {
    const proof = bound.kind === 'deadline' ? solution.explainShared(bound)?.proof : undefined;
    return proof === undefined ? [] : [{ bound, chain: new Set(activitiesOf(proof)) }];
  });
}

function activitiesOf({ steps, bound }: Proof): readonly number[] {
  return [bound.activity, ...steps.flatMap((step) => ('activity' in step ? [step.activity] : []))];
}

/** “A”, “B” and “C”; only the first and the number of a longer list. */
function names(actions: readonly LinkedAction[]): string {
  const [first, second, third] = actions.map(({ name }) => name);
  if (actions.length === 2) return `${first ?? ''} and ${second ?? ''}`;
  if (actions.length === 3) return `${first ?? ''}, ${second ?? ''} and ${third ?? ''}`;
  return `${first ?? ''} and ${String(actions.length - 1)} more that hang together with it`;
}
