import type { Action } from '../model/index.js';
import type { Activity } from '../schedule/index.js';
import type { DateReading, DateRole, DurationReading, Interval } from '../time/index.js';
import { ActionReadings } from './action-readings.js';
import type { PhraseReader } from './phrase-reader.js';

/** What a document's phrases are read against. */
export interface TermsOfReading {
  /** The document's own date; null for a plan, and for a checklist that states none. */
  readonly documentDate: Interval | null;
  /** Where a missing year would lie; it only orders the years that are offered. */
  readonly near: Interval | null;
  /** Names for times that the document defines, each with the phrase it stands for. */
  readonly periods: ReadonlyMap<string, string>;
}

/**
 * Reads the phrases of a document. The same terms are the same object for as long as the workspace's calendar
 * lasts, so what is read of an action that does not change is read once.
 */
export class DocumentTerms {
  readonly documentDate: Interval | null;
  readonly #phrases: PhraseReader;
  readonly #near: Interval | null;
  readonly #periods: ReadonlyMap<string, string>;
  readonly #actions = new WeakMap<Action, ActionReadings>();
  /** What the network of a plan knows of an action, for plans that begin at the instant `from`. */
  readonly activities = new WeakMap<Action, { readonly from: number; readonly activity: Activity }>();

  /** Made by {@link PhraseReader.terms}. */
  constructor(phrases: PhraseReader, terms: TermsOfReading) {
    this.#phrases = phrases;
    this.documentDate = terms.documentDate;
    this.#near = terms.near;
    this.#periods = terms.periods;
  }

  /** The reading of a date phrase, or of the name of a time. */
  date(
    text: string,
    role: DateRole,
    more: { readonly done?: boolean; readonly start?: Interval | null } = {},
  ): DateReading {
    const phrase = this.#periods.size === 0 ? text : (this.#periods.get(text.trim()) ?? text);
    return this.#phrases.date(phrase, { role, documentDate: this.documentDate, near: this.#near, ...more });
  }

  /** The reading of a length of time, or of a lag, which may be negative. */
  length(text: string, kind: 'duration' | 'lag'): DurationReading {
    return kind === 'lag' ? this.#phrases.lag(text) : this.#phrases.duration(text);
  }

  /** The readings of an action's own phrases. */
  of(action: Action): ActionReadings {
    let readings = this.#actions.get(action);
    if (readings === undefined) {
      readings = new ActionReadings(action, this);
      this.#actions.set(action, readings);
    }
    return readings;
  }
}
