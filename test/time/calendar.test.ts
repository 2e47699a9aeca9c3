import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bankHolidaysByRule,
  type CalendarOverride,
  dayOf,
  easterSunday,
  englandCalendar,
  formatIsoDay,
  publishedBankHolidays,
  weekday,
  type WorkingCalendar,
} from '../../server/src/engine/time/index.js';
import { iso } from './reading-words.js';

const calendar = englandCalendar();
const day = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2045, 12, 31) });

describe("England's working days", () => {
  it('numbers the working days of two financial years, by quarter', () => {
    const edges = ['2023-04-01', '2023-07-01', '2023-10-01', '2024-01-01', '2024-04-01'].map(iso);
    const quarters = edges.slice(1).map((end, index) => calendar.workingDaysBetween(edges[index] ?? 0, end));
    assert.deepEqual(quarters, [60, 64, 63, 63]);
    assert.equal(calendar.workingDaysBetween(iso('2023-04-01'), iso('2024-04-01')), 250);
    assert.equal(calendar.workingDaysBetween(iso('2024-04-01'), iso('2025-04-01')), 254);
    assert.equal(calendar.workingDaysBetween(iso('2024-04-01'), iso('2023-04-01')), -250);
  });

  it('ends 130 working days from 4 September 2023 on Wednesday 6 March 2024', () => {
    assert.equal(formatIsoDay(calendar.addWorkingDays(iso('2023-09-04'), 130) - 1), '2024-03-06');
  });

  it('finds the last working day of month ends that are none', () => {
    for (const [end, last] of [
      ['2023-04-30', '2023-04-28'],
      ['2023-09-30', '2023-09-29'],
      ['2023-12-31', '2023-12-29'],
      ['2024-03-31', '2024-03-28'],
    ] as const) {
      assert.equal(formatIsoDay(calendar.previousWorkingDay(iso(end))), last);
    }
    assert.equal(formatIsoDay(calendar.nextWorkingDay(iso('2024-03-29'))), '2024-04-02');
    assert.equal(calendar.nextWorkingDay(iso('2024-04-02')), iso('2024-04-02'));
    assert.equal(calendar.previousWorkingDay(iso('2024-04-02')), iso('2024-04-02'));
  });

  it('lists all published bank holidays, and no other weekday is off', () => {
    assert.equal(publishedBankHolidays.holidays.length, 10 + 9 + 8 + 8 + 8 + 8);
    const published = new Map(publishedBankHolidays.holidays.map((holiday) => [holiday.date, holiday.title]));
    for (let number = iso('2022-01-01'); number <= iso('2027-12-31'); number++) {
      const title = published.get(formatIsoDay(number));
      assert.equal(calendar.holidayTitle(number), title);
      assert.equal(calendar.isWorkingDay(number), weekday(number) <= 5 && title === undefined, formatIsoDay(number));
      assert.ok(calendar.covered(number));
    }
    assert.equal(calendar.covered(iso('2021-12-31')), false);
    assert.equal(calendar.covered(iso('2028-01-01')), false);
  });

  it('gives the published days by rule, but for the days announced once', () => {
    const announced = new Set(['2022-06-03', '2022-09-19', '2023-05-08']);
    const moved = new Set(['2022-06-02', '2022-05-30']); // the spring holiday of the Platinum Jubilee
    for (let year = publishedBankHolidays.firstYear; year <= publishedBankHolidays.lastYear; year++) {
      const published = publishedBankHolidays.holidays
        .filter(
          (holiday) =>
            holiday.date.startsWith(String(year)) && !announced.has(holiday.date) && !moved.has(holiday.date),
        )
        .map((holiday) => `${holiday.date} ${holiday.title}`);
      const computed = bankHolidaysByRule(year)
        .map((holiday) => `${formatIsoDay(holiday.day)} ${holiday.title}`)
        .filter((text) => !moved.has(text.slice(0, 10)))
        .sort();
      assert.deepEqual(computed, published);
    }
  });

  it('knows Easter', () => {
    for (const date of [
      '1818-03-22',
      '1943-04-25',
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2011-04-24',
      '2024-03-31',
      '2038-04-25',
      '2049-04-18',
      '2285-03-22',
    ]) {
      assert.equal(formatIsoDay(easterSunday(Number(date.slice(0, 4)))), date);
    }
  });

  it('computes later years by rule, with a weekday for each holiday on a weekend', () => {
    assert.equal(calendar.holidayTitle(iso('2028-01-03')), "New Year's Day"); // 1 January 2028 is a Saturday
    assert.equal(calendar.holidayTitle(iso('2033-01-03')), "New Year's Day"); // a Saturday again
    assert.equal(calendar.holidayTitle(iso('2028-04-14')), 'Good Friday');
    for (let year = 2028; year < 2100; year++) {
      const days = bankHolidaysByRule(year).map((holiday) => holiday.day);
      assert.equal(new Set(days).size, 8);
      assert.ok(days.every((number) => weekday(number) <= 5));
    }
  });
});

