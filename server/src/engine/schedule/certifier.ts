import { civil, dayOf, daysInMonth, type Duration } from '../time/index.js';
import type { Activity, BoundRef, Corner, Instant, Link, LowerBound, Network, Reading } from './network.js';
import type { CircleProof, Proof, ProofStep } from './proof.js';

/**
 * An independent check of proofs. It shares no code with the solver: it counts days one by one and reads the network's own
 * records. A finding whose proof it does not accept must not be shown.
 */
export function certifyProof(network: Network, proof: Proof): boolean {
  const last = proof.steps[proof.steps.length - 1];
  const end = walk(network, proof, proof.steps, undefined);
  if (last?.kind !== 'bound' || end === undefined || !sameBound(last.bound, proof.bound)) return false;
  return end.at > last.after && end.at - last.after === proof.daysLate;
}

/**
 * Whether dates become later without end along the constraints of a circle. Where all shift by constants one gaining lap
 * shows it. Otherwise they are followed by themselves until the end of the pursuit; if they settle, the proof is refused.
 */
export function certifyCircle(network: Network, proof: CircleProof): boolean {
  const context = { corner: proof.corner, floor: -Infinity };
  const begin = beginOf(network, proof.steps);
  if (!begin) return false;
  if (proof.constant) {
    const end = walk(network, context, proof.steps, begin);
    const closed = end?.activity === begin.activity && stands(network, end, begin.point);
    if (!closed || !proof.steps.every((step) => shiftsByDays(network, step))) return false;
    return end.at > begin.at && end.at - begin.at === proof.gain;
  }
  const parts = [...split(proof.steps), ...proof.alongside];
  const places = new Map<string, Place>();
  const key = ({ activity, point }: Place): string =>
    `${activity} ${network.activities[activity]?.event ? 'event' : point}`;
  for (const part of parts) {
    const from = beginOf(network, part);
    if (!from) return false;
    const known = places.get(key(from));
    if (!known || known.at > from.at) places.set(key(from), from);
  }
  for (let moved = true; moved;) {
    moved = false;
    for (const part of parts) {
      const from = beginOf(network, part);
      const place = from && places.get(key(from));
      const to = place && walk(network, { ...context, places }, part, { ...from, at: place.at }, true);
      if (!to || to.at <= (places.get(key(to))?.at ?? -Infinity)) continue;
      places.set(key(to), to);
      moved = true;
      if (to.at > proof.end) return true;
    }
  }
  return false;
}

/** The place from which a lap, or a part of one, sets out. */
function beginOf(network: Network, steps: readonly ProofStep[]): Place | undefined {
  const [first] = steps;
  const link = first && (first.kind === 'link' || first.kind === 'limit') ? network.links[first.link] : undefined;
  if (!first || !link) return undefined;
  const ends = endsOf(link.type);
  return first.kind === 'link'
    ? { activity: link.from, point: ends.from, at: first.before }
    : { activity: link.to, point: ends.to, at: first.before };
}

/** A lap, cut before each of its links. */
function split(steps: readonly ProofStep[]): ProofStep[][] {
  const parts: ProofStep[][] = [];
  for (const step of steps) {
    if (step.kind === 'link' || step.kind === 'limit') parts.push([step]);
    else parts[parts.length - 1]?.push(step);
  }
  return parts;
}

function shiftsByDays(network: Network, step: ProofStep): boolean {
  const inDays = (length: Duration | undefined): boolean =>
    !length || length.unit === 'days' || length.unit === 'weeks';
  switch (step.kind) {
    case 'link':
      return inDays(network.links[step.link]?.lag) && network.links[step.link]?.anyOf === undefined;
    case 'limit':
      return inDays(network.links[step.link]?.within);
    case 'duration':
    case 'duration-back':
      return inDays(network.activities[step.activity]?.duration);
    case 'remaining': {
      const activity = network.activities[step.activity];
      return activity !== undefined && inDays(remainingOf(network, activity));
    }
    default:
      return false;
  }
}

interface Place {
  readonly activity: number;
  readonly point: Point;
  readonly at: Instant;
  /** Set where a finish has pulled the start along. */
  readonly pulled?: true;
}

type Point = 'start' | 'finish';

interface Context {
  readonly corner: Corner;
  readonly floor: Instant;
  /** In a circle: how far each place has come, for the alternatives of a link. */
  readonly places?: ReadonlyMap<string, Place>;
}

