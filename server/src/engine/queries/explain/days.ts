import type { LinkedAction, LinkedDocument, StatedDate } from '../../link/index.js';
import { type DateReading, type Day, describe, formatDay, weekday } from '../../time/index.js';

/** Where an action stands against its deadline on the reporting date of its document. */
export interface Standing {
  /** The last day that any reading of the deadline allows. */
  readonly lastDay: Day;
  /** Days from the reporting date to the last day; negative when it has passed. */
  readonly daysLeft: number;
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
}

/** The standing of an open action with a deadline that names a day; null for any other. */
export function standingOf(action: LinkedAction, dueSoonDays: number): Standing | null {
  const lastDay = lastDayOf(action.deadline?.reading);
  if (lastDay === null || !action.isOpen || !(action.document.isPlan || action.hasStatus)) return null;
  const daysLeft = lastDay - action.document.reportingDate.day;
  return { lastDay, daysLeft, isOverdue: daysLeft < 0, isDueSoon: daysLeft >= 0 && daysLeft < dueSoonDays };
}

/** The last day that any reading allows; null when it names none. */
export function lastDayOf(reading: DateReading | undefined): Day | null {
  if (reading?.type !== 'dated' || !Number.isFinite(reading.bounds.late)) return null;
  return reading.bounds.late - 1;
}

/** "by March 2024", as the author printed it, without a repeated "due". */
export function printed(date: StatedDate): string {
  return date.field.text.replace(/\s+/g, ' ').trim();
}

/**
 * "due by March 2024", "due 15 March 2024"; phrases that say by themselves how they bind ("from 31 October", "final date
 * 1 July 2023", "ongoing") stay as they are.
 */
export function duePhrase(date: StatedDate): string {
  const phrase = lowerFirst(printed(date));
  const { reading } = date;
  if (reading.type !== 'dated' || reading.kind === 'from' || reading.notBefore) return phrase;
  return /^(?:due|final|last|earliest|ongoing|deadline)\b/.test(phrase) ? phrase : `due ${phrase}`;
}

/** "106 days left (75 working days)", "due today", "12 days late". */
export function daysLeftPhrase(lastDay: Day, from: LinkedDocument): string {
  const today = from.reportingDate.day;
  const days = lastDay - today;
  if (days === 0) return 'today is the last day';
  if (days < 0) return `${count(-days, 'day')} late`;
  const working = from.phrases.calendar.workingDaysBetween(today + 1, lastDay + 1);
  return `${count(days, 'day')} left (${count(working, 'working day')})`;
}

/** Says so while the reporting date lies between the days that two readings of a deadline give; else empty. */
export function windowSentence(reading: DateReading, from: LinkedDocument): string {
  if (reading.type !== 'dated') return '';
  const today = from.reportingDate.day;
  const { early, late } = reading.bounds;
  if (today < early || today >= late) return '';
  return `Under the strictest reading it was due by ${formatDay(early - 1)}.`;
}

/** "counted from the plan's reporting date, 30 November 2023". */
export function countedFrom(document: LinkedDocument): string {
  const { day, origin } = document.reportingDate;
  const whose = {
    chosen: 'the reporting date you chose',
    plan: document.isPlan ? "the plan's reporting date" : "the checklist's reporting date",
    setting: 'the reporting date in the settings',
    today: 'today',
  }[origin];
  return `counted from ${whose}, ${formatDay(day)}`;
}

/** "a Sunday" or "Good Friday, a bank holiday" for a day that is no working day; null for a working day. */
export function dayOffName(day: Day, from: LinkedDocument): string | null {
  const { calendar } = from.phrases;
  const holiday = calendar.holidayTitle(day);
  if (holiday !== undefined) return `a bank holiday (${holiday})`;
  const number = weekday(day);
  if (number === 6) return 'a Saturday';
  return number === 7 ? 'a Sunday' : null;
}

/** A sentence for a last day on which nobody works, with the last working day before it; null for a working day. */
export function dayOffSentence(day: Day, from: LinkedDocument): string | null {
  const name = dayOffName(day, from);
  if (name === null) return null;
  const working = formatDay(from.phrases.calendar.previousWorkingDay(day), { weekday: true });
  return `${formatDay(day)} is ${name}; the last working day before it is ${working}.`;
}

/** The reading in words, its first letter large, as a sentence. */
export function readingSentence(reading: DateReading): string {
  const words = describe(reading);
  const sentence = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** "1 day", "2 days", "1,000 days". */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits} ${number === 1 ? singular : plural}`;
}

/** Words that begin a phrase with a large letter only because it begins a line. */
const openings =
  /^(?:About|After|Any|Around|Before|By|Deadline|Due|During|Earliest|Early|End|Final|From|In|Last|Late|Mid|No|Not|On|Ongoing|Over|The|Through|Throughout|Until|Within)\b/;

function lowerFirst(phrase: string): string {
  return openings.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