/** The first instant by which `count` working days have passed, and so on, counted day by day. */
function slowly(counted: WorkingCalendar, instant: number, count: number): number {
  let at = instant;
  let left = Math.abs(count);
  while (left > 0) {
    if (count > 0) {
      left -= counted.isWorkingDay(at) ? 1 : 0;
      at++;
    } else {
      at--;
      left -= counted.isWorkingDay(at) ? 1 : 0;
    }
  }
  return at;
}

const overrides: fc.Arbitrary<CalendarOverride> = fc.record({
  add: fc.array(fc.record({ day, title: fc.constant('One-off day') }), { maxLength: 5 }),
  remove: fc.array(fc.constantFrom(...publishedBankHolidays.holidays.map((holiday) => iso(holiday.date))), {
    maxLength: 5,
  }),
});

describe('counting working days', () => {
  const count = fc.integer({ min: -400, max: 400 });

  it('agrees with a count day by day, also with one-off days', () => {
    fc.assert(
      fc.property(overrides, day, count, (override, instant, working) => {
        const counted = englandCalendar(override);
        assert.equal(counted.addWorkingDays(instant, working), slowly(counted, instant, working));
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with itself however the table grew', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2400 }),
        fc.integer({ min: 1900, max: 2400 }),
        count,
        (yearA, yearB, working) => {
          const grown = englandCalendar();
          grown.isWorkingDay(dayOf(yearB, 6, 1));
          const fresh = englandCalendar();
          const instant = dayOf(yearA, 3, 17);
          assert.equal(grown.addWorkingDays(instant, working), fresh.addWorkingDays(instant, working));
          assert.equal(
            grown.workingDaysBetween(dayOf(yearA, 1, 1), dayOf(yearB, 1, 1)),
            fresh.workingDaysBetween(dayOf(yearA, 1, 1), dayOf(yearB, 1, 1)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes as far as it is asked, and back', () => {
    const far = calendar.addWorkingDays(iso('2024-01-02'), 260_000);
    assert.equal(calendar.workingDaysBetween(iso('2024-01-02'), far), 260_000);
    const back = calendar.addWorkingDays(iso('2024-01-02'), -60_000);
    assert.equal(calendar.workingDaysBetween(back, iso('2024-01-02')), 60_000);
    assert.equal(englandCalendar().addWorkingDays(iso('2024-01-02'), 260_000), far);
    assert.equal(
      slowly(calendar, iso('2024-01-02'), 20_000),
      englandCalendar().addWorkingDays(iso('2024-01-02'), 20_000),
    );
  });

  it('follows the rules in every year from 1990 to 2199 that is not published', () => {
    for (let year = 2199; year >= 1990; year--) {
      if (year >= publishedBankHolidays.firstYear && year <= publishedBankHolidays.lastYear) {
        continue;
      }
      const fresh = year % 40 === 0 ? englandCalendar() : calendar;
      const holidays = new Map(bankHolidaysByRule(year).map((holiday) => [holiday.day, holiday.title]));
      for (let number = dayOf(year, 1, 1); number < dayOf(year + 1, 1, 1); number++) {
        assert.equal(fresh.isWorkingDay(number), weekday(number) <= 5 && !holidays.has(number), formatIsoDay(number));
      }
      assert.equal(calendar.holidayTitle(easterSunday(year) + 1), 'Easter Monday');
    }
  });

  it('knows only weekends where no bank holidays are known', () => {
    for (const year of [1850, 1969, 2500]) {
      const first = dayOf(year, 1, 1);
      let working = 0;
      for (let number = first; number < first + 400; number++) {
        assert.equal(calendar.workingDaysBetween(first, number), working);
        assert.equal(calendar.isWorkingDay(number), weekday(number) <= 5);
        assert.equal(calendar.addWorkingDays(first, working), working === 0 ? first : slowly(calendar, first, working));
        working += weekday(number) <= 5 ? 1 : 0;
      }
    }
  });

  it('is later for later days and for more days', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 30 }), count, fc.nat({ max: 30 }), (instant, later, working, more) => {
        assert.ok(calendar.addWorkingDays(instant, working) <= calendar.addWorkingDays(instant + later, working));
        assert.ok(calendar.addWorkingDays(instant, working) <= calendar.addWorkingDays(instant, working + more));
      }),
    );
  });

  it('takes one-off days away and puts them in', () => {
    const funeral = iso('2022-09-19');
    const without = englandCalendar({ remove: [funeral] });
    assert.ok(without.isWorkingDay(funeral));
    assert.equal(without.holidayTitle(funeral), undefined);
    const added = englandCalendar({ add: [{ day: iso('2024-05-07'), title: 'A day of thanks' }] });
    assert.equal(added.isWorkingDay(iso('2024-05-07')), false);
    assert.equal(added.holidayTitle(iso('2024-05-07')), 'A day of thanks');
    assert.equal(calendar.isWorkingDay(iso('2024-05-07')), true);
  });
});
