import {
  type DateReading,
  type DateRole,
  type DurationReading,
  type Interval,
  type ReadContext,
  type WorkingCalendar,
  parseDuration,
  parseLag,
  readDate,
} from '../time/index.js';
import { DocumentTerms, type TermsOfReading } from './document-terms.js';
import type { Settings } from './settings.js';

/** Phrases remembered before the memory starts afresh: more than any workspace uses at once. */
const rememberedPhrases = 50_000;

/** Terms remembered before the memory starts afresh; a reporting date typed letter by letter makes a few. */
const rememberedTerms = 200;

/** What a phrase is read against, besides its own words. */
export interface PhraseContext {
  readonly role: DateRole;
  readonly documentDate: Interval | null;
  readonly done?: boolean;
  readonly start?: Interval | null;
  readonly near?: Interval | null;
}

/** Reads date and duration phrases and remembers the readings, which depend on words and context only. */
export class PhraseReader {
  readonly calendar: WorkingCalendar;
  readonly #byMonth: Settings['byMonth'];
  readonly #dates = new Map<string, DateReading>();
  readonly #durations = new Map<string, DurationReading>();
  readonly #terms = new Map<string, DocumentTerms>();

  constructor(calendar: WorkingCalendar, byMonth: Settings['byMonth']) {
    this.calendar = calendar;
    this.#byMonth = byMonth;
  }

  /** The one object for these terms: documents of the same date and periods share it, and so do versions of one document. */
  terms(terms: TermsOfReading): DocumentTerms {
    const periods = [...terms.periods].map(([name, phrase]) => `${name}=${phrase}`);
    const key = [edge(terms.documentDate), edge(terms.near), ...periods].join('|');
    let known = this.#terms.get(key);
    if (known === undefined) {
      if (this.#terms.size >= rememberedTerms) this.#terms.clear();
      known = new DocumentTerms(this, terms);
      this.#terms.set(key, known);
    }
    return known;
  }

  /** The reading of a date phrase. */
  date(text: string, context: PhraseContext): DateReading {
    const key = [
      context.role,
      edge(context.documentDate),
      context.done === true ? 'done' : '',
      edge(context.start),
      edge(context.near),
      text,
    ].join('|');
    let reading = this.#dates.get(key);
    if (reading === undefined) {
      if (this.#dates.size >= rememberedPhrases) this.#dates.clear();
      reading = readDate(text, { ...context, byMonth: this.#byMonth, calendar: this.calendar } satisfies ReadContext);
      this.#dates.set(key, reading);
    }
    return reading;
  }

  /** The reading of a length of time. */
  duration(text: string): DurationReading {
    return this.#remember(`d${text}`, () => parseDuration(text));
  }

  /** The reading of a lag, which may be negative. */
  lag(text: string): DurationReading {
    return this.#remember(`l${text}`, () => parseLag(text));
  }

  #remember(key: string, read: () => DurationReading): DurationReading {
    let reading = this.#durations.get(key);
    if (reading === undefined) {
      if (this.#durations.size >= rememberedPhrases) this.#durations.clear();
      reading = read();
      this.#durations.set(key, reading);
    }
    return reading;
  }
}

function edge(interval: Interval | null | undefined): string {
  return interval === null || interval === undefined ? '' : `${String(interval.lo)}~${String(interval.hi)}`;
}
