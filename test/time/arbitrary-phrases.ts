import fc from 'fast-check';
import {
  dayOf,
  formatDay,
  type ReadContext,
  weekdayNames,
  monthNames,
  seasonNames,
  weekday,
  civil,
} from '../../server/src/engine/time/index.js';

/** Any day of the years that plans are written for. */
export const anyDay = fc.integer({ min: dayOf(2015, 1, 1), max: dayOf(2039, 12, 31) });

const year = fc.integer({ min: 2018, max: 2031 });
const financialYear = year.chain((first) =>
  fc.constantFrom(
    `${first}/${(first + 1) % 100}`,
    `${first}-${(first + 1) % 100}`,
    `${first % 100}/${(first + 1) % 100}`,
    `FY ${first}/${(first + 1) % 100}`,
    `financial year ${first}/${first + 1}`,
  ),
);
const month = fc.constantFrom(...monthNames, 'Sept', 'Jan', 'oct', 'DEC');
const season = fc.constantFrom(...seasonNames);
const noYear = fc.constant('');
const yearOrNone = fc.oneof(
  { weight: 3, arbitrary: year.map((number) => ` ${number}`) },
  { weight: 1, arbitrary: noYear },
);

const dayPhrase = fc.tuple(anyDay, fc.integer({ min: 0, max: 6 })).map(([day, style]) => {
  const parts = civil(day);
  const name = monthNames[parts.month - 1] ?? '';
  return (
    [
      formatDay(day),
      `${weekdayNames[weekday(day) - 1] ?? ''} ${formatDay(day)}`,
      `${parts.day}th of ${name} ${parts.year}`,
      `${name} ${parts.day}, ${parts.year}`,
      `${parts.year}-${String(parts.month).padStart(2, '0')}-${String(parts.day).padStart(2, '0')}`,
      `${parts.day} ${name}`,
      `the ${parts.day} ${name.slice(0, 3)} '${String(parts.year % 100)}`,
    ][style] ?? formatDay(day)
  );
});
const monthPhrase = fc.tuple(month, yearOrNone).map((parts) => parts.join(''));
const seasonPhrase = fc.tuple(season, yearOrNone).map((parts) => parts.join(''));
const quarterPhrase = fc
  .tuple(
    fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'quarter 3', 'second half of'),
    fc.oneof(financialYear, year),
  )
  .map(([name, when]) => `${name} ${when}`);
const yearPhrase = fc.oneof(
  financialYear,
  year.map(String),
  year.map((first) => `calendar year ${first}`),
  year.map((first) => `tax year ${first}/${(first + 1) % 100}`),
);

const whole = fc.oneof(monthPhrase, seasonPhrase, quarterPhrase, yearPhrase);
const within = fc
  .tuple(
    fc.constantFrom(
      'end of',
      'the end of',
      'start of',
      'beginning of',
      'early',
      'mid',
      'mid-',
      'late',
      'first half of',
      'the last week of',
      'the rest of',
      'end of early',
      'the second week of',
      'week 3 of',
      'the latter half of',
      'the last working day of',
      'first Monday in',
      'the third Thursday of',
      'the 5th working day of',
      'the first six months of',
      'last two weeks of',
      'the quarter ending',
      'the 12 months to',
      'year to',
      'for six months from',
      'three weeks commencing',
      'the end of the six months to',
    ),
    whole,
  )
  .map(([name, of]) => (name.endsWith('-') ? `${name}${of}` : `${name} ${of}`));
const relativePeriod = fc.constantFrom(
  'this year',
  'next year',
  'this month',
  'next month',
  'this quarter',
  'the financial year',
  'the end of the financial year',
  'year end',
  'this autumn',
  'next spring',
  'this winter',
  'next March',
  'the current financial year',
  '2023 to 2024',
  'financial year 2023 to 2024',
  '2023 to 2024 financial year',
  'Q3 2023 to 2024',
  'winter 2023 to 2024',
  '31 March next year',
  'September this year',
  'Q2 of the financial year',
  'Friday',
  'this Friday',
  'next Tuesday',
  'tomorrow',
  'the 28th',
  'end of the week',
  'by the end of next week',
  'year end',
  'Q2 end',
  'financial year end',
  'Good Friday',
  'Easter Monday 2025',
  'Christmas Eve',
  'spring bank holiday 2024',
  'autumn term 2024',
  'by the end of the spring term',
  '2024/25 academic year',
  '03/2024',
  'Thursday 20 to Friday 21 June 2024',
  'the fifteenth of June 2024',
  'thirty-first of March 2024',
);
const week = fc
  .tuple(fc.constantFrom('w/c', 'w/e', 'week commencing', 'week ending'), dayPhrase)
  .map((parts) => parts.join(' '));

