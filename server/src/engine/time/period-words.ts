import { monthName, seasonNames } from './calendar-names.js';
import { civil } from './day.js';
import { formatDay, formatFinancialYear, formatMonth } from './day-words.js';
import type { Part, Period } from './period.js';

const partNames: Readonly<Record<Part, string>> = {
  early: 'early',
  mid: 'mid',
  late: 'late',
  'first-half': 'the first half of',
  'second-half': 'the second half of',
  'first-week': 'the first week of',
  'last-week': 'the last week of',
};

/** A period as GOV.UK would write it, such that reading it gives the same period. */
export function formatPeriod(period: Period): string {
  switch (period.type) {
    case 'day':
      return formatDay(period.day);
    case 'week':
      return `week ${period.named} ${formatDay(period.day)}`;
    case 'month':
      return formatMonth(period.year, period.month);
    case 'season':
      return `${seasonNames[period.season]} ${period.season === 3 ? formatFinancialYear(period.year) : period.year}`;
    case 'quarter':
      return period.kind === 'financial'
        ? `Q${period.quarter} ${formatFinancialYear(period.year)}`
        : `Q${period.quarter} calendar ${period.year}`;
    case 'half':
      return period.kind === 'financial'
        ? `H${period.half} ${formatFinancialYear(period.year)}`
        : `H${period.half} calendar ${period.year}`;
    case 'year':
      return period.kind === 'calendar'
        ? String(period.year)
        : `${period.kind === 'tax' ? 'tax year ' : ''}${formatFinancialYear(period.year)}`;
    case 'edge':
      return `the ${period.edge} of ${formatPeriod(period.of)}`;
    case 'part':
      return `${partNames[period.part]} ${formatPeriod(period.of)}`;
    case 'rest':
      return `the rest of ${formatPeriod(period.of)}`;
    case 'list':
      return formatList(period.items.map(formatPeriod), period.joined);
    case 'range':
      return formatRange(period.first, period.last);
    case 'either':
    case 'counted':
      return period.text;
  }
}

function formatList(items: readonly string[], joined: 'or' | 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joined} ${items.at(-1) ?? ''}`;
}

/** Says a shared year, or month and year, once: "1 October to 30 November 2023", "October to November 2023". */
function formatRange(first: Period, last: Period): string {
  if (first.type === 'day' && last.type === 'day') {
    const from = civil(first.day);
    const to = civil(last.day);
    if (from.year === to.year) {
      const shared = from.month === to.month ? String(from.day) : `${from.day} ${monthName(from.month)}`;
      return `${shared} to ${formatDay(last.day)}`;
    }
  }
  if (first.type === 'month' && last.type === 'month' && first.year === last.year) {
    return `${monthName(first.month)} to ${formatPeriod(last)}`;
  }
  return `${formatPeriod(first)} to ${formatPeriod(last)}`;
}
