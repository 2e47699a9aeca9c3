import { formatDuration } from './duration-words.js';
import { formatInterval } from './day-words.js';
import { formatPeriod } from './period-words.js';
import type { DatedReading, DateReading } from './reading.js';
import { formatCount } from './counted.js';

/**
 * Prints a reading as GOV.UK would write it. Reading the text again, in the same context, gives the same reading; remarks
 * are left out, and a phrase that was not understood comes back as written.
 */
export function formatReading(reading: DateReading): string {
  switch (reading.type) {
    case 'dated':
      return formatDated(reading);
    case 'ongoing':
      return reading.period === null ? 'ongoing' : `ongoing from ${formatPeriod(reading.period)}`;
    case 'tbc':
      return 'to be confirmed';
    case 'not-stated':
      return 'not stated';
    case 'relative':
      return formatCount(reading, reading.anchor?.text ?? null);
    case 'unknown':
      return reading.duration === undefined ? reading.text.trim() : formatDuration(reading.duration);
    case 'invalid':
      return reading.text.trim();
  }
}

function formatDated(reading: DatedReading): string {
  const { relation, period, hedged } = reading;
  const about = hedged === 'about' ? 'around ' : '';
  const unconfirmed = hedged === 'unconfirmed' ? ' (to be confirmed)' : '';
  const named = formatPeriod(period);
  if (period.type === 'counted') {
    return `${about}${named}${unconfirmed}`;
  }
  const lead = {
    on: '',
    in: '',
    by: 'by ',
    before: 'before ',
    until: 'until ',
    any: 'any day in ',
    from: 'from ',
    'not-before': 'no earlier than ',
    after: 'after ',
  }[relation];
  const text = relation === 'any' && period.type === 'range' ? `any day from ${named}` : `${lead}${about}${named}`;
  return `${text}${unconfirmed}`;
}

/** The days of a dated reading in words, whatever words it was written in. */
export function formatDays(reading: DatedReading): string {
  return reading.parts.length > 1 ? reading.parts.map(formatInterval).join(' or ') : formatInterval(reading);
}