/** One period, as people write it. */
export const onePeriod = fc.oneof(dayPhrase, whole, within, relativePeriod, week);

const joint = fc.constantFrom(' or ', ' and ', ' to ', ' - ', '–', ', ', '..', ' & ', '/', ' until ', ', and ');

/** One period, a list or a range. */
export const periodPhrase = fc.oneof(
  { weight: 4, arbitrary: onePeriod },
  { weight: 2, arbitrary: fc.tuple(onePeriod, joint, onePeriod).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(month, joint, month, joint, monthPhrase).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.tuple(fc.integer({ min: 1, max: 28 }), joint, dayPhrase).map((parts) => parts.join('')) },
);

const lead = fc.constantFrom(
  '',
  'by ',
  'By the ',
  'before ',
  'prior to ',
  'from ',
  'until ',
  'in ',
  'during ',
  'throughout ',
  'after ',
  'no earlier than ',
  'earliest ',
  'any day in ',
  'between ',
  'no later than ',
  'around ',
  'by around ',
  'expected ',
  'ongoing from ',
  'final date ',
  'in time for ',
  'in place for ',
  'to ',
  'now until ',
  'between now and ',
  'any time from ',
  'pre-',
  'ideally by ',
  'for submission by ',
  'by 5pm on ',
  'by the close of business on ',
  'between 9am and 5pm on ',
  'Phase 1: ',
  'In progress - ',
  '~',
  'on or about ',
);
const tail = fc.constantFrom(
  '',
  '',
  '',
  '',
  ' at the latest',
  ' onwards',
  ' (complete)',
  ' (ongoing)',
  ' TBC',
  ', subject to consultation',
  ' (press: 13 weeks)',
  ' for 18 months',
  ' and beyond',
  '+',
  ' board meeting',
  ', exact date to be confirmed',
);
const counted = fc
  .tuple(
    fc.constantFrom(
      'within ',
      'by ',
      '',
      'at least ',
      'over the next ',
      'no later than ',
      'for ',
      'no less than ',
      'max ',
    ),
    fc.constantFrom(
      '13 weeks',
      'two years',
      '10 working days',
      'a month',
      '1 to 2 weeks',
      '6 months',
      'a fortnight',
      '48 hours',
      '12 wks',
      'the day',
    ),
    fc.oneof(
      fc.constantFrom(
        '',
        ' of telephony-live',
        ' after payment',
        ' before launch',
        ' timeframe',
        ' into the contract',
        ' of the end of each month',
      ),
      dayPhrase.map((day) => ` of ${day}`),
      monthPhrase.map((name) => ` after ${name}`),
      dayPhrase.map((day) => ` before ${day}`),
    ),
  )
  .map((parts) => parts.join(''));

/** A whole date phrase; not each of them has a reading. */
export const datePhrase = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(lead, periodPhrase, tail).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: counted },
);

/** A context with or without a document's date. */
export const anyContext: fc.Arbitrary<ReadContext> = fc.record({
  role: fc.constantFrom('deadline', 'start', 'finish', 'point'),
  byMonth: fc.constantFrom('end', 'start', 'either'),
  done: fc.boolean(),
  documentDate: fc.oneof(
    anyDay.map((day) => ({ lo: day, hi: day })),
    anyDay.map((day) => {
      const { year: number, month: name } = civil(day);
      return { lo: dayOf(number, name, 1), hi: dayOf(number, name + 1, 0) };
    }),
    fc.constant(null),
  ),
});
