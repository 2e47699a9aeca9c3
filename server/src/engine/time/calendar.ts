import { publishedBankHolidays } from './bank-holidays.js';
import { bankHolidaysByRule } from './bank-holiday-rules.js';
import { civil, type Day, dayOf, parseIsoDay, weekday } from './day.js';
import type { Interval } from './interval.js';

/** One-off days that a workspace adds to or takes from England's bank holidays. */
export interface CalendarOverride {
  readonly add?: readonly { readonly day: Day; readonly title: string }[];
  readonly remove?: readonly Day[];
}

/**
 * England's working days: Monday to Friday except bank holidays. Instants and days are the same integers (see `Day`).
 * Every answer takes the same time however far apart the days are. A calendar never changes once made.
 */
export interface WorkingCalendar {
  /** The days for which bank holidays have been published; outside them they are computed by rule. */
  readonly coverage: Interval;
  /** Whether the bank holidays around `day` have been published. */
  covered(day: Day): boolean;
  isWorkingDay(day: Day): boolean;
  /** The name of the bank holiday on `day`, or `undefined` when it is not one. */
  holidayTitle(day: Day): string | undefined;
  /** The first working day on or after `day`. */
  nextWorkingDay(day: Day): Day;
  /** The last working day on or before `day`. */
  previousWorkingDay(day: Day): Day;
  /**
   * The instant that is `count` working days after `instant`. Positive: the first instant by which that many whole
   * working days have passed (the start of the day behind the last of them). Zero: `instant` itself. Negative: the start
   * of the working day that lies that many working days before.
   */
  addWorkingDays(instant: Day, count: number): Day;
  /** The number of working days that start at or after `from` and before `to`; negative when `to` is the earlier. */
  workingDaysBetween(from: Day, to: Day): number;
  /** The earliest instant from which `count` working days reach `instant` or later: the lower adjoint of adding. */
  earliestReaching(instant: Day, count: number): Day;
  /** The latest instant from which `count` working days end at `instant` or earlier: the upper adjoint of adding. */
  latestEndingBy(instant: Day, count: number): Day;
}

/** The calendar of England and Wales, with a workspace's one-off days. */
export function englandCalendar(override: CalendarOverride = {}): WorkingCalendar {
  const isUsual = (override.add?.length ?? 0) === 0 && (override.remove?.length ?? 0) === 0;
  // The usual one is shared: what it works out about a year serves everybody, and its answers never change.
  return isUsual ? (usual ??= new EnglandCalendar({})) : new EnglandCalendar(override);
}

let usual: WorkingCalendar | undefined;

/**
 * Bank holidays are known from the first to the last of these years; in other years only weekends are days off. The
 * bound keeps the rank table small whatever years a file names.
 */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2199;

/** The years the rank table starts with, and by how many it grows past a year that is asked for. */
const USUAL_YEARS = { first: 2018, last: 2034 } as const;
const GROWTH_YEARS = 16;

const publishedDays: ReadonlyMap<Day, string> = new Map(
  publishedBankHolidays.holidays.map((holiday) => [parseIsoDay(holiday.date) ?? Number.NaN, holiday.title]),
);
const coverage: Interval = {
  lo: dayOf(publishedBankHolidays.firstYear, 1, 1),
  hi: dayOf(publishedBankHolidays.lastYear, 12, 31),
};

/**
 * Numbers the working days: `rank(t)` counts those that start before `t`, and `at(k)` is the working day numbered `k`, so
 * `at(k) >= d` exactly when `k >= rank(d)`. Every public answer follows from that equivalence.
 */
class EnglandCalendar implements WorkingCalendar {
  readonly coverage = coverage;
  readonly #added: ReadonlyMap<Day, string>;
  readonly #removed: ReadonlySet<Day>;
  // The table holds the days from #first (included) to #end (excluded). It only ever grows, and ranks never change.
  #firstYear: number = USUAL_YEARS.first;
  #lastYear: number = USUAL_YEARS.last;
  #first: Day = 0;
  #end: Day = 0;
  #ranks: Int32Array = new Int32Array(0);
  #days: Int32Array = new Int32Array(0);
  #firstRank = 0;

  constructor(override: CalendarOverride) {
    this.#added = new Map(override.add?.map((holiday) => [holiday.day, holiday.title]));
    this.#removed = new Set(override.remove);
    this.#build();
  }

  covered(day: Day): boolean {
    return day >= coverage.lo && day <= coverage.hi;
  }

  isWorkingDay(day: Day): boolean {
    return this.#rank(day + 1) > this.#rank(day);
  }

  holidayTitle(day: Day): string | undefined {
    const added = this.#added.get(day);
    if (added !== undefined) {
      return added;
    }
    if (this.#removed.has(day)) {
      return undefined;
    }
    if (this.covered(day)) {
      return publishedDays.get(day);
    }
    const { year } = civil(day);
    return year >= FIRST_YEAR && year <= LAST_YEAR
      ? bankHolidaysByRule(year).find((holiday) => holiday.day === day)?.title
      : undefined;
  }

  nextWorkingDay(day: Day): Day {
    return this.#at(this.#rank(day));
  }

  previousWorkingDay(day: Day): Day {
    return this.#at(this.#rank(day + 1) - 1);
  }

