import type { Extent } from './extent.js';
import { extentOf } from './extent.js';
import { dayOf } from './day.js';
import type { Day } from './day.js';
import type { Interval } from './interval.js';
import type { Period } from './period.js';
import type { ByMonth, DatedKind, DatedReading, Relation } from './reading.js';

/** What a relation and a period say together, apart from how they were written. */
export type Evaluated = Pick<
  DatedReading,
  | 'kind'
  | 'lo'
  | 'hi'
  | 'bounds'
  | 'named'
  | 'parts'
  | 'precision'
  | 'relation'
  | 'period'
  | 'strict'
  | 'notBefore'
  | 'chosen'
  | 'vague'
  | 'ambiguous'
>;

/** Binds a date to a period and works out its days and its bounds as a deadline. */
export function evaluate(asked: Relation, period: Period, byMonth: ByMonth): Evaluated {
  const extent = extentOf(period);
  const relation = plainRelation(asked, period, extent);
  const { kind, days, early, late } = bind(relation, period, extent, byMonth);
  return {
    kind,
    lo: days.lo,
    hi: days.hi,
    bounds: { early, late },
    named: { lo: extent.lo, hi: extent.hi },
    parts: kind === 'window' ? extent.parts : [days],
    precision: extent.precision,
    relation,
    period,
    strict: relation === 'before',
    notBefore: relation === 'not-before' || relation === 'after',
    chosen: relation === 'any',
    vague: extent.vague,
    ambiguous: extent.ambiguous,
  };
}

function isEnd(period: Period): boolean {
  return period.type === 'either' ? period.readings.every(isEnd) : period.type === 'edge' && period.edge === 'end';
}

interface Bound {
  readonly kind: DatedKind;
  readonly days: Interval;
  readonly early: Day;
  readonly late: Day;
}

/** Gives phrases that say the same the same relation, so that they print the same. */
function plainRelation(asked: Relation, period: Period, extent: Extent): Relation {
  const oneDay = extent.lo === extent.hi && (extent.precision === 'day' || period.type === 'edge');
  switch (asked) {
    case 'on':
    case 'in':
      return oneDay ? 'on' : 'in';
    case 'any':
      return oneDay ? 'on' : 'any';
    case 'before':
      // "Before the end of March" leaves room until that end.
      return isEnd(period) ? 'by' : 'before';
    case 'from':
    case 'not-before':
      return period.type === 'range' ? 'in' : asked;
    default:
      return asked;
  }
}

function bind(relation: Relation, period: Period, extent: Extent, byMonth: ByMonth): Bound {
  const { lo, hi, firstDay, lastDay } = extent;
  const early = lastDay.lo + 1;
  const late = lastDay.hi + 1;
  switch (relation) {
    case 'on':
      return { kind: 'by', days: { lo, hi }, early, late };
    case 'in':
    case 'any':
      return { kind: 'window', days: { lo, hi }, early, late };
    case 'until':
      return { kind: 'by', days: { lo: -Infinity, hi }, early, late };
    case 'by':
      return period.type === 'month'
        ? byMonthBound(period.year, period.month, hi, byMonth)
        : { kind: 'by', days: { lo: -Infinity, hi }, early: firstOfList(period, early), late };
    case 'before':
      return {
        kind: 'by',
        days: { lo: -Infinity, hi: (extent.vague === 'season' ? lo : firstDay.hi) - 1 },
        early: firstDay.lo,
        late: firstDay.hi,
      };
    case 'from':
      return { kind: 'from', days: { lo, hi: Infinity }, early: firstDay.lo + 1, late };
    case 'not-before':
      return { kind: 'from', days: { lo, hi: Infinity }, early: Infinity, late: Infinity };
    case 'after':
      return { kind: 'from', days: { lo: hi + 1, hi: Infinity }, early: Infinity, late: Infinity };
  }
}

/** "By October or November" is met under its strictest reading by the end of October. */
function firstOfList(period: Period, early: Day): Day {
  return period.type === 'list' && period.joined === 'or'
    ? Math.min(early, ...period.items.map((item) => extentOf(item).lastDay.lo + 1))
    : early;
}

/** "By March" means through March, by the first of March, or one of the two, as the reader has set it. */
function byMonthBound(year: number, month: number, hi: Day, byMonth: ByMonth): Bound {
  const first = dayOf(year, month, 1);
  const lastDay = byMonth === 'start' ? first : hi;
  return {
    kind: 'by',
    days: { lo: -Infinity, hi: lastDay },
    early: (byMonth === 'end' ? hi : first) + 1,
    late: lastDay + 1,
  };
}