/** Follows the steps and recomputes each; `undefined` at the first that does not follow. `again` ignores their instants. */
function walk(
  network: Network,
  context: Context,
  steps: readonly ProofStep[],
  begin: Place | undefined,
  again = false,
): Place | undefined {
  let place = begin;
  for (const step of steps) {
    if (step.kind === 'bound') {
      const limit = limitOf(network, context, step.bound);
      if (place?.activity !== step.bound.activity || !stands(network, place, pointOf(network, step.bound)))
        return undefined;
      return limit === step.after && place.at === step.before ? place : undefined;
    }
    if (!again && place && place.at !== step.before) return undefined;
    const next: Place | undefined = follow(network, context, step, place);
    if (!next || (!again && next.at !== step.after)) return undefined;
    place = next;
  }
  return place;
}

function follow(
  network: Network,
  context: Context,
  step: Exclude<ProofStep, { kind: 'bound' }>,
  place: Place | undefined,
): Place | undefined {
  if (step.kind === 'start-bound' || step.kind === 'finish-bound') {
    const at = rootOf(network, context, step);
    return place === undefined && at !== undefined
      ? { activity: step.activity, point: step.kind === 'start-bound' ? 'start' : 'finish', at }
      : undefined;
  }
  if (!place) return undefined;
  if (step.kind === 'link' || step.kind === 'limit') return cross(network, context, step, place);
  const activity = network.activities[step.activity];
  if (!activity || step.activity !== place.activity) return undefined;
  const { duration, progress } = activity;
  const isPlanned = progress === undefined && activity.event === undefined;
  const length = duration ?? { unit: 'days', min: 0, max: 0 };
  const strict = context.corner === 'strict';
  const { at } = place;
  switch (step.kind) {
    case 'working-day': {
      const works = place.point === 'finish' ? length.min > 0 : length.max > 0;
      if (!isPlanned || length.unit !== 'working-days' || !works) return undefined;
      const shift = place.point === 'finish' ? 1 : 0;
      let day = at - shift;
      while (!network.calendar.isWorkingDay(day)) day++;
      return { ...place, at: day + shift };
    }
    case 'duration':
      if (place.point !== 'start' || progress?.kind === 'done') return undefined;
      // What has started takes its whole length from there, unless somebody says what is left.
      if (!isPlanned && (remainingOf(network, activity) || at !== factOf(network, step.activity, 'start', strict)))
        return undefined;
      // Somebody else picks a length once: it cannot be short for the finish before it and long for the finish behind.
      if (place.pulled && strict && length.min !== length.max) return undefined;
      return {
        activity: step.activity,
        point: 'finish',
        at: plus(network, at, length, strict ? length.max : length.min),
      };
    case 'duration-back':
      if (!isPlanned || !duration || place.point !== 'finish') return undefined;
      return {
        activity: step.activity,
        point: 'start',
        at: reaching(network, at, length, strict ? length.min : length.max),
        pulled: true,
      };
    case 'remaining': {
      const rest = remainingOf(network, activity);
      if (progress?.kind !== 'in-progress' || place.point !== 'start') return undefined;
      return { ...place, point: 'finish', at: rest ? plus(network, at, rest, strict ? rest.max : rest.min) : at };
    }
  }
}