  addWorkingDays(instant: Day, count: number): Day {
    if (count > 0) {
      return this.#at(this.#rank(instant) + count - 1) + 1;
    }
    return count === 0 ? instant : this.#at(this.#rank(instant) + count);
  }

  workingDaysBetween(from: Day, to: Day): number {
    return this.#rank(to) - this.#rank(from);
  }

  earliestReaching(instant: Day, count: number): Day {
    if (count === 0) {
      return instant;
    }
    const reached = count > 0 ? this.#rank(instant - 1) : this.#rank(instant) - 1;
    return this.#at(reached - count) + 1;
  }

  latestEndingBy(instant: Day, count: number): Day {
    if (count === 0) {
      return instant;
    }
    return this.#at((count > 0 ? this.#rank(instant) : this.#rank(instant + 1) - 1) - count);
  }

  #rank(instant: Day): number {
    if (instant < this.#first || instant >= this.#end) {
      this.#growTo(instant);
      if (instant < this.#first) {
        return this.#firstRank + weekdaysBefore(instant) - weekdaysBefore(this.#first);
      }
      if (instant >= this.#end) {
        return this.#firstRank + this.#days.length + weekdaysBefore(instant) - weekdaysBefore(this.#end);
      }
    }
    return this.#ranks[instant - this.#first] ?? instant;
  }

  #at(rank: number): Day {
    let index = rank - this.#firstRank;
    while (index < 0 || index >= this.#days.length) {
      // Counting weekdays only, the day is guessed a little too near; each growth brings the table's edge nearer to it.
      const guess = this.#weekdayAt(index);
      if (!this.#growTo(guess)) {
        return guess;
      }
      index = rank - this.#firstRank;
    }
    return this.#days[index] ?? rank;
  }

  /** The day of a rank outside the table, where every weekday is a working day. */
  #weekdayAt(index: number): Day {
    return index < 0
      ? weekdayNumbered(weekdaysBefore(this.#first) + index)
      : weekdayNumbered(weekdaysBefore(this.#end) + index - this.#days.length);
  }

  /** Extends the table to the year of `instant` and some more; false when it holds that year or never will. */
  #growTo(instant: Day): boolean {
    const isAtEnd = instant < this.#first ? this.#firstYear === FIRST_YEAR : this.#lastYear === LAST_YEAR;
    if (isAtEnd || !Number.isFinite(instant)) {
      return false;
    }
    const { year } = civil(instant);
    const firstYear = year < this.#firstYear ? Math.max(FIRST_YEAR, year - GROWTH_YEARS) : this.#firstYear;
    const lastYear = year > this.#lastYear ? Math.min(LAST_YEAR, year + GROWTH_YEARS) : this.#lastYear;
    if (firstYear >= this.#firstYear && lastYear <= this.#lastYear) {
      return false;
    }
    this.#firstYear = Math.min(firstYear, this.#firstYear);
    this.#lastYear = Math.max(lastYear, this.#lastYear);
    this.#build();
    return true;
  }

  #build(): void {
    const oldFirst = this.#first;
    const hadTable = this.#ranks.length > 0;
    const daysOff = this.#daysOff();
    this.#first = dayOf(this.#firstYear, 1, 1);
    this.#end = dayOf(this.#lastYear + 1, 1, 1);
    const ranks = new Int32Array(this.#end - this.#first);
    const days = new Int32Array(ranks.length);
    let count = 0;
    let weekdayNumber = weekday(this.#first);
    for (let index = 0; index < ranks.length; index++) {
      ranks[index] = count;
      if (weekdayNumber <= 5 && !daysOff.has(this.#first + index)) {
        days[count++] = this.#first + index;
      }
      weekdayNumber = weekdayNumber === 7 ? 1 : weekdayNumber + 1;
    }
    // The first table starts at rank 0; a larger one must give every day that was in it the rank it had.
    this.#firstRank = hadTable ? this.#firstRank - (ranks[oldFirst - this.#first] ?? 0) : 0;
    for (let index = 0; index < ranks.length; index++) {
      ranks[index] = (ranks[index] ?? 0) + this.#firstRank;
    }
    this.#ranks = ranks;
    this.#days = days.slice(0, count);
  }

  #daysOff(): ReadonlySet<Day> {
    const daysOff = new Set<Day>();
    for (let year = this.#firstYear; year <= this.#lastYear; year++) {
      if (year < publishedBankHolidays.firstYear || year > publishedBankHolidays.lastYear) {
        bankHolidaysByRule(year).forEach((holiday) => daysOff.add(holiday.day));
      }
    }
    for (const day of publishedDays.keys()) {
      daysOff.add(day);
    }
    for (const day of this.#removed) {
      daysOff.delete(day);
    }
    for (const day of this.#added.keys()) {
      daysOff.add(day);
    }
    return daysOff;
  }
}

const MONDAY = -3; // 29 December 1969

/** How many days from Monday to Friday start before `instant`, counted from a fixed Monday. */
function weekdaysBefore(instant: Day): number {
  const weeks = Math.floor((instant - MONDAY) / 7);
  return weeks * 5 + Math.min(5, instant - MONDAY - weeks * 7);
}

/** The day from Monday to Friday that has `number` such days before it, counted as `weekdaysBefore` does. */
function weekdayNumbered(number: number): Day {
  const weeks = Math.floor(number / 5);
  return MONDAY + weeks * 7 + (number - weeks * 5);
}
