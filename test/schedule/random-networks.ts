import fc from 'fast-check';
import { dayOf, englandCalendar, type Duration } from '../../server/src/engine/time/index.js';
import type {
  Activity,
  Link,
  LinkType,
  LowerBound,
  Network,
  Progress,
  Reading,
} from '../../server/src/engine/schedule/index.js';

/** Monday 18 December 2023: the weeks after it hold weekends, three bank holidays and a year's end. */
export const monday = dayOf(2023, 12, 18);
export const calendar = englandCalendar();

/** What random networks may contain. */
export interface Features {
  readonly size: number;
  readonly units?: readonly Duration['unit'][];
  readonly readings?: boolean;
  readonly ranges?: boolean;
  readonly limits?: boolean;
  readonly groups?: boolean;
  readonly events?: boolean;
  readonly progress?: boolean;
  readonly types?: readonly LinkType[];
  /** Links may lead to lower handles, so that cycles arise. */
  readonly anyDirection?: boolean;
  /** By how many days upper bounds are put off, so that fewer are broken. */
  readonly room?: number;
}

export const linkTypes: readonly LinkType[] = [
  'finish-to-start',
  'start-to-start',
  'finish-to-finish',
  'start-to-finish',
];

const day = (from: number, to: number): fc.Arbitrary<number> => fc.integer({ min: monday + from, max: monday + to });

function reading(from: number, to: number, width: number): fc.Arbitrary<Reading> {
  return fc
    .tuple(day(from, to), fc.integer({ min: 0, max: width }))
    .map(([early, more]) => ({ early, late: early + more }));
}

function lengthOf(units: readonly Duration['unit'][], min: number, max: number, width: number): fc.Arbitrary<Duration> {
  return fc.constantFrom(...units).chain((unit) => {
    const scale = unit === 'weeks' ? 0.3 : unit === 'months' ? 0.2 : 1;
    return fc
      .tuple(
        fc.integer({ min: Math.ceil(min * scale), max: Math.ceil(max * scale) }),
        fc.integer({ min: 0, max: unit === 'months' ? 0 : Math.ceil(width * scale) }),
      )
      .map(([least, more]) => ({ unit, min: least, max: least + more }));
  });
}

function activities(features: Features): fc.Arbitrary<Activity[]> {
  const units = features.units ?? ['days', 'working-days'];
  const width = features.readings ? 3 : 0;
  const room = features.room ?? 0;
  const exact = lengthOf(units, 0, 6, 0);
  const duration = fc.oneof(
    { weight: 4, arbitrary: exact },
    ...(features.ranges ? [{ weight: 3, arbitrary: lengthOf(units, 1, 5, 3) }] : []),
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  const bound = fc
    .tuple(reading(0, 8, width), fc.boolean())
    .map(([at, ours]): LowerBound => ({ ...at, reason: 'start', ours }));
  const finishBound = fc.option(
    reading(0, 14, width).map((at): LowerBound => ({ ...at, reason: 'finish' })),
    { freq: 6, nil: undefined },
  );
  const deadlines = fc.array(reading(4 + room, 22 + room, width), { maxLength: 2 });
  const event = features.events ? fc.option(reading(2, 12, 4), { freq: 3, nil: undefined }) : fc.constant(undefined);
  const done = fc
    .tuple(reading(0, 3, 0), reading(3, 8, width))
    .map(([start, finish]): Progress => ({ kind: 'done', start, finish }));
  const going = fc
    .tuple(reading(0, 3, width), fc.option(lengthOf(units, 0, 4, 2), { nil: undefined }))
    .map(([start, remaining]): Progress => ({ kind: 'in-progress', start, ...(remaining ? { remaining } : {}) }));
  const progress = features.progress
    ? fc.oneof(
        { weight: 3, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: done },
        { weight: 1, arbitrary: going },
      )
    : fc.constant(undefined);
  const one = fc
    .tuple(
      duration,
      fc.array(bound, { minLength: 1, maxLength: 2 }),
      finishBound,
      deadlines,
      fc.array(reading(2 + room, 14 + room, width), { maxLength: 1 }),
      event,
      progress,
    )
    .map(([length, startBounds, finish, dueBy, startBy, window, happened]): Activity => ({
      startBounds,
      ...(length ? { duration: length } : {}),
      ...(finish ? { finishBounds: [finish] } : {}),
      ...(dueBy.length > 0 ? { deadlines: dueBy } : {}),
      ...(startBy.length > 0 ? { startLimits: startBy } : {}),
      ...(window ? { event: window } : {}),
      ...(happened ? { progress: happened } : {}),
    }));
  return fc.array(one, { minLength: 2, maxLength: features.size });
}

function links(features: Features, size: number): fc.Arbitrary<Link[]> {
  const units = features.units ?? ['days', 'working-days'];
  const lag = fc.option(lengthOf(units, -2, 3, features.ranges ? 2 : 0), { nil: undefined });
  const within = features.limits
    ? fc.option(lengthOf(units, 0, 5, features.ranges ? 2 : 0), { nil: undefined })
    : fc.constant(undefined);
  const one = fc
    .tuple(
      fc.nat({ max: size - 1 }),
      fc.nat({ max: size - 1 }),
      fc.constantFrom(...(features.types ?? linkTypes)),
      lag,
      within,
      fc.integer({ min: 0, max: 9 }),
    )
    .filter(([from, to]) => from !== to)
    .map(([a, b, type, gap, limit, dice]): Link => ({
      from: features.anyDirection ? a : Math.min(a, b),
      to: features.anyDirection ? b : Math.max(a, b),
      type,
      ...(gap ? { lag: gap } : {}),
      ...(features.groups && dice < 5 ? { anyOf: dice % 2 } : limit ? { within: limit } : {}),
      ...(dice === 9 ? { soft: true } : {}),
    }));
  return fc.array(one, { maxLength: size * 2 }).map((list) => list.map((link) => sameEntry(link, list)));
}

/** Alternatives of one group name the same point of their successor, as callers are asked to arrange. */
function sameEntry(link: Link, list: readonly Link[]): Link {
  if (link.anyOf === undefined) return link;
  const first = list.find((other) => other.to === link.to && other.anyOf === link.anyOf && !other.soft) ?? link;
  const leaving = link.type.split('-')[0] ?? 'finish';
  const entering = first.type.split('-')[2] ?? 'start';
  return { ...link, type: `${leaving}-to-${entering}` as LinkType };
}

/** Random networks with small numbers, so that everything about them can also be found by trying. */
export function networks(features: Features): fc.Arbitrary<Network> {
  return activities(features).chain((list) =>
    links(features, list.length).map((all): Network => ({
      activities: list,
      links: all,
      calendar,
      planEnd: monday + 60,
      reportingDate: monday + 5,
    })),
  );
}
