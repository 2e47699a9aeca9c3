import { compositeForms } from './composite-forms.js';
import { dayOf, parseIsoDay } from './day.js';
import { dayForms } from './day-forms.js';
import type { Shown } from './form.js';
import { leads } from './lead-words.js';
import { namedDayForms } from './named-day-forms.js';
import { nearbyDayForms } from './nearby-day-forms.js';
import { nthDayForms } from './nth-day-forms.js';
import { numericForms } from './numeric-forms.js';
import type { ReadContext } from './reading.js';
import { relativeForms } from './relative-forms.js';
import { stretchForms } from './stretch-forms.js';
import { wholePhrases } from './whole-phrases.js';
import { yearForms } from './year-forms.js';

/** The document that the examples are read in: a checklist of September 2023. */
export const exampleContext: ReadContext = {
  role: 'deadline',
  byMonth: 'end',
  documentDate: { lo: dayOf(2023, 9, 1), hi: dayOf(2023, 9, 30) },
};

function issuedOn(day: string): ReadContext {
  const issued = parseIsoDay(day) ?? 0;
  return { ...exampleContext, documentDate: { lo: issued, hi: issued } };
}

/** Months and years in other spellings. */
const monthsAndYears: readonly Shown[] = [
  {
    name: 'a month and the last two figures of its year',
    example: 'Mar-24',
    says: 'any day from 1 to 31 March 2024 (the year 2024 is taken from its last two digits)',
  },
  {
    name: 'a year in square brackets',
    example: 'in September [2024]',
    says: 'any day from 1 to 30 September 2024',
  },
  {
    name: 'a financial year as GOV.UK writes it',
    example: 'financial year 2023 to 2024',
    says: 'any day from 1 April 2023 to 31 March 2024',
  },
];

/** Words that bind a date, together with an edge of a period. */
const bindings: readonly Shown[] = [
  {
    name: 'by the end of a month',
    example: 'by the end of September 2023',
    says: 'by the end of Saturday 30 September 2023',
  },
  {
    name: 'before the end, which is by the end',
    example: 'before the end of March 2024',
    says: 'by the end of Sunday 31 March 2024',
  },
  {
    name: 'at the latest',
    example: '25 March 2024 at the latest',
    says: 'by the end of Monday 25 March 2024',
  },
  {
    name: 'from some time on',
    example: 'May 2023 onwards',
    says: 'from Monday 1 May 2023 on',
  },
  {
    name: 'from now until a date',
    example: 'between now and 31 March 2024',
    says: 'until the end of Sunday 31 March 2024',
  },
];

/** Several dates, and what lies between two. */
const several: readonly Shown[] = [
  {
    name: 'one day or another',
    example: '3 or 10 October 2023',
    says: 'Tuesday 3 October 2023 or Tuesday 10 October 2023',
  },
  {
    name: 'one month or another',
    example: 'October or November 2023',
    says: 'any day from 1 October to 30 November 2023',
  },
  {
    name: 'months that do not touch',
    example: 'October 2023 or January 2024',
    says: 'any day from 1 to 31 October 2023, or from 1 to 31 January 2024',
  },
  {
    name: 'one financial year and the next',
    example: 'through 23/24 and 24/25',
    says: 'any day from 1 April 2023 to 31 March 2025',
  },
  {
    name: 'from one day to another',
    example: '1 October to 30 November 2023',
    says: 'any day from 1 October to 30 November 2023',
  },
  {
    name: 'days in figures beside one that shows their order',
    example: '01/10/2023 to 30/11/2023',
    says: 'any day from 1 October to 30 November 2023',
  },
  {
    name: 'between two months',
    example: 'between October 2023 and January 2024',
    says: 'any day from 1 October 2023 to 31 January 2024',
  },
  {
    name: 'one season to another',
    example: 'during summer-autumn 2023',
    says: 'summer to autumn 2023: by 30 November 2023 at the earliest reading, 21 December 2023 at the latest',
  },
  {
    name: 'a range in figures',
    example: '2023-10..2023-11',
    says: 'any day from 1 October to 30 November 2023',
  },
  {
    name: 'a range in figures that is open at its end',
    example: '2024-03/..',
    says: 'from Friday 1 March 2024 on',
  },
  {
    name: 'a start with a length',
    example: 'from 1 October 2023 for six months',
    says: 'any day from 1 October 2023 to 31 March 2024',
  },
];

/** Dates that are completed by the document's own. */
const byDocument: readonly Shown[] = [
  {
    name: 'a day without a year',
    example: 'by 18 December',
    says: "by the end of Monday 18 December 2023 (the year 2023 is taken from the document's date)",
  },
  {
    name: 'a quarter without a year, which is one of the financial year',
    example: 'by the end of Q4',
    says: "by the end of Sunday 31 March 2024 (the financial year 2023/24 is taken from the document's date)",
  },
  {
    name: 'a month without a year, for something that is done',
    example: 'by June (complete)',
    says: "by the end of Friday 30 June 2023 (the year 2023 is taken from the document's date)",
  },
  {
    name: 'a day next year',
    example: '31 March next year',
    says: 'Sunday 31 March 2024',
  },
  {
    name: 'a week after a weekday, here in a document of Tuesday 5 September 2023',
    example: 'by Monday week',
    says: 'by the end of Monday 18 September 2023',
    issued: '2023-09-05',
  },
  {
    name: 'the end of a week, Friday or Sunday, here in a document of Tuesday 5 September 2023',
    example: 'by the end of next week',
    says: 'by the end of week commencing 11 September 2023: by 15 September 2023 at the earliest reading, 17 September 2023 at the latest',
    issued: '2023-09-05',
  },
];

