import { publishedBankHolidays } from './bank-holidays.js';
import { monthName } from './calendar-names.js';
import { civil, type Day, dayOf } from './day.js';
import { formatDay } from './day-words.js';
import { describe } from './describe.js';
import { formatReading } from './format-reading.js';
import type { Candidate, DateReading, InvalidReason, ReadContext } from './reading.js';
import { spellingCorrections } from './spelling.js';
import type { Failure } from './term.js';
import type { Token } from './token.js';

type Read = (text: string, context: ReadContext) => DateReading;

const MOST_CANDIDATES = 4;
const monthAndTwoDigits = /([a-z]{3,9})\.?[ -](\d\d)(?!\d)/gi;

const dayInFigures = /\b(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})\b/g;

/** "1/4/24 - 31/3/25": every day in figures as it is meant in Britain. */
function dayFirst(written: string, day: string, _sign: string, month: string, year: string): string {
  const number = Number(month);
  const full = year.length === 4 ? year : `20${year}`;
  return number >= 1 && number <= 12 ? `${Number(day)} ${monthName(number)} ${full}` : written;
}

/** Texts that could stand in place of a phrase that is wrong. */
export const candidateTexts = {
  /** The phrase with the wrong part replaced by each of what the failure offers. */
  replacing(text: string, problem: Failure): readonly string[] {
    const replaced = problem.replacements.map(
      (replacement) => text.slice(0, problem.span.start) + replacement + text.slice(problem.span.end),
    );
    // "Apr 23 - Mar 24" has the same doubt twice, and both are cleared together.
    switch (problem.reason) {
      case 'month-or-day':
        return [...replaced, text.replace(monthAndTwoDigits, '$1 20$2')];
      case 'ambiguous-numbers':
        return [...replaced, text.replace(dayInFigures, dayFirst)];
      default:
        return replaced;
    }
  },

  /** The phrase with misspelt words put right. */
  corrections(text: string, tokens: readonly Token[]): readonly string[] {
    return spellingCorrections(text, tokens);
  },

  /** Those of `texts` that have a reading, each once, with what they mean. */
  understood(texts: readonly string[], context: ReadContext, read: Read): readonly Candidate[] {
    const seen = new Set<string>();
    const candidates: Candidate[] = [];
    for (const text of texts.map((candidate) => candidate.trim())) {
      if (seen.has(text) || candidates.length >= MOST_CANDIDATES) {
        continue;
      }
      seen.add(text);
      const reading = read(text, context);
      if (reading.type === 'invalid') {
        candidates.push(...withYears(text, reading.reason, context, read).slice(0, 1));
      } else if (reading.type !== 'unknown') {
        const meaning = describe(reading);
        if (!candidates.some((candidate) => candidate.meaning === meaning)) {
          candidates.push({ text, meaning });
        }
      }
    }
    return candidates;
  },
};

/** What can be written instead of a phrase that failed. */
export function candidatesFor(
  problem: Failure,
  texts: readonly string[],
  text: string,
  context: ReadContext,
  read: Read,
): readonly Candidate[] {
  const offered = candidateTexts.understood(texts, context, read);
  return offered.length > 0 ? offered : withYears(text, problem.reason, context, read);
}

/** A phrase that only lacks a year, with each year that is near. */
function withYears(text: string, reason: InvalidReason, context: ReadContext, read: Read): readonly Candidate[] {
  const hasDocument = context.documentDate !== undefined && context.documentDate !== null;
  if (hasDocument || (reason !== 'missing-year' && reason !== 'no-document-date')) {
    return [];
  }
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  for (const year of yearsOffered(context)) {
    const readOn = (day: Day): DateReading => read(text, { ...context, documentDate: { lo: day, hi: day } });
    const isCounted = reason === 'no-document-date';
    const reading = readOn(dayOf(year, isCounted ? 7 : 1, 1));
    if (reading.type !== 'dated' && reading.type !== 'ongoing') {
      continue;
    }
    // "By Friday" and "next month" are another day in every week or month of the year, so that no year answers for them.
    if (isCounted && formatReading(readOn(dayOf(year, 5, 1))) !== formatReading(reading)) {
      return [];
    }
    for (const candidate of spelledOut(reading)) {
      const again = read(candidate, context);
      if (again.type !== 'invalid' && !seen.has(candidate)) {
        seen.add(candidate);
        candidates.push({ text: candidate, meaning: describe(again) });
      }
    }
  }
  return candidates.slice(0, MOST_YEARS);
}

/** A reading in words that need no document date. */
function spelledOut(reading: DateReading): readonly string[] {
  if (reading.type !== 'dated') {
    return [formatReading(reading)];
  }
  if (reading.relativeTo === null) {
    return [formatReading(reading)];
  }
  if (reading.ambiguous.length > 0) {
    return reading.ambiguous.map((candidate) => candidate.text);
  }
  return reading.period.type === 'rest' || reading.period.type === 'counted' || reading.period.type === 'edge'
    ? [`by ${formatDay(reading.hi)}`]
    : [formatReading(reading)];
}

const MOST_YEARS = 6;

/** The years around where the date should lie; without any hint those whose bank holidays are published. */
function yearsOffered(context: ReadContext): readonly number[] {
  const near = context.near;
  const isNear = near !== undefined && near !== null && Number.isFinite(near.lo) && Number.isFinite(near.hi);
  const first = isNear ? civil(near.lo).year : publishedBankHolidays.firstYear;
  const last = isNear ? Math.min(civil(near.hi).year, first + MOST_YEARS - 1) : publishedBankHolidays.lastYear;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
}

/** What is said about a phrase that has no reading. */
export function notUnderstood(shown: string): { reason: InvalidReason; message: string } {
  return {
    reason: 'not-understood',
    message: `"${shown}" is not understood as a date. Write a day, a month or a period, such as "by 31 March 2024", "October 2023" or "Q3 2023/24".`,
  };
}
