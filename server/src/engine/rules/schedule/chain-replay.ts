import type { Activity, LinkType, Network, Proof, ProofStep } from '../../schedule/index.js';
import { type Day, type WorkingCalendar, addDuration, startFor } from '../../time/index.js';

/** Where on an activity a chain has come to. */
interface Place {
  readonly activity: Activity;
  readonly point: 'start' | 'finish';
}

/**
 * The instant that a chain of waits and lengths leads to when it is taken up at one of its links with another instant than
 * its own. Null where the rest of the chain holds something that another instant would not simply move: a limit, work that
 * is left, a date of its own.
 *
 * @param first the position of a link among the steps of the proof
 * @param instant of the point from which the link leaves
 */
export function replayed(network: Network, { corner, steps }: Proof, first: number, instant: Day): Day | null {
  const { calendar } = network;
  let at = instant;
  let place: Place | null = null;
  for (const step of steps.slice(first)) {
    switch (step.kind) {
      case 'link': {
        const link = network.links[step.link];
        const activity = network.activities[link?.to ?? -1];
        if (link === undefined || activity === undefined) return null;
        // Of several alternatives the one that the chain takes is no later than the others would be without it.
        if (link.lag !== undefined) at = addDuration(at, link.lag[shortest(corner)], link.lag.unit, calendar);
        place = { activity, point: endOf(link.type) };
        at = settled(at, place, calendar);
        break;
      }
      case 'duration':
      case 'duration-back': {
        if (place === null) return null;
        const { duration } = place.activity;
        const count = duration?.[shortest(corner)] ?? 0;
        const unit = duration?.unit ?? 'days';
        at = step.kind === 'duration' ? addDuration(at, count, unit, calendar) : startFor(at, count, unit, calendar);
        place = { activity: place.activity, point: step.kind === 'duration' ? 'finish' : 'start' };
        if (step.kind === 'duration-back') at = settled(at, place, calendar);
        break;
      }
      case 'working-day':
        // Whether there is a day to wait for depends on the instant, so that is looked at after every link.
        break;
      case 'bound':
        return at;
      case 'start-bound':
      case 'finish-bound':
      case 'remaining':
      case 'limit':
        return null;
    }
  }
  return null;
}

/** The positions among the steps of the links that leave from the end of an activity, the last of them first. */
export function linksFromEnds(network: Network, steps: readonly ProofStep[]): readonly (readonly [number, number])[] {
  return steps
    .flatMap((step, position): (readonly [number, number])[] => {
      const link = step.kind === 'link' ? network.links[step.link] : undefined;
      return link?.type.startsWith('finish') === true ? [[position, link.from]] : [];
    })
    .reverse();
}

/** Work that is counted in working days starts and ends on one. */
function settled(at: Day, { activity, point }: Place, calendar: WorkingCalendar): Day {
  const { duration } = activity;
  if (duration?.unit !== 'working-days' || duration.max === 0) return at;
  return point === 'start' ? calendar.nextWorkingDay(at) : calendar.nextWorkingDay(at - 1) + 1;
}

function shortest(corner: Proof['corner']): 'min' | 'max' {
  return corner === 'lenient' ? 'min' : 'max';
}

function endOf(type: LinkType): 'start' | 'finish' {
  return type === 'finish-to-start' || type === 'start-to-start' ? 'start' : 'finish';
}