/** A link carries the predecessor's point to the successor's, if no alternative of its group is earlier. */
function cross(
  network: Network,
  context: Context,
  step: Extract<ProofStep, { kind: 'link' | 'limit' }>,
  place: Place,
): Place | undefined {
  const link = network.links[step.link];
  if (!link || !binds(network, link)) return undefined;
  const ends = endsOf(link.type);
  const strict = context.corner === 'strict';
  if (step.kind === 'limit') {
    if (link.anyOf !== undefined || isFact(network, link.from, ends.from) || isFact(network, link.to, ends.to))
      return undefined;
    if (!link.within || place.activity !== link.to || !stands(network, place, ends.to)) return undefined;
    const at = reaching(network, place.at, link.within, strict ? link.within.min : link.within.max);
    return { activity: link.from, point: ends.from, at };
  }
  if (place.activity !== link.from || !stands(network, place, ends.from)) return undefined;
  // What has happened is not moved by what came before it.
  const fact = isFact(network, link.from, ends.from);
  if (fact && place.at !== factOf(network, link.from, ends.from, strict)) return undefined;
  const lag = link.lag ?? { unit: 'days', min: 0, max: 0 };
  let at = plus(network, place.at, lag, strict ? lag.max : lag.min);
  let point = ends.to;
  if (link.anyOf !== undefined) {
    const group = network.links.filter(
      (other) =>
        !other.soft &&
        other.to === link.to &&
        other.anyOf === link.anyOf &&
        network.activities[other.from]?.state !== 'cancelled',
    );
    if (!group.every((other) => binds(network, other))) return undefined;
    if (group.some((other) => endsOf(other.type).to !== point)) point = 'finish';
    if (context.places) return earliestOf(network, context, group, { activity: link.to, point, at });
    // Each of the others, and none twice in the place of another.
    if (new Set([step.link, ...step.others.map((other) => other.link)]).size !== group.length) return undefined;
    for (const other of step.others) {
      const alternative = network.links[other.link];
      const reached = walk(network, context, other.steps, undefined);
      if (!alternative || !group.includes(alternative)) return undefined;
      if (reached?.activity !== alternative.from || !stands(network, reached, endsOf(alternative.type).from))
        return undefined;
      const gap = alternative.lag ?? { unit: 'days', min: 0, max: 0 };
      at = Math.min(at, plus(network, reached.at, gap, strict ? gap.max : gap.min));
    }
  }
  return { activity: link.to, point, at };
}

/** In a circle, a group of alternatives brings the earliest of the instants that its members have come to. */
function earliestOf(network: Network, context: Context, group: readonly Link[], arrival: Place): Place | undefined {
  let { at } = arrival;
  for (const link of group) {
    const point = network.activities[link.from]?.event ? 'event' : endsOf(link.type).from;
    const place = context.places?.get(`${link.from} ${point}`);
    if (!place) return undefined;
    const lag = link.lag ?? { unit: 'days', min: 0, max: 0 };
    at = Math.min(at, plus(network, place.at, lag, context.corner === 'strict' ? lag.max : lag.min));
  }
  return { ...arrival, at };
}

/** Whether a link holds anything up: neither its activities nor both of its ends belong to the past. */
function binds(network: Network, link: Link): boolean {
  const [before, after] = [network.activities[link.from], network.activities[link.to]];
  if (link.soft || link.from === link.to || !before || !after || before.state || after.state) return false;
  const ends = endsOf(link.type);
  const isPast = isFact(network, link.from, ends.from) && isFact(network, link.to, ends.to);
  return after.progress?.kind !== 'done' && !isPast;
}

function isFact(network: Network, activity: number, point: Point): boolean {
  const kind = network.activities[activity]?.progress?.kind;
  return kind === 'done' || (kind === 'in-progress' && point === 'start');
}

/** When a point that has happened did so, at the earliest or at the latest; undefined when nobody says. */
function factOf(network: Network, activity: number, point: Point, late: boolean): Instant | undefined {
  const { progress } = network.activities[activity] ?? {};
  if (progress?.kind !== 'done') return point === 'start' ? pick(progress?.start, late) : undefined;
  const { start, finish } = progress;
  if (point === 'start') return pick(start ?? (late ? finish : undefined), late);
  if (finish || !late) return pick(finish ?? start, late);
  // It was finished by the reporting date, and not before it was started.
  const latest = Math.max(start?.late ?? -Infinity, network.reportingDate ?? -Infinity);
  return latest > -Infinity ? latest : undefined;
}

/** The work that was left at the reporting date; without such a date it says nothing. */
function remainingOf(network: Network, { progress }: Activity): Duration | undefined {
  if (network.reportingDate === undefined || progress?.kind !== 'in-progress') return undefined;
  return progress.remaining;
}

/** An event has one point only, so either name will do. */
function stands(network: Network, place: Place, point: 'start' | 'finish'): boolean {
  return place.point === point || network.activities[place.activity]?.event !== undefined;
}

function endsOf(type: string): { from: 'start' | 'finish'; to: 'start' | 'finish' } {
  return { from: type.startsWith('finish') ? 'finish' : 'start', to: type.endsWith('finish') ? 'finish' : 'start' };
}

