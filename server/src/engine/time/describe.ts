import { monthName, seasonNames } from './calendar-names.js';
import { civil, type Day } from './day.js';
import { formatDay, formatFinancialYear, formatInterval } from './day-words.js';
import { formatDuration } from './duration-words.js';
import { extentOf } from './extent.js';
import type { Interval } from './interval.js';
import type { Period } from './period.js';
import { formatPeriod } from './period-words.js';
import type { DatedReading, DateReading, RelativeReading, UnknownReading } from './reading.js';

/** How a reading reads in words: "by the end of Sunday 31 March 2024", "any day from 1 October to 30 November 2023". */
export function describe(reading: DateReading): string {
  switch (reading.type) {
    case 'dated':
      return describeDated(reading) + certainty(reading);
    case 'ongoing':
      return reading.first === null
        ? 'ongoing, without an end date'
        : `ongoing from ${weekdayOf(reading.first.lo)}, without an end date`;
    case 'tbc':
      return 'to be confirmed';
    case 'not-stated':
      return 'no date is stated';
    case 'relative':
      return describeRelative(reading);
    case 'unknown':
      return describeUnknown(reading);
    case 'invalid':
      return reading.message;
  }
}

function describeDated(reading: DatedReading): string {
  const { relation, period, lo, hi, named, bounds } = reading;
  switch (relation) {
    case 'on':
      return lo === hi && bounds.early === bounds.late ? weekdayOf(lo) : doubtful(reading, `${name(period)}: by`);
    case 'in':
    case 'any':
      return describeWindow(reading);
    case 'by':
    case 'until': {
      const lead = relation === 'by' ? 'by' : 'until';
      return bounds.early === bounds.late
        ? `${lead} the end of ${weekdayOf(hi)}`
        : doubtful(
            reading,
            reading.vague === null ? lead : `${period.type === 'counted' ? '' : `${lead} `}${name(period)}: ${lead}`,
          );
    }
    case 'before':
      return bounds.early === bounds.late
        ? `before ${weekdayOf(hi + 1)}, so by the end of ${weekdayOf(hi)}`
        : doubtful(reading, `before ${name(period)}: by`);
    case 'from':
      return `from ${weekdayOf(named.lo)} on`;
    case 'not-before':
    case 'after':
      return `not before ${weekdayOf(lo)}, with no last day`;
  }
}

function describeWindow(reading: DatedReading): string {
  const { relation, period, vague, lo, hi, parts, bounds } = reading;
  const lead = relation === 'any' ? 'a day of your choice from' : vague === 'part' ? 'roughly' : 'any day from';
  if (vague === 'part') {
    return relation === 'any' ? `a day of your choice from roughly ${days(reading)}` : `roughly ${days(reading)}`;
  }
  if (bounds.early !== bounds.late) {
    return doubtful(
      reading,
      relation === 'any' ? `a day of your choice in ${name(period)}: by` : `${name(period)}: by`,
    );
  }
  if (parts.length > 1) {
    return severalParts(reading, relation === 'any' ? 'a day of your choice' : 'any day');
  }
  return lo === hi ? weekdayOf(lo) : `${lead} ${days(reading)}`;
}

/** "Monday 3 June 2024 or Monday 10 June 2024", "any day from 1 to 31 October 2023, or from 1 to 31 January 2024". */
function severalParts({ period, parts, relation }: DatedReading, lead: string): string {
  const joined = period.type === 'list' ? period.joined : 'or';
  if (relation !== 'any' && parts.every(({ lo, hi }) => lo === hi)) {
    const named = parts.map(({ lo }) => weekdayOf(lo));
    return `${named.slice(0, -1).join(', ')} ${joined} ${named.at(-1) ?? ''}`;
  }
  const hasDay = parts.some(({ lo, hi }) => lo === hi);
  const stretches = parts.map((part, index) =>
    part.lo === part.hi ? `on ${days(part)}` : `${hasDay || index === 0 ? `${lead} ` : ''}from ${days(part)}`,
  );
  return stretches.join(`, ${joined} `);
}

/** The two last days that the phrase can mean. */
function doubtful(reading: DatedReading, lead: string): string {
  const { early, late } = reading.bounds;
  const shown = (day: Day): string => (sharesYear(reading, day) ? shortDay(day) : formatDay(day));
  return `${lead} ${shown(early - 1)} at the earliest reading, ${shown(late - 1)} at the latest`;
}

/** "the autumn of 2023: by 30 November": a season of one printed year says the year once. */
function sharesYear(reading: DatedReading, day: Day): boolean {
  const { period } = reading;
  return period.type === 'season' && period.season !== 3 && civil(day).year === period.year;
}

function shortDay(day: Day): string {
  const { month, day: dayOfMonth } = civil(day);
  return `${dayOfMonth} ${monthName(month)}`;
}

function name(period: Period): string {
  switch (period.type) {
    case 'season':
      return `the ${seasonNames[period.season]} of ${period.season === 3 ? formatFinancialYear(period.year) : period.year}`;
    case 'edge':
      return `the ${period.edge} of ${name(period.of)}`;
    case 'either':
      return `either ${extentOf(period)
        .ambiguous.map((reading) => reading.text)
        .join(' or ')}`;
    default:
      return formatPeriod(period);
  }
}

function days({ lo, hi }: Interval): string {
  return formatInterval({ lo, hi });
}

function weekdayOf(day: Day): string {
  return formatDay(day, { weekday: true });
}

/** What the reading took from elsewhere, or takes back. */
function certainty(reading: DatedReading): string {
  const notes: string[] = [];
  if (reading.assumedYear !== null) {
    const { text, from } = reading.assumedYear;
    const origin = {
      document: "from the document's date",
      'two-digits': 'from its last two digits',
      range: 'from the date beside it',
    }[from];
    const isFinancial = text.includes('/') && !formatPeriod(reading.period).includes(seasonNames[3]);
    notes.push(`the ${isFinancial ? 'financial year' : 'year'} ${text} is taken ${origin}`);
  }
  if (reading.period.type === 'counted' && reading.relativeTo !== null) {
    const origin = reading.relativeTo === 'start' ? 'the start of the action' : "the document's date";
    notes.push(`counted from ${origin}`);
  }
  if (reading.hedged === 'about') {
    notes.push('roughly');
  } else if (reading.hedged === 'unconfirmed') {
    notes.push('to be confirmed');
  }
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`;
}

function describeRelative(reading: RelativeReading): string {
  const { duration, direction, bound, whole, anchor } = reading;
  const length = formatDuration(duration);
  if (anchor === null && whole && direction === 'before') {
    return `the ${length} before the date of the document, which is not given`;
  }
  if (anchor === null) {
    return `within ${length}, without saying from when`;
  }
  if (whole && direction === 'before') {
    return `in the ${length} before "${anchor.text}"`;
  }
  const lead = {
    by: direction === 'after' ? 'no later than ' : 'at least ',
    on: '',
    'not-before': 'at least ',
  }[bound];
  return `${lead}${length} ${direction} "${anchor.text}"`;
}

function describeUnknown(reading: UnknownReading): string {
  const why = {
    event: 'it depends on an event whose date is not given',
    condition: 'it depends on a condition',
    duration: 'it is a length of time',
    recurring: 'it comes round again and again',
    'as-soon-as-possible': 'it only says that it should be soon',
    'earlier-document': 'it points to an earlier document',
    undated: 'it names no day, month or year',
    'plan-year': 'it is a year of the plan, and does not say which',
  }[reading.reason];
  return `no date can be worked out: ${why}`;
}
