import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import {
  type Day,
  addMonths,
  civil,
  describeDuration,
  financialYearOf,
  formatDay,
  formatDuration,
  formatFinancialYear,
  formatIsoDay,
  formatMonth,
  lastOfMonth,
} from '../../time/index.js';
import { dayOffSentence, lastDayOf, printed, readingSentence } from '../explain/days.js';
import type { Path } from '../at-offset.js';
import type { Offer } from './offer.js';

/** Fields that say what has happened, so that days to come make no sense in them. */
const past: ReadonlySet<string> = new Set([
  'started',
  'finished',
  'reviewed',
  'issued',
  'since',
  'date',
  'signed_up',
  'as_of',
]);

/** Dates that are likely to be meant in a field, as GOV.UK writes them. */
export function dateOffers(document: LinkedDocument, action: LinkedAction | null, path: Path): readonly Offer[] {
  const field = fieldName(path);
  const today = document.reportingDate.day;
  const offers = past.has(field) ? pastDates(today) : comingDates(document, action, field, today);
  return offers.map((offer) => ({ ...offer, documentation: meaning(document, offer.value, field) }));
}

/** Lengths of time as they are printed. */
export function durationOffers(action: LinkedAction | null, kind: 'duration' | 'lag'): readonly Offer[] {
  const national = (action?.nationals ?? []).flatMap(({ duration }) =>
    duration === null ? [] : [value(duration.text, 'The national duration')],
  );
  const weeks = [1, 2, 4, 6, 13, 26].map((min) => ({ unit: 'weeks' as const, min, max: min }));
  const days = [5, 10, 20].map((min) => ({ unit: 'working-days' as const, min, max: min }));
  const months = [1, 3, 6, 12].map((min) => ({ unit: 'months' as const, min, max: min }));
  const zero = { unit: 'days' as const, min: 0, max: 0 };
  const before = { unit: 'weeks' as const, min: -1, max: -1 };
  const lengths =
    kind === 'lag'
      ? [...weeks.slice(0, 4), ...days, ...months.slice(0, 2), before]
      : [...weeks, ...days, ...months, zero];
  return [
    ...national,
    ...lengths.map((length) =>
      value(
        formatDuration(length),
        length === before ? 'One week before the other has finished' : describeDuration(length),
      ),
    ),
  ];
}

/** The day the document speaks of, as a date that can be written. */
export function reportingDay(document: LinkedDocument): string {
  return formatDay(document.reportingDate.day);
}

/** The last day of the financial year of the reporting date. */
export function yearEnd(document: LinkedDocument): string {
  return formatDay(lastOfMonth(financialYearOf(document.reportingDate.day) + 1, 3));
}

/** The month of the document's own date, else of the reporting date, as a version is named: "2023-09". */
export function monthOfIssue(document: LinkedDocument): string {
  return formatIsoDay(document.documentDate?.lo ?? document.reportingDate.day).slice(0, 7);
}

function fieldName(path: Path): string {
  const names = path.filter((step) => typeof step === 'string');
  const last = names[names.length - 1] ?? '';
  return last === 'value' ? (names[names.length - 2] ?? '') : last;
}

function pastDates(today: Day): readonly Offer[] {
  const { year, month } = civil(today);
  return [
    value(formatDay(today), 'The reporting date'),
    value(formatDay(today - 1), 'The day before the reporting date'),
    value(formatDay(today - 7), 'A week before the reporting date'),
    value(formatDay(lastOfMonth(year, month - 1)), 'The end of last month'),
    value(formatMonth(year, month), 'This month'),
  ];
}

function comingDates(
  document: LinkedDocument,
  action: LinkedAction | null,
  field: string,
  today: Day,
): readonly Offer[] {
  const { year, month } = civil(today);
  const financialYear = financialYearOf(today);
  if (field === 'period') {
    return [
      value(formatFinancialYear(financialYear), 'This financial year'),
      value(
        `${formatFinancialYear(financialYear)} to ${formatFinancialYear(financialYear + 1)}`,
        'Two financial years',
      ),
    ];
  }
  const quarter = Math.floor(((month + 8) % 12) / 3) + 1;
  const quarterEnd = lastOfMonth(year, month + 2 - ((month - 1) % 3));
  const next = civil(addMonths(today, 1));
  const after = civil(addMonths(today, 2));
  const nationals = (action?.nationals ?? []).flatMap(({ deadline }) =>
    deadline === null || field !== 'deadline' ? [] : [value(printed(deadline), 'The national deadline')],
  );
  const periods = document.model.periods.map(({ key, node }) =>
    value(key.value, node?.kind === 'scalar' ? node.text : 'A period named at the top of the file'),
  );
  const open =
    field === 'deadline'
      ? [
          value('ongoing', 'Without an end'),
          value('TBC', 'The date is still to come'),
          ...(document.isPlan ? [] : [value('not stated', 'The letter gives no date')]),
        ]
      : [];
  return [
    ...nationals,
    value(formatDay(lastOfMonth(year, month)), 'The end of this month'),
    value(formatDay(lastOfMonth(next.year, next.month)), 'The end of next month'),
    value(formatDay(quarterEnd), `The end of Q${String(quarter)} ${formatFinancialYear(financialYear)}`),
    value(
      formatDay(lastOfMonth(financialYear + 1, 3)),
      `The end of the financial year ${formatFinancialYear(financialYear)}`,
    ),
    value(formatMonth(next.year, next.month), 'Next month'),
    value(`${formatMonth(after.year, after.month)}`, 'In two months'),
    value(formatDay(today), 'The reporting date'),
    ...periods,
    ...open,
  ];
}

function meaning(document: LinkedDocument, text: string, field: string): string {
  const reading = document.readDate(text, field === 'deadline' ? 'deadline' : 'point');
  const last = lastDayOf(reading);
  const dayOff = last === null ? null : dayOffSentence(last, document);
  return dayOff === null ? readingSentence(reading) : `${readingSentence(reading)} ${dayOff}`;
}

function value(text: string, detail: string): Offer {
  return { value: text, kind: 'date', detail };
}