/** Lengths of time. */
const lengths: readonly Shown[] = [
  {
    name: 'a length of time from a date',
    example: 'within 13 weeks of 4 September 2023',
    says: 'by the end of Monday 4 December 2023',
  },
  {
    name: 'working days from a date',
    example: 'by 10 working days from 4 September 2023',
    says: 'by the end of Monday 18 September 2023',
  },
  {
    name: 'a length of time before a date',
    example: 'two weeks before 31 March 2024',
    says: 'Sunday 17 March 2024',
  },
  {
    name: 'a length of time that does not say from when: from the start of the action, else from the date of the document',
    example: 'within two years',
    says: "within 24 months: by 1 September 2025 at the earliest reading, 30 September 2025 at the latest (counted from the document's date)",
  },
  {
    name: 'a length of time from now on',
    example: 'over the next six months',
    says: "any day from 1 September 2023 to 30 March 2024 (counted from the document's date)",
  },
  {
    name: 'a length of time up to now',
    example: 'over the last six months',
    says: "any day from 1 March to 30 September 2023 (counted from the document's date)",
  },
  {
    name: 'a length of time from an event or another action',
    example: 'within a year of payment',
    says: 'no later than 12 months after "payment"',
  },
  {
    name: 'a length of time before an event or another action',
    example: 'at least six weeks before launch',
    says: 'at least 6 weeks before "launch"',
  },
  {
    name: 'hours that make whole days',
    example: 'within 48 hours of admission',
    says: 'no later than 2 days after "admission"',
  },
  {
    name: 'a length of time alone',
    example: 'three months (press: 13 weeks)',
    says: 'no date can be worked out: it is a length of time',
  },
];

/** What stands beside a date. */
const beside: readonly Shown[] = [
  {
    name: 'what the date is for, and the date',
    example: 'Phase 1: March 2024',
    says: 'any day from 1 to 31 March 2024',
  },
  {
    name: 'what is due to happen, and its date',
    example: 'due to be published in March 2024',
    says: 'any day from 1 to 31 March 2024',
  },
  {
    name: 'an event with its date in brackets',
    example: 'by the next board meeting (25 October 2023)',
    says: 'by the end of Wednesday 25 October 2023',
  },
  {
    name: 'an event with its date behind it',
    example: 'by the Board in November 2023',
    says: 'by the end of Thursday 30 November 2023',
  },
  {
    name: 'a date that is only wished for',
    example: 'ideally by 31 October 2023',
    says: 'by the end of Tuesday 31 October 2023',
  },
  {
    name: 'a date with a time of day',
    example: 'by 5pm on Friday 26 May 2023',
    says: 'by the end of Friday 26 May 2023',
  },
  {
    name: 'roughly',
    example: 'around March 2024',
    says: 'any day from 1 to 31 March 2024 (roughly)',
  },
  {
    name: 'not yet confirmed',
    example: 'March 2024 (TBC)',
    says: 'any day from 1 to 31 March 2024 (to be confirmed)',
  },
  {
    name: 'a date with a condition',
    example: 'by the end of 2023, subject to consultation',
    says: 'by the end of Sunday 31 December 2023',
  },
  {
    name: 'a date with what it was before',
    example: '30 June 2023 (first set at 12 May 2023)',
    says: 'Friday 30 June 2023',
  },
  {
    name: 'ongoing from a day',
    example: 'from 15 May 2023 (ongoing)',
    says: 'ongoing from Monday 15 May 2023, without an end date',
  },
];

/** Phrases that are understood and have no date. */
const undated: readonly Shown[] = [
  {
    name: 'a status in place of a date',
    example: 'Completed',
    says: 'no date is stated',
  },
  {
    name: 'an event without a date',
    example: 'when current contract expires',
    says: 'no date can be worked out: it depends on an event whose date is not given',
  },
  {
    name: 'a condition without a date',
    example: 'subject to IT being ready',
    says: 'no date can be worked out: it depends on a condition',
  },
  {
    name: 'a date that comes round again',
    example: 'by the 15th of each month',
    says: 'no date can be worked out: it comes round again and again',
  },
];

const isUnread = ({ says }: Shown): boolean => says.startsWith('not read');
const namedDays: readonly Shown[] = namedDayForms.filter((form) => !isUnread(form));
const unreadDays: readonly Shown[] = namedDayForms.filter(isUnread);

/** The forms under the headings of the page that lists them. */
const sections: readonly (readonly [title: string, forms: readonly Shown[]])[] = [
  ['Days and months', [...dayForms, ...numericForms, ...nthDayForms, ...namedDays]],
  ['Seasons, quarters and years', [...yearForms, ...monthsAndYears]],
  ['Parts of a month or year, and weeks', [...compositeForms, ...stretchForms]],
  ['By, from, until', [...leads, ...bindings]],
  ['More than one date', several],
  ["Completed by the document's own date", [...relativeForms, ...nearbyDayForms, ...byDocument]],
  ['Lengths of time', lengths],
  ['Words beside a date', beside],
  ['Understood, and without a date', [...undated, ...wholePhrases]],
  ['Recognised, so that better ones can be offered', unreadDays],
];

/** A form of the time language, with an example and what it means. */
export interface DateForm extends Shown {
  /** The heading under which it is listed. */
  readonly section: string;
  /** The context in which the example is read. */
  readonly context: ReadContext;
}

/** Every way of writing a date that is understood (and a few that are recognised so that better ones can be offered). */
export const dateForms: readonly DateForm[] = sections.flatMap(([section, forms]) =>
  forms.map(({ name, example, says, issued }) => ({
    section,
    name,
    example,
    says,
    ...(issued === undefined ? {} : { issued }),
    context: issued === undefined ? exampleContext : issuedOn(issued),
  })),
);
