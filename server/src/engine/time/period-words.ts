import { monthName, seasonNames } from './calendar-names.js';
import { civil } from './day.js';
import { formatDay, formatFinancialYear, formatMonth } from './day-words.js';
import type { Part, Period } from './period.js';

const partNames: Readonly<Record<Part, string>> = {
  early: 'early',
  'early-to-mid': 'early to mid',
  mid: 'mid',
  'mid-to-late': 'mid to late',
  late: 'late',
  'first-half': 'the first half of',
  'second-half': 'the second half of',
  'first-week': 'the first week of',
  'second-week': 'the second week of',
  'third-week': 'the third week of',
  'fourth-week': 'the fourth week of',
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
      return formatList(shortened(period.items), period.joined);
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

/** A range says a shared year, or month and year, once: "1 October to 30 November 2023", "October to November 2023". */
function formatRange(first: Period, last: Period): string {
  const isYears =
    first.type === 'year' && last.type === 'year' && first.kind === 'calendar' && last.kind === 'calendar';
  if (isYears && last.year === first.year + 1) {
    // "2023 to 2024" can also be a financial year.
    return `calendar year ${first.year} to calendar year ${last.year}`;
  }
  const [begin = '', end = ''] = shortened([first, last]);
  // Behind a quarter or a half whose kind is open, "2025 to 2026" would be the year that says which it is.
  const isOpen = last.type === 'year' && last.kind !== 'tax' && /\b[QH]\d \d{4}$/.test(begin);
  return `${begin} to ${isOpen ? `${last.kind} year ` : ''}${end}`;
}

/** The members of a list or a range; each leaves out the month and the year that the next one says as well. */
function shortened(items: readonly Period[]): readonly string[] {
  return items.map((item, index) => {
    const next = items[index + 1];
    return (next === undefined ? null : withoutShared(item, next)) ?? formatPeriod(item);
  });
}

function withoutShared(item: Period, next: Period): string | null {
  if (item.type === 'day' && next.type === 'day') {
    const { year, month, day } = civil(item.day);
    const other = civil(next.day);
    if (year !== other.year || next.day <= item.day) {
      return null;
    }
    return month === other.month ? String(day) : `${day} ${monthName(month)}`;
  }
  if (item.type === 'month' && next.type === 'month') {
    return item.year === next.year && item.month < next.month ? monthName(item.month) : null;
  }
  if (item.type === 'season' && next.type === 'season' && next.season !== 3) {
    return item.year === next.year && item.season < next.season ? seasonNames[item.season] : null;
  }
  return null;
}
