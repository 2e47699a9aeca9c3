import type { Activity, LowerBound, Network } from '../../server/src/engine/schedule/index.js';

/** The same network, with an activity that cannot start, or cannot finish, before an instant. */
export function heldUp(network: Network, handle: number, point: 'start' | 'finish', at: number): Network {
  const bound: LowerBound = { early: at, late: at, reason: point };
  const activities = network.activities.map((record, index): Activity => {
    if (index !== handle) return record;
    return point === 'start'
      ? { ...record, startBounds: [...(record.startBounds ?? []), bound] }
      : { ...record, finishBounds: [...(record.finishBounds ?? []), bound] };
  });
  return { ...network, activities };
}
