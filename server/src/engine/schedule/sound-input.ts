import type { Duration } from '../time/index.js';
import type { Activity, Instant, Link, LowerBound, Network, Reading, UpperBound } from './network.js';

/** No length counts for more than this many of its unit: what says more is a slip of the pen, and 2,700 years will do. */
export const LONGEST = 1_000_000;

/** No instant lies further than this from 1970: some eleven thousand years. */
const FARTHEST = 4_000_000;

/**
 * The same network with everything taken out that no plan can mean: instants that are no whole days or lie thousands of
 * years away, lengths that are no whole numbers, ranges that end before they begin. What is taken out is unknown, and
 * nothing is said of it. Sound records are kept as they are, and indices never change.
 */
export function soundNetwork(network: Network): Network {
  const activities = network.activities.map(soundActivity);
  const links = network.links.map(soundLink);
  const { planEnd, reportingDate, calendar } = network;
  return {
    activities,
    links,
    calendar,
    ...(isDay(planEnd) ? { planEnd } : {}),
    ...(isDay(reportingDate) ? { reportingDate } : {}),
  };
}

/** One activity of a network, made sound. */
export function soundActivity(activity: Activity): Activity {
  if (isSound(activity)) return activity;
  const { duration, startBounds, finishBounds, deadlines, startLimits, event, progress, state } = activity;
  const badEvent = event && !isReading(event);
  return {
    ...soundDuration('duration', duration, 0),
    ...(startBounds ? { startBounds: startBounds.map(soundLow) } : {}),
    ...(finishBounds ? { finishBounds: finishBounds.map(soundLow) } : {}),
    ...(deadlines ? { deadlines: deadlines.map(soundHigh) } : {}),
    ...(startLimits ? { startLimits: startLimits.map(soundHigh) } : {}),
    ...(event && !badEvent ? { event } : {}),
    ...(progress ? { progress: soundProgress(progress) } : {}),
    ...(state ? { state } : badEvent ? { state: 'unknown' } : {}),
  };
}

/** One link of a network, made sound. */
export function soundLink(link: Link): Link {
  const { lag, within } = link;
  if ((!lag || isLength(lag, -LONGEST)) && (!within || isLength(within, -LONGEST))) return link;
  const { lag: _lag, within: _within, ...rest } = link;
  return { ...rest, ...soundDuration('lag', lag, -LONGEST), ...soundDuration('within', within, -LONGEST) };
}

function isSound({ duration, startBounds, finishBounds, deadlines, startLimits, event, progress }: Activity): boolean {
  return (
    (!duration || isLength(duration, 0)) &&
    (!startBounds || startBounds.every(isLow)) &&
    (!finishBounds || finishBounds.every(isLow)) &&
    (!deadlines || deadlines.every(isHigh)) &&
    (!startLimits || startLimits.every(isHigh)) &&
    (!event || isReading(event)) &&
    (!progress ||
      ((!progress.start || isReading(progress.start)) &&
        (progress.kind === 'done'
          ? !progress.finish || isReading(progress.finish)
          : !progress.remaining || isLength(progress.remaining, 0))))
  );
}

function isDay(instant: Instant | undefined): instant is Instant {
  return Number.isInteger(instant) && Math.abs(instant ?? 0) <= FARTHEST;
}

function isReading({ early, late }: Reading): boolean {
  return isDay(early) && isDay(late) && early <= late;
}

function isLow({ early, late }: Reading): boolean {
  return (early === -Infinity || isDay(early)) && (late === -Infinity || isDay(late)) && early <= late;
}

function isHigh({ early, late }: Reading): boolean {
  return (early === Infinity || isDay(early)) && (late === Infinity || isDay(late)) && early <= late;
}

function isLength({ min, max }: Duration, least: number): boolean {
  return Number.isInteger(min) && Number.isInteger(max) && min >= least && max <= LONGEST && min <= max;
}

function soundLow(bound: LowerBound): LowerBound {
  const early = isDay(bound.early) ? bound.early : -Infinity;
  return { ...bound, early, late: Math.max(early, isDay(bound.late) ? bound.late : -Infinity) };
}

function soundHigh(bound: UpperBound): UpperBound {
  const late = isDay(bound.late) ? bound.late : Infinity;
  return { ...bound, early: Math.min(late, isDay(bound.early) ? bound.early : Infinity), late };
}

function soundProgress(progress: NonNullable<Activity['progress']>): NonNullable<Activity['progress']> {
  const start = progress.start && isReading(progress.start) ? { start: progress.start } : {};
  if (progress.kind === 'in-progress') {
    return { kind: 'in-progress', ...start, ...soundDuration('remaining', progress.remaining, 0) };
  }
  const finish = progress.finish && isReading(progress.finish) ? { finish: progress.finish } : {};
  return { kind: 'done', ...start, ...finish };
}

/** Rounds a length to whole units within bounds; leaves it out when it is no number at all. */
function soundDuration<K extends string>(
  key: K,
  duration: Duration | undefined,
  least: number,
): { readonly [P in K]?: Duration } {
  if (!duration || Number.isNaN(duration.min) || Number.isNaN(duration.max)) return {};
  const within = (count: number): number => Math.max(least, Math.min(LONGEST, Math.round(count)));
  const [min, max] = [within(duration.min), within(duration.max)];
  const sound: Duration = { unit: duration.unit, min: Math.min(min, max), max: Math.max(min, max) };
  return { [key]: sound } as { readonly [P in K]?: Duration };
}
