import { type Day, type Duration, formatDay, formatDuration, formatInterval, formatSpan } from '../time/index.js';

/** A number of days: "1 day", "122 days". */
export function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${String(count)} days`;
}

/** How long a day lies back, seen from the reporting date: "yesterday", "10 days ago". `days` is 1 or more. */
export function agoWords(days: number): string {
  return days === 1 ? 'yesterday' : `${daysWords(days)} ago`;
}

/** How far a day lies ahead of the reporting date: "today", "tomorrow", "in 10 days". `days` is 0 or more. */
export function aheadWords(days: number): string {
  return days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${daysWords(days)}`;
}

/**
 * The days from `first` to `last`, both included, behind "is planned to start": "on 4 September 2023", "in March 2024",
 * "between 1 and 15 March 2024", "by 31 March 2024", "on 1 May 2024 or later".
 */
export function whenWords(first: Day, last: Day): string {
  if (first === last) return `on ${formatDay(first)}`;
  if (first === -Infinity) return last === Infinity ? 'on a day that is not set' : `by ${formatDay(last)}`;
  if (last === Infinity) return `on ${formatDay(first)} or later`;
  const short = formatSpan({ lo: first, hi: last });
  const days = formatInterval({ lo: first, hi: last });
  if (short !== days && !short.includes(' to ')) return `in ${short}`;
  return `between ${short.replace(' to ', ' and ')}`;
}

/** The last day on which something that has to be finished before `finish` can be: "31 March 2024". */
export function lastDayWords(finish: Day): string {
  return formatDay(finish - 1);
}

/** A length of time, shortest or longest reading only: "26 weeks". */
export function lengthWords(duration: Duration, count: number): string {
  return formatDuration({ unit: duration.unit, min: count, max: count });
}
