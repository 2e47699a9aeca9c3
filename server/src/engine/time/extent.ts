import { civil, type Day, dayOf, daysInMonth } from './day.js';
import { formatInterval } from './day-words.js';
import { hullOf, type Interval, mergeIntervals } from './interval.js';
import type { Part, Period, Season } from './period.js';
import type { Candidate, Precision, Vagueness } from './reading.js';
import { formatPeriod } from './period-words.js';

/** The days of a period, and between which days its first and last day lie where people do not agree. */
export interface Extent {
  readonly lo: Day;
  readonly hi: Day;
  readonly firstDay: Interval;
  readonly lastDay: Interval;
  readonly precision: Precision;
  readonly vague: Vagueness | null;
  /** The separate stretches, in order. */
  readonly parts: readonly Interval[];
  readonly ambiguous: readonly Candidate[];
}

/** Works out the days of a period. */
export function extentOf(period: Period): Extent {
  switch (period.type) {
    case 'day':
      return plain(period.day, period.day, 'day');
    case 'week':
      return period.named === 'commencing'
        ? plain(period.day, period.day + 6, 'week')
        : plain(period.day - 6, period.day, 'week');
    case 'month':
      return months(period.year, period.month, 1, 'month');
    case 'season':
      return season(period.year, period.season);
    case 'quarter':
      return months(period.year, (period.kind === 'financial' ? 4 : 1) + 3 * (period.quarter - 1), 3, 'quarter');
    case 'half':
      return months(period.year, (period.kind === 'financial' ? 4 : 1) + 6 * (period.half - 1), 6, 'half');
    case 'year':
      if (period.kind === 'tax') {
        return plain(dayOf(period.year, 4, 6), dayOf(period.year + 1, 4, 5), 'financial-year');
      }
      return period.kind === 'calendar'
        ? months(period.year, 1, 12, 'year')
        : months(period.year, 4, 12, 'financial-year');
    case 'edge':
      return period.of.type === 'week' && period.of.named === 'commencing' && period.edge === 'end'
        ? endOfWeek(period.of.day)
        : edgeOf(period.edge, extentOf(period.of));
    case 'part':
      return partOf(period.part, period.of);
    case 'rest':
      return restOf(period.first, extentOf(period.of));
    case 'list':
      return listOf(period.items.map(extentOf));
    case 'range':
      return rangeOf(extentOf(period.first), extentOf(period.last));
    case 'either':
      return eitherOf(period.readings);
    case 'counted':
      return {
        ...plain(period.days.lo, period.days.hi, period.days.lo === period.days.hi ? 'day' : 'span'),
        lastDay: period.whole ? { lo: period.days.hi, hi: period.days.hi } : period.days,
        vague: period.counts === 'date' ? null : 'counted',
      };
  }
}

function plain(lo: Day, hi: Day, precision: Precision): Extent {
  return {
    lo,
    hi,
    firstDay: { lo, hi: lo },
    lastDay: { lo: hi, hi },
    precision,
    vague: null,
    parts: [{ lo, hi }],
    ambiguous: [],
  };
}

function months(year: number, month: number, count: number, precision: Precision): Extent {
  return plain(dayOf(year, month, 1), dayOf(year, month + count, 1) - 1, precision);
}

/**
 * The last day of each season by the sun, as month (counted from January of the season's year) and day. Meteorological
 * seasons are whole months: spring starts on 1 March.
 */
const lastDayBySun: readonly (readonly [month: number, day: number])[] = [
  [6, 20],
  [9, 22],
  [12, 21],
  [15, 20],
];

