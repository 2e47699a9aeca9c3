import type { Certainty, Related } from '../../findings/index.js';
import type { LinkedAction, Programme, StatedDate } from '../../link/index.js';
import { type DatedReading, type Day, type ReadContext, formatDay, restyle } from '../../time/index.js';
import { inStyleOf } from '../phrase-fixes.js';

/** A deadline with its reading, which names days. */
export interface DatedDeadline {
  readonly action: LinkedAction;
  readonly date: StatedDate;
  readonly reading: DatedReading;
}

/** The deadline of an action when it names a last day. */
export function datedDeadline(action: LinkedAction): DatedDeadline | null {
  const date = action.deadline;
  if (date?.reading.type !== 'dated' || !Number.isFinite(date.reading.bounds.late)) return null;
  return { action, date, reading: date.reading };
}

/** The action's own deadline, inherited ones left out, when it names a last day. */
export function ownDeadline(action: LinkedAction): DatedDeadline | null {
  const own = datedDeadline(action);
  return own === null || own.date.inherited ? null : own;
}

/** The deadlines of the national actions that an action implements and that still stand, strictest first. */
export function nationalDeadlines(action: LinkedAction): readonly DatedDeadline[] {
  const found: DatedDeadline[] = [];
  for (const national of action.nationals) {
    const deadline = national.isDropped ? null : datedDeadline(national);
    if (deadline !== null) found.push(deadline);
  }
  return found.sort(
    (a, b) => a.reading.bounds.late - b.reading.bounds.late || a.reading.bounds.early - b.reading.bounds.early,
  );
}

/** How far a deadline lies after another. */
export interface Lateness {
  readonly certainty: Certainty;
  /** Days between the last days that decide it; 1 or more. */
  readonly days: number;
}

/**
 * Whether `local` allows more time than `national`: under every reading of the two, or under some. Phrases of one kind are
 * compared under a common reading (“by March” means the same in both), so that a copied phrase never counts as later.
 */
export function laterThan(local: DatedReading, national: DatedReading): Lateness | null {
  const mine = local.bounds;
  const theirs = national.bounds;
  if (mine.early > theirs.late) return { certainty: 'definite', days: mine.early - theirs.late };
  const days = isSameKind(local, national)
    ? Math.max(mine.early - theirs.early, mine.late - theirs.late)
    : mine.late - theirs.early;
  return days > 0 ? { certainty: 'possible', days } : null;
}

function isSameKind(a: DatedReading, b: DatedReading): boolean {
  return a.precision === b.precision && a.vague === b.vague && a.period.type === b.period.type;
}

/** A window that the phrase spells out: “October or November”, “September to October”, “across 2023/24 and 2024/25”. */
export function isSpelledWindow({ kind, period }: DatedReading): boolean {
  return kind === 'window' && (period.type === 'list' || period.type === 'range');
}

/** The last day on which a deadline is met, under its strictest or its mildest reading. */
export function lastDayOf(reading: DatedReading, corner: 'early' | 'late'): Day {
  return reading.bounds[corner] - 1;
}

/** The national value behind a finding, at its own place. */
export function nationalRelated({ action, date }: DatedDeadline): Related {
  const amended = date.amendment === null ? '' : ' as amended';
  return {
    place: date.place,
    message: `The national deadline${amended} in ${action.document.label}: ${date.field.text}`,
  };
}

/** A day in the printed style of a deadline: the phrase, and how it has to be written in the place of the old one. */
export function inPrintedStyle(
  { date }: DatedDeadline,
  day: Day,
  programme: Programme,
): { readonly phrase: string; readonly written: string } {
  const context: ReadContext = {
    role: 'deadline',
    byMonth: programme.settings.byMonth,
    documentDate: null,
    calendar: programme.calendar,
  };
  const phrase = restyle(date.field.text, day, context);
  return { phrase, written: inStyleOf(date.field.node, phrase) };
}

/** “31 March 2024”, or the phrase with the day it can mean where that is not the same: “autumn 2023” (21 December 2023). */
export function phraseWithDay({ date, reading }: DatedDeadline, corner: 'early' | 'late'): string {
  const day = formatDay(lastDayOf(reading, corner));
  return date.field.text === day ? day : `${day} (“${date.field.text}”)`;
}