function rootOf(
  network: Network,
  context: Context,
  step: Extract<ProofStep, { kind: 'start-bound' | 'finish-bound' }>,
): Instant | undefined {
  const activity = network.activities[step.activity];
  if (!activity || activity.state) return undefined;
  const { progress, event } = activity;
  const strict = context.corner === 'strict';
  const point = step.kind === 'start-bound' ? 'start' : 'finish';
  if (step.reason === `actual-${point}` && isFact(network, step.activity, point))
    return factOf(network, step.activity, point, strict);
  if (progress?.kind === 'done') return undefined;
  // It is not finished before it started, and its start is what it was.
  if (progress && step.reason === 'actual-start') return factOf(network, step.activity, 'start', strict);
  const reported = network.reportingDate;
  if (step.reason === 'reporting-date' && reported !== undefined) {
    const isLeft = point === 'start' && remainingOf(network, activity) !== undefined;
    const isAwaited = context.floor === reported && !(progress && point === 'start');
    return isLeft || isAwaited ? reported : undefined;
  }
  if (progress && point === 'start') return undefined;
  if (step.reason === 'expected' && event)
    return step.after === event.early || (strict && step.after === event.late) ? step.after : undefined;
  const listed = (point === 'start' ? activity.startBounds : activity.finishBounds)?.[step.index];
  return listed?.reason === step.reason ? pickBound(listed, strict) : undefined;
}

/** The point of its activity that a bound speaks of. */
function pointOf(network: Network, bound: BoundRef): 'start' | 'finish' {
  if (bound.kind === 'within') return endsOf(network.links[bound.index]?.type ?? '').to;
  return bound.kind === 'deadline' ? 'finish' : 'start';
}

function limitOf(network: Network, context: Context, bound: BoundRef): Instant | undefined {
  const activity = network.activities[bound.activity];
  // What is done is never late, and what has started did not start late.
  if (!activity || activity.state || isFact(network, bound.activity, pointOf(network, bound))) return undefined;
  const lenient = context.corner === 'lenient';
  const of = (reading: Reading | undefined): Instant | undefined => pick(reading, lenient);
  switch (bound.kind) {
    case 'deadline':
      return of(activity.deadlines?.[bound.index]);
    case 'start-limit':
      return of(activity.startLimits?.[bound.index]);
    case 'window':
      return activity.event && (lenient ? activity.event.late : Math.max(activity.event.early, context.floor));
    case 'within': {
      const link = network.links[bound.index];
      if (!link?.within || link.anyOf !== undefined || link.to !== bound.activity || !binds(network, link))
        return undefined;
      const { from } = endsOf(link.type);
      if (!isFact(network, link.from, from) || factOf(network, link.from, from, false) === undefined) return undefined;
      const at = factOf(network, link.from, from, lenient);
      return at === undefined ? undefined : plus(network, at, link.within, lenient ? link.within.max : link.within.min);
    }
  }
}

function pick(reading: Reading | undefined, late: boolean): Instant | undefined {
  return late ? reading?.late : reading?.early;
}

function pickBound(bound: LowerBound, strict: boolean): Instant {
  return strict && bound.ours !== true ? bound.late : bound.early;
}

function sameBound(a: BoundRef, b: BoundRef): boolean {
  return a.kind === b.kind && a.activity === b.activity && a.index === b.index;
}

/** `count` units after `at`, by counting. */
function plus(network: Network, at: Instant, length: Duration, count: number): Instant {
  if (length.unit === 'days' || length.unit === 'weeks') return at + count * (length.unit === 'weeks' ? 7 : 1);
  if (length.unit === 'months') {
    const { year, month, day } = civil(at);
    const first = civil(dayOf(year, month + count, 1));
    return dayOf(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month)));
  }
  let day = at;
  for (let left = count; left > 0; day++) if (network.calendar.isWorkingDay(day)) left--;
  for (let left = count; left < 0; day--) if (network.calendar.isWorkingDay(day - 1)) left++;
  return day;
}

/** The earliest instant from which `count` units reach `target` or later, by trying one day after the other. */
function reaching(network: Network, target: Instant, length: Duration, count: number): Instant {
  let at = target - count * (length.unit === 'months' ? 28 : length.unit === 'weeks' ? 7 : 1);
  while (plus(network, at, length, count) < target) at++;
  while (plus(network, at - 1, length, count) >= target) at--;
  return at;
}