function season(year: number, number: Season): Extent {
  const firstMonth = 3 + 3 * number;
  const days = months(year, firstMonth, 3, 'season');
  const [endMonth, endDay] = lastDayBySun[number] ?? [0, 0];
  const [startMonth, startDay] = lastDayBySun[(number + 3) % 4] ?? [0, 0];
  // The season before the spring is the winter that started in the year before.
  const startYear = number === 0 ? year - 1 : year;
  return {
    ...days,
    firstDay: { lo: days.lo, hi: dayOf(startYear, startMonth, startDay) + 1 },
    lastDay: { lo: days.hi, hi: dayOf(year, endMonth, endDay) },
    vague: 'season',
  };
}

function edgeOf(edge: 'start' | 'end', of: Extent): Extent {
  const days = edge === 'start' ? of.firstDay : of.lastDay;
  // A season's edge is named by its meteorological day; of two readings, both count.
  const agreed: Interval =
    of.vague !== 'season' ? days : edge === 'start' ? { lo: of.lo, hi: of.lo } : { lo: of.hi, hi: of.hi };
  return {
    lo: agreed.lo,
    hi: agreed.hi,
    firstDay: days,
    lastDay: days,
    precision: agreed.lo === agreed.hi ? 'day' : of.precision,
    vague: of.vague,
    parts:
      agreed.lo === agreed.hi
        ? [agreed]
        : [
            { lo: agreed.lo, hi: agreed.lo },
            { lo: agreed.hi, hi: agreed.hi },
          ],
    ambiguous: of.ambiguous,
  };
}

/** The end of a week is Friday for most readers and Sunday for some. */
function endOfWeek(first: Day): Extent {
  const days: Interval = { lo: first + 4, hi: first + 6 };
  return { ...plain(days.lo, days.hi, 'week'), firstDay: days, lastDay: days, vague: 'part' };
}

function partOf(part: Part, of: Period): Extent {
  const whole = extentOf(of);
  const days = of.type === 'month' ? partOfMonth(part, whole) : partOfMonths(part, whole);
  const extent = plain(days.lo, days.hi, of.type === 'month' ? 'part-of-month' : 'part-of-year');
  return {
    ...extent,
    firstDay: days.lo === whole.lo ? whole.firstDay : extent.firstDay,
    lastDay: days.hi === whole.hi ? whole.lastDay : extent.lastDay,
    vague: whole.vague ?? 'part',
    ambiguous: whole.ambiguous,
  };
}

const FIRST_THIRD_ENDS = 10;
const SECOND_THIRD_ENDS = 20;
const FIRST_HALF_ENDS = 15;

function partOfMonth(part: Part, { lo, hi }: Interval): Interval {
  switch (part) {
    case 'early':
      return { lo, hi: lo + FIRST_THIRD_ENDS - 1 };
    case 'early-to-mid':
      return { lo, hi: lo + SECOND_THIRD_ENDS - 1 };
    case 'mid':
      return { lo: lo + FIRST_THIRD_ENDS, hi: lo + SECOND_THIRD_ENDS - 1 };
    case 'mid-to-late':
      return { lo: lo + FIRST_THIRD_ENDS, hi };
    case 'late':
      return { lo: lo + SECOND_THIRD_ENDS, hi };
    case 'first-half':
      return { lo, hi: lo + FIRST_HALF_ENDS - 1 };
    case 'second-half':
      return { lo: lo + FIRST_HALF_ENDS, hi };
    case 'first-week':
    case 'second-week':
    case 'third-week':
    case 'fourth-week':
    case 'last-week':
      return weekOf(part, { lo, hi });
  }
}

const weekNumbers = { 'first-week': 0, 'second-week': 1, 'third-week': 2, 'fourth-week': 3 } as const;

/** The first seven days are the first week, whatever their weekdays, and the last seven the last. */
function weekOf(part: keyof typeof weekNumbers | 'last-week', { lo, hi }: Interval): Interval {
  if (part === 'last-week') {
    return { lo: Math.max(lo, hi - 6), hi };
  }
  const first = lo + 7 * weekNumbers[part];
  return { lo: Math.min(first, hi), hi: Math.min(first + 6, hi) };
}

