import type { LondonDay } from '../../lsp/host.js';

const inLondon = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

const hour = 3_600_000;

/**
 * The day it is in England at an instant.
 *
 * @param instant milliseconds since 1 January 1970 UTC
 */
export function londonDay(instant: number): LondonDay {
  const date = dateAt(instant);
  // The clocks change by an hour at most, so the day ends between 0 and 25 hours from now; halve until it is found.
  let before = instant;
  let after = instant + 26 * hour;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dateAt(middle) === date) before = middle;
    else after = middle;
  }
  return { date, millisecondsLeft: after - instant };
}

function dateAt(instant: number): string {
  const part: Record<string, string> = {};
  for (const { type, value } of inLondon.formatToParts(instant)) part[type] = value;
  return `${part['year']}-${part['month']}-${part['day']}`;
}
