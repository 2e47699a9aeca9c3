import type { Action, DateField } from '../model/index.js';
import type { DateReading, DateRole, Duration, Interval } from '../time/index.js';
import type { DocumentTerms } from './document-terms.js';

/** The dates of an action that the schedule and most rules look at. */
export type DateKey = 'start' | 'finish' | 'deadline' | 'expected' | 'started' | 'finished';

const roles: Readonly<Record<DateKey, DateRole>> = {
  start: 'start',
  finish: 'finish',
  deadline: 'deadline',
  expected: 'point',
  started: 'point',
  finished: 'point',
};

/** What the phrases of one action mean, inheritance left out. Each is read when first asked for. */
export class ActionReadings {
  readonly #action: Action;
  readonly #terms: DocumentTerms;
  readonly #dates: Partial<Record<DateKey, DateReading>> = {};
  #duration: Duration | null | undefined;
  #remaining: Duration | null | undefined;

  constructor(action: Action, terms: DocumentTerms) {
    this.#action = action;
    this.#terms = terms;
  }

  /** The reading of one of the action's own dates; null when it has none. */
  date(key: DateKey): DateReading | null {
    const field: DateField | null = this.#action[key];
    if (field === null) return null;
    let reading = this.#dates[key];
    if (reading === undefined) {
      const done = key !== 'start' && this.#action.statusValue === 'done';
      const start = key === 'deadline' ? this.#startInterval() : null;
      reading = this.#terms.date(field.text, roles[key], { done, start });
      this.#dates[key] = reading;
    }
    return reading;
  }

  /** The action's own length; null when it states none that can be read. */
  get duration(): Duration | null {
    if (this.#duration === undefined) this.#duration = this.#length(this.#action.duration);
    return this.#duration;
  }

  /** How much work is left of it. */
  get remaining(): Duration | null {
    if (this.#remaining === undefined) this.#remaining = this.#length(this.#action.remaining);
    return this.#remaining;
  }

  #length(field: DateField | null): Duration | null {
    if (field === null) return null;
    const reading = this.#terms.length(field.text, 'duration');
    return reading.ok ? reading.duration : null;
  }

  #startInterval(): Interval | null {
    const reading = this.date('start');
    return reading?.type === 'dated' && Number.isFinite(reading.lo) && Number.isFinite(reading.hi)
      ? { lo: reading.lo, hi: reading.hi }
      : null;
  }
}