/** Parts of a longer period are whole months where its months divide evenly, and days where they do not. */
function partOfMonths(part: Part, { lo, hi }: Interval): Interval {
  if (part === 'last-week' || part in weekNumbers) {
    return weekOf(part as keyof typeof weekNumbers | 'last-week', { lo, hi });
  }
  const pieces = part === 'first-half' || part === 'second-half' ? 2 : 3;
  const starts = part === 'early' || part === 'early-to-mid' || part === 'first-half';
  const index = starts ? 0 : part === 'late' ? 2 : 1;
  const length = part === 'early-to-mid' || part === 'mid-to-late' ? 2 : 1;
  return { lo: cut(lo, hi, pieces, index), hi: cut(lo, hi, pieces, index + length) - 1 };
}

/** The first day of piece `index` of the days from `lo` to `hi`, cut into equal pieces. */
function cut(lo: Day, hi: Day, pieces: number, index: number): Day {
  const first = civil(lo);
  const last = civil(hi);
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  const wholeMonths = first.day === 1 && last.day === daysInMonth(last.year, last.month);
  return wholeMonths && count % pieces === 0
    ? dayOf(first.year, first.month + (count / pieces) * index, 1)
    : lo + Math.floor(((hi - lo + 1) * index) / pieces);
}

function restOf(first: Day, of: Extent): Extent {
  const lo = Math.min(Math.max(first, of.lo), of.hi);
  return { ...of, lo, firstDay: { lo, hi: lo }, precision: 'span', parts: [{ lo, hi: of.hi }] };
}

function listOf(items: readonly Extent[]): Extent {
  const parts = mergeIntervals(items.flatMap((item) => item.parts));
  const { lo, hi } = hullOf(parts);
  const firsts = items.filter((item) => item.lo === lo);
  const lasts = items.filter((item) => item.hi === hi);
  const precisions = new Set(items.map((item) => item.precision));
  const [only] = precisions;
  return {
    lo,
    hi,
    firstDay: hullOf(firsts.map((item) => item.firstDay)),
    lastDay: hullOf(lasts.map((item) => item.lastDay)),
    precision: precisions.size > 1 || only === undefined ? 'span' : only === 'month' ? 'months' : only,
    vague: items.find((item) => item.vague !== null)?.vague ?? null,
    parts,
    ambiguous: items.flatMap((item) => item.ambiguous),
  };
}

function rangeOf(first: Extent, last: Extent): Extent {
  const same = first.precision === last.precision;
  const { precision } = first;
  return {
    lo: first.lo,
    hi: last.hi,
    firstDay: first.firstDay,
    lastDay: last.lastDay,
    precision:
      !same || precision === 'day' || precision === 'week' ? 'span' : precision === 'month' ? 'months' : precision,
    vague: first.vague ?? last.vague,
    parts: [{ lo: first.lo, hi: last.hi }],
    ambiguous: [...first.ambiguous, ...last.ambiguous],
  };
}

function eitherOf(readings: readonly Period[]): Extent {
  const extents = readings.map(extentOf);
  const { lo, hi } = hullOf(extents);
  return {
    lo,
    hi,
    firstDay: hullOf(extents.map((extent) => extent.firstDay)),
    lastDay: hullOf(extents.map((extent) => extent.lastDay)),
    precision: extents[0]?.precision ?? 'span',
    vague: 'either',
    parts: mergeIntervals(extents),
    ambiguous: readings.map((reading, index) => ({
      text: unmistakable(reading),
      meaning: formatInterval(extents[index] ?? { lo, hi }),
    })),
  };
}

/** How a period is written so that it has one reading only: calendar quarters and the like by their days. */
function unmistakable(period: Period): string {
  const byDays =
    period.type === 'range' || ((period.type === 'quarter' || period.type === 'half') && period.kind === 'calendar');
  return byDays ? formatInterval(extentOf(period)) : formatPeriod(period);
}
