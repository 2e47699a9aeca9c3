import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addDuration,
  addMonths,
  dayOf,
  describeDuration,
  type Duration,
  type DurationUnit,
  englandCalendar,
  formatDuration,
  formatIsoDay,
  latestStartFor,
  lengthForms,
  parseDuration,
  parseLag,
  startFor,
} from '../../server/src/engine/time/index.js';
import { iso } from './reading-words.js';

const calendar = englandCalendar();
const units: readonly DurationUnit[] = ['days', 'working-days', 'weeks', 'months'];
const unit = fc.constantFrom(...units);
const day = fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2033, 12, 31) });
const count = fc.integer({ min: -40, max: 60 });

describe('lengths of time from a date', () => {
  it('ends 26 weeks from Monday 4 September 2023 on Sunday 3 March 2024', () => {
    assert.equal(formatIsoDay(addDuration(iso('2023-09-04'), 26, 'weeks', calendar) - 1), '2024-03-03');
  });

  it('keeps the day of the month, or takes the last of a shorter one', () => {
    for (const [from, months, to] of [
      ['2024-01-31', 1, '2024-02-29'],
      ['2023-01-31', 1, '2023-02-28'],
      ['2024-03-31', -1, '2024-02-29'],
      ['2023-09-01', 6, '2024-03-01'],
      ['2023-11-30', 27, '2026-02-28'],
      ['2024-02-29', 12, '2025-02-28'],
      ['2024-02-29', -24, '2022-02-28'],
    ] as const) {
      assert.equal(formatIsoDay(addMonths(iso(from), months)), to);
    }
  });

  it('is never earlier for a later day, in any unit', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 40 }), count, unit, (from, later, many, counted) => {
        assert.ok(addDuration(from, many, counted, calendar) <= addDuration(from + later, many, counted, calendar));
      }),
      { numRuns: 1000 },
    );
  });

  it('has lower and upper adjoints in every unit', () => {
    fc.assert(
      fc.property(day, count, unit, (finish, many, counted) => {
        const reach = (from: number): number => addDuration(from, many, counted, calendar);
        const earliest = startFor(finish, many, counted, calendar);
        assert.ok(reach(earliest) >= finish, 'the earliest start reaches the finish');
        assert.ok(reach(earliest - 1) < finish, 'the day before does not');
        const latest = latestStartFor(finish, many, counted, calendar);
        assert.ok(reach(latest) <= finish, 'the latest start ends in time');
        assert.ok(reach(latest + 1) > finish, 'the day after does not');
      }),
      { numRuns: 3000 },
    );
  });

  it('is not its own inverse at a weekend', () => {
    const saturday = iso('2024-06-01');
    assert.equal(formatIsoDay(calendar.addWorkingDays(saturday, -1)), '2024-05-31');
    assert.equal(formatIsoDay(startFor(saturday, 1, 'working-days', calendar)), '2024-05-31');
    assert.equal(formatIsoDay(startFor(saturday + 1, 1, 'working-days', calendar)), '2024-06-01');
  });

  it('leaves open ends open', () => {
    for (const counted of units) {
      assert.equal(addDuration(Infinity, 3, counted, calendar), Infinity);
      assert.equal(startFor(-Infinity, 3, counted, calendar), -Infinity);
      assert.equal(latestStartFor(Infinity, 3, counted, calendar), Infinity);
    }
  });
});

