import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  civil,
  dayOf,
  daysInMonth,
  financialYearOf,
  formatDay,
  formatFinancialYear,
  formatInterval,
  formatIsoDay,
  formatSpan,
  isLeapYear,
  parseIsoDay,
  weekday,
} from '../../server/src/engine/time/index.js';
import { tries } from '../harness/effort.js';
import { daysOf, iso } from './reading-words.js';

const FIRST_DAY = -719_162; // 1 January of year 1
const LAST_DAY = 2_932_896; // 31 December of year 9999

describe('days', () => {
  it('counts from 1 January 1970, a Thursday', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(weekday(0), 4);
    assert.equal(dayOf(2024, 2, 29), 19_782);
  });

  it('agrees with a walk over every day: of eight centuries, and with EFFORT of all years from 1 to 9999', function () {
    this.timeout(20_000);
    const isEveryday = tries(1) === 1;
    // After 400 years, 146,097 days or 20,871 weeks, the calendar begins again.
    const [first, last] = isEveryday ? [FIRST_DAY + 4 * 146_097, FIRST_DAY + 6 * 146_097 - 1] : [FIRST_DAY, LAST_DAY];
    let year = isEveryday ? 1601 : 1;
    let month = 1;
    let day = 1;
    let weekdayNumber = 1; // 1 January of year 1 of the proleptic calendar was a Monday
    for (let number = first; number <= last; number++) {
      const found = civil(number);
      if (found.year !== year || found.month !== month || found.day !== day || weekday(number) !== weekdayNumber) {
        assert.fail(`day ${number} is ${year}-${month}-${day}, not ${found.year}-${found.month}-${found.day}`);
      }
      if (dayOf(year, month, day) !== number) {
        assert.fail(`${year}-${month}-${day} is day ${number}, not ${dayOf(year, month, day)}`);
      }
      weekdayNumber = (weekdayNumber % 7) + 1;
      const leap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
      const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
      day++;
      if (day > length) {
        day = 1;
        month++;
      }
      if (month > 12) {
        month = 1;
        year++;
      }
    }
    assert.deepEqual([year, month, day], [isEveryday ? 2401 : 10_000, 1, 1]);
  });

  it('agrees with the clock of the machine about its own years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (day) => {
        const clock = new Date(day * 86_400_000);
        assert.equal(formatIsoDay(day), clock.toISOString().slice(0, 10));
        assert.equal(weekday(day), clock.getUTCDay() || 7);
      }),
    );
  });

  it('goes beyond the years 1 to 9999 and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 100_000_000 }), (day) => {
        const { year, month, day: dayOfMonth } = civil(day);
        assert.equal(dayOf(year, month, dayOfMonth), day);
      }),
    );
    assert.throws(() => formatIsoDay(LAST_DAY + 1), RangeError);
  });

  it('carries months and days over', () => {
    assert.equal(dayOf(2023, 14, 1), iso('2024-02-01'));
    assert.equal(dayOf(2024, 3, 0), iso('2024-02-29'));
    assert.equal(dayOf(2024, 0, 31), iso('2023-12-31'));
  });

  it('knows leap years', () => {
    assert.deepEqual([1800, 1900, 2000, 2023, 2024, 2100, 2200].map(isLeapYear), [
      false,
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    assert.deepEqual(
      [daysInMonth(2023, 2), daysInMonth(2024, 2), daysInMonth(2024, 4), daysInMonth(2024, 13)],
      [28, 29, 30, 0],
    );
  });

  it('reads ISO days and nothing else', () => {
    assert.equal(parseIsoDay('2024-02-29'), dayOf(2024, 2, 29));
    for (const text of [
      '2023-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-1-01',
      '2024-01-01T',
      ' 2024-01-0',
      '20240101',
      '2024/01/01',
      '0000-01-01',
      '2O24-01-01',
      '',
    ]) {
      assert.equal(parseIsoDay(text), undefined, text);
    }
  });

  it('starts a financial year on 1 April', () => {
    assert.equal(financialYearOf(iso('2024-03-31')), 2023);
    assert.equal(financialYearOf(iso('2024-04-01')), 2024);
  });
});

describe('days in words', () => {
  it('writes them as GOV.UK does', () => {
    assert.equal(formatDay(iso('2024-03-31')), '31 March 2024');
    assert.equal(formatDay(iso('2024-03-31'), { weekday: true }), 'Sunday 31 March 2024');
    assert.equal(formatDay(Infinity), 'no set date');
    assert.equal(formatFinancialYear(2023), '2023/24');
    assert.equal(formatFinancialYear(1999), '1999/00');
  });

  for (const [days, words, short] of [
    ['2023-10-01/2023-11-30', '1 October to 30 November 2023', 'October to November 2023'],
    ['2024-03-01/2024-03-05', '1 to 5 March 2024', '1 to 5 March 2024'],
    ['2023-12-30/2024-01-02', '30 December 2023 to 2 January 2024', '30 December 2023 to 2 January 2024'],
    ['2023-09-01/2023-09-30', '1 to 30 September 2023', 'September 2023'],
    ['2023-04-01/2024-03-31', '1 April 2023 to 31 March 2024', '2023/24'],
    ['2023-10-01/2023-12-31', '1 October to 31 December 2023', 'Q3 2023/24'],
    ['2024-01-01/2024-03-31', '1 January to 31 March 2024', 'Q4 2023/24'],
    ['2023-01-01/2023-12-31', '1 January to 31 December 2023', '2023'],
    ['2023-12-01/2024-02-29', '1 December 2023 to 29 February 2024', 'December 2023 to February 2024'],
    ['2024-03-31', '31 March 2024', '31 March 2024'],
  ] as const) {
    it(`${days} is ${words}`, () => {
      assert.equal(formatInterval(daysOf(days)), words);
      assert.equal(formatSpan(daysOf(days)), short);
    });
  }

  it('writes open ends', () => {
    assert.equal(formatInterval({ lo: iso('2023-05-01'), hi: Infinity }), 'from 1 May 2023');
    assert.equal(formatInterval({ lo: -Infinity, hi: iso('2024-03-31') }), 'up to 31 March 2024');
    assert.equal(formatInterval({ lo: -Infinity, hi: Infinity }), 'any day');
  });
});