describe('lengths of time in words', () => {
  for (const [text, unitName, min, max] of [
    ['13 weeks', 'weeks', 13, 13],
    ['10..14 weeks', 'weeks', 10, 14],
    ['10 to 14 weeks', 'weeks', 10, 14],
    ['10-14 weeks', 'weeks', 10, 14],
    ['10 – 14 weeks', 'weeks', 10, 14],
    ['10 weeks to 14 weeks', 'weeks', 10, 14],
    ['three months', 'months', 3, 3],
    ['Six Months', 'months', 6, 6],
    ['6 months', 'months', 6, 6],
    ['a year', 'months', 12, 12],
    ['two years', 'months', 24, 24],
    ['one to two years', 'months', 12, 24],
    ['0 days', 'days', 0, 0],
    ['1 day', 'days', 1, 1],
    ['28 calendar days', 'days', 28, 28],
    ['5 working days', 'working-days', 5, 5],
    ['1 working day', 'working-days', 1, 1],
    ['ten business days', 'working-days', 10, 10],
    ['fortnight', 'weeks', 2, 2],
    ['a fortnight', 'weeks', 2, 2],
    ['two fortnights', 'weeks', 4, 4],
    ['twenty-six weeks', 'weeks', 26, 26],
    ['twenty six weeks', 'weeks', 26, 26],
    ['13\u00a0weeks', 'weeks', 13, 13],
    ['6 mths', 'months', 6, 6],
    ['6mths', 'months', 6, 6],
    ['3 yrs', 'months', 36, 36],
    ['10wd', 'working-days', 10, 10],
    ['10 w/days', 'working-days', 10, 10],
    ['72 hrs', 'days', 3, 3],
    ['12-week', 'weeks', 12, 12],
    ['over a 12-week period', 'weeks', 12, 12],
    ['26-week programme', 'weeks', 26, 26],
    ['a period of 18 months', 'months', 18, 18],
    ['six weeks’ notice', 'weeks', 6, 6],
    ['ten (10) working days', 'working-days', 10, 10],
    ['one and a half years', 'months', 18, 18],
    ['half a year', 'months', 6, 6],
    ['one financial year', 'months', 12, 12],
    ['between 4 and 6 weeks', 'weeks', 4, 6],
    ['up to 3 months', 'months', 0, 3],
    ['no more than 4 weeks', 'weeks', 0, 4],
    ['less than 6 months', 'months', 0, 6],
    ['a minimum of 6 weeks', 'weeks', 6, 6],
    ['at least 12 weeks', 'weeks', 12, 12],
    ['circa 6 weeks', 'weeks', 6, 6],
    ['6 weeks approx.', 'weeks', 6, 6],
  ] as const) {
    it(`${text} is ${min} to ${max} ${unitName}`, () => {
      const reading = parseDuration(text);
      assert.deepEqual(reading.ok ? reading.duration : reading.message, { unit: unitName, min, max });
    });
  }

  it('gives every example of the list its length', () => {
    for (const { example, says } of lengthForms) {
      const reading = parseDuration(example);
      assert.equal(reading.ok ? describeDuration(reading.duration) : reading.message, says, example);
    }
  });

  it('keeps what stands in brackets', () => {
    const reading = parseDuration('0 days (milestone)');
    assert.deepEqual(reading, { ok: true, duration: { unit: 'days', min: 0, max: 0 }, note: 'milestone' });
  });

  it('keeps what the numbers alone do not say', () => {
    for (const [text, note] of [
      ['a minimum of 6 weeks', 'a minimum of'],
      ['around 6 weeks (Six)', 'around; Six'],
      ['6 weeks approx', 'approx'],
      ['over a 12-week period', null],
      ['ten (10) working days (Two weeks)', 'Two weeks'],
    ] as const) {
      const reading = parseDuration(text);
      assert.equal(reading.ok ? reading.note : reading.message, note, text);
    }
  });

  for (const [text, reason, candidates] of [
    ['13-wks', 'not-understood', ['13 weeks']],
    ['13w', 'not-understood', ['13 weeks']],
    ['P13W', 'not-understood', ['13 weeks']],
    ['a couple of weeks', 'not-understood', ['2 weeks']],
    ['half a day', 'not-whole', ['0 days', '1 day']],
    ['two and a half weeks', 'not-whole', ['2 weeks', '3 weeks']],
    ['five', 'not-understood', ['5 days', '5 weeks', '5 months']],
    ['13 weaks', 'not-understood', ['13 weeks']],
    ['soon', 'not-understood', []],
    ['', 'not-understood', []],
    ['14 to 10 weeks', 'reversed-range', ['10 to 14 weeks']],
    ['2.5 weeks', 'not-whole', ['2 weeks', '3 weeks']],
    ['-2 weeks', 'negative', ['2 weeks']],
    ['1000 years', 'too-long', []],
    ['999999999999999999999 days', 'too-long', []],
  ] as const) {
    it(`${text || 'nothing'} is ${reason}`, () => {
      const reading = parseDuration(text);
      assert.ok(!reading.ok);
      assert.equal(reading.reason, reason);
      assert.deepEqual(
        reading.candidates.map((candidate) => candidate.text),
        candidates,
      );
      assert.match(reading.message, /\.$/);
    });
  }

  it('reads lags, which may be negative', () => {
    for (const [text, unitName, min, max] of [
      ['2 weeks', 'weeks', 2, 2],
      ['+2 weeks', 'weeks', 2, 2],
      ['-2 weeks', 'weeks', -2, -2],
      ['−2 weeks', 'weeks', -2, -2],
      ['minus two weeks', 'weeks', -2, -2],
      ['5 working days', 'working-days', 5, 5],
      ['-10 to 14 days', 'days', -14, -10],
      ['0 days', 'days', 0, 0],
    ] as const) {
      const reading = parseLag(text);
      assert.deepEqual(reading.ok ? reading.duration : reading.message, { unit: unitName, min, max }, text);
    }
    assert.ok(parseLag('-2wks').ok);
    for (const [text, offered] of [
      ['-2w', '-2 weeks'],
      ['up to 2 weeks', '2 weeks'],
    ] as const) {
      const wrong = parseLag(text);
      assert.deepEqual(wrong.ok ? [] : wrong.candidates.map((candidate) => candidate.text), [offered], text);
    }
  });

  it('prints what it reads', () => {
    fc.assert(
      fc.property(unit, fc.nat({ max: 1000 }), fc.nat({ max: 200 }), (counted, min, more) => {
        const duration: Duration = { unit: counted, min, max: min + more };
        const reading = parseDuration(formatDuration(duration));
        assert.deepEqual(reading.ok ? reading.duration : reading.message, duration);
      }),
    );
    assert.equal(formatDuration({ unit: 'working-days', min: 1, max: 1 }), '1 working day');
    assert.equal(formatDuration({ unit: 'weeks', min: -2, max: -2 }), '-2 weeks');
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(typeof parseDuration(text).ok, 'boolean');
        assert.equal(typeof parseLag(text).ok, 'boolean');
      }),
    );
  });
});
