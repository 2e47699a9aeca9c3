import type { Place } from '../findings/index.js';
import type { Definition, DocumentModel, Organisation, Placed, Text } from '../model/index.js';
import { type Span, shift } from '../text/index.js';
import type { DateReading, DateRole, Day, DurationReading, Interval } from '../time/index.js';
import { changeBetween } from './document-change.js';
import type { DocumentTerms } from './document-terms.js';
import { LinkedAction, type Resolution, type StatedDate } from './linked-action.js';
import { LinkedOrganisation } from './linked-organisation.js';
import type { PhraseReader } from './phrase-reader.js';
import { PlanSchedule } from './plan-schedule.js';
import type { Registry } from './registry.js';

/** The day a document speaks of, and who chose it. */
export interface ReportingDate {
  readonly day: Day;
  readonly origin: 'chosen' | 'plan' | 'setting' | 'today';
}

/** What a document needs to know of the world around it. */
export interface DocumentWorld {
  readonly phrases: PhraseReader;
  /** Asked for only after every document has been made. */
  readonly registry: () => Registry;
  /** The reporting date chosen for everything (`--as-of`, the command); beats what documents say. */
  readonly chosen: Day | null;
  /** The reporting date of the settings, for documents that state none. */
  readonly preset: Day | null;
  readonly today: Day;
}

/** A checklist that a document builds on, as it is named there. */
export interface Pin {
  readonly text: Placed<Text>;
  /** `null` when no such checklist, or no such version, is in the workspace. */
  readonly document: LinkedDocument | null;
}

/** A checklist or plan with its references resolved and its phrases read. */
export class LinkedDocument {
  readonly file: string;
  readonly model: DocumentModel;
  readonly actions: readonly LinkedAction[];
  readonly organisations: readonly LinkedOrganisation[];
  readonly #world: DocumentWorld;
  readonly #byId = new Map<string, LinkedAction>();
  #byTitle: Map<string, LinkedAction> | undefined;
  readonly #byNational = new Map<LinkedAction, LinkedAction[]>();
  readonly #owners = new Map<string, Definition>();
  #byNationalReady = false;
  #pins: readonly Pin[] | undefined;
  #documentDate: Interval | null | undefined;
  #reportingDate: ReportingDate | undefined;
  #schedule: PlanSchedule | undefined;
  /** An earlier version whose schedule is known; let go once it has been of use. */
  #before: LinkedDocument | null;
  #terms: DocumentTerms | undefined;
  #period: Interval | null | undefined;

  /** @param before an earlier version of the document in the same surroundings; what did not change is taken over from it */
  constructor(file: string, model: DocumentModel, world: DocumentWorld, before: LinkedDocument | null = null) {
    this.file = file;
    this.model = model;
    this.#world = world;
    this.#before = before === null || before.#schedule !== undefined ? before : before.#before;
    this.actions = model.actions.map(({ segment, data }, index) => new LinkedAction(this, segment, data, index));
    this.organisations = model.organisations.map(
      ({ segment, data }: Placed<Organisation>) => new LinkedOrganisation(this, segment, data),
    );
    // The first of two actions with one id is the one references mean; the second is a finding.
    for (const action of this.actions) {
      if (action.id !== null && !this.#byId.has(action.id)) this.#byId.set(action.id, action);
    }
    for (const definition of [...model.roles, ...model.people]) this.#owners.set(definition.key.value, definition);
  }

  get isPlan(): boolean {
    return this.model.kind === 'plan';
  }

  /** The id of the document; empty when it has none. */
  get id(): string {
    return this.model.id?.data.value ?? '';
  }

  /** The id with its version: what other documents pin. */
  get label(): string {
    const version = this.model.version?.data.value;
    return version === undefined ? this.id : `${this.id}@${version}`;
  }

  /** What messages call the document. */
  get name(): string {
    return this.model.title?.data.value ?? this.label;
  }

  get phrases(): PhraseReader {
    return this.#world.phrases;
  }

  get today(): Day {
    return this.#world.today;
  }

  get registry(): Registry {
    return this.#world.registry();
  }

  /** The place of a span of one of this document's segments. */
  place(placed: { readonly segment: { readonly start: number } }, span: Span): Place {
    return { file: this.file, span: shift(span, placed.segment.start) };
  }

  /** The smallest place that stands for the document: its id, else its title, else its first field. */
  get head(): Place {
    const placed = this.model.id ?? this.model.title;
    if (placed !== null) return this.place(placed, placed.data.span);
    const field = this.model.syntax.fields[0];
    const key = field?.key;
    if (field !== undefined && key !== null && key !== undefined) return this.place(field, key.span);
    return { file: this.file, span: { start: this.model.syntax.start, end: this.model.syntax.start } };
  }

  /** The action with this id; the first one when the id stands twice. */
  action(id: string): LinkedAction | null {
    return this.#byId.get(id) ?? null;
  }

  /** The action that words in a phrase name: by its id, or by its title in any letter case. */
  named(words: string): LinkedAction | null {
    const byId = this.#byId.get(words);
    if (byId !== undefined) return byId;
    if (this.#byTitle === undefined) {
      this.#byTitle = new Map();
      for (const action of this.actions) {
        const title = action.data.title?.value.toLowerCase();
        if (title !== undefined && !this.#byTitle.has(title)) this.#byTitle.set(title, action);
      }
    }
    return this.#byTitle.get(words.toLowerCase()) ?? null;
  }

  /** Whether some action has been looked for by its title. */
  get hasLookedUpTitles(): boolean {
    return this.#byTitle !== undefined;
  }

  /** The role or person with this short name. */
  owner(key: string): Definition | null {
    return this.#owners.get(key) ?? null;
  }

  /** Whether the document names the owners it uses, so that an unknown one is a mistake. */
  get definesOwners(): boolean {
    return this.#owners.size > 0;
  }

  /** The actions of this document that implement a national one. */
  implementing(national: LinkedAction): readonly LinkedAction[] {
    if (!this.#byNationalReady) {
      this.#byNationalReady = true;
      for (const action of this.actions) {
        for (const target of action.nationals) {
          const known = this.#byNational.get(target);
          if (known === undefined) this.#byNational.set(target, [action]);
          else if (!known.includes(action)) known.push(action);
        }
      }
    }
    return this.#byNational.get(national) ?? [];
  }

  /** `checklists` with what each entry came to. */
  get pins(): readonly Pin[] {
    this.#pins ??= this.model.checklists.map((text) => ({ text, document: this.registry.find(text.data.value) }));
    return this.#pins;
  }

  /** What `depends_on` and its like mean by a reference: this file first, then the pinned checklists. */
  resolve(reference: string): Resolution {
    const local = this.#byId.get(reference);
    if (local !== undefined) return { type: 'found', action: local };
    return this.resolveNational(reference);
  }

  /** What `implements` and its like mean by a reference: the pinned checklists only. */
  resolveNational(reference: string): Resolution {
    const colon = reference.lastIndexOf(':');
    if (colon !== -1) return this.#resolveQualified(reference.slice(0, colon), reference.slice(colon + 1));
    const candidates: LinkedAction[] = [];
    for (const pin of this.pins) {
      const action = pin.document === this ? undefined : pin.document?.action(reference);
      if (action !== null && action !== undefined && !candidates.includes(action)) candidates.push(action);
    }
    const [first, second] = candidates;
    if (first === undefined) return { type: 'missing' };
    return second === undefined ? { type: 'found', action: first } : { type: 'ambiguous', candidates };
  }

  #resolveQualified(checklist: string, id: string): Resolution {
    const pinned = this.pins.find((pin) => pin.document?.id === checklist || pin.document?.label === checklist);
    const document =
      checklist === this.id || checklist === this.label ? this : (pinned?.document ?? this.registry.find(checklist));
    if (document === null) return { type: 'unknown-checklist', checklist };
    const action = document.action(id);
    return action === null ? { type: 'missing' } : { type: 'found', action };
  }

  /** The document's own date, from which a phrase without a year takes it; plans have none. */
  get documentDate(): Interval | null {
    if (this.#documentDate === undefined) {
      const issued = this.model.issued?.data.text;
      const reading =
        issued === undefined ? null : this.phrases.date(issued, { role: 'point', documentDate: null, near: null });
      this.#documentDate = reading?.type === 'dated' && !this.isPlan ? { lo: reading.lo, hi: reading.hi } : null;
    }
    return this.#documentDate;
  }

  /** The time the document is about. */
  get period(): Interval | null {
    if (this.#period === undefined) {
      const text = this.model.period?.data.text;
      const reading = text === undefined ? null : this.readDate(text, 'point');
      this.#period = reading?.type === 'dated' ? { lo: reading.lo, hi: reading.hi } : null;
    }
    return this.#period;
  }

  /** What this document's phrases are read against. */
  get terms(): DocumentTerms {
    this.#terms ??= this.phrases.terms({
      documentDate: this.documentDate,
      near: this.#near(),
      periods: new Map(
        this.model.periods.flatMap(({ key, node }) => (node?.kind === 'scalar' ? [[key.value, node.text]] : [])),
      ),
    });
    return this.#terms;
  }

  /** Reads a date phrase in this document's terms. */
  readDate(
    text: string,
    role: DateRole,
    more: { readonly done?: boolean; readonly start?: Interval | null } = {},
  ): DateReading {
    return this.terms.date(text, role, more);
  }

  /** Reads a length of time. */
  readLength(text: string, kind: 'duration' | 'lag'): DurationReading {
    return this.terms.length(text, kind);
  }

  /** The day the document speaks of. */
  get reportingDate(): ReportingDate {
    this.#reportingDate ??= this.#findReportingDate();
    return this.#reportingDate;
  }

  /** The actions as a network, with what can and cannot be done in time. */
  get schedule(): PlanSchedule {
    if (this.#schedule === undefined) {
      const before = this.#before;
      const change = before === null ? null : changeBetween(before, this);
      this.#schedule = before === null || change === null ? PlanSchedule.of(this) : before.schedule.next(this, change);
      this.#before = null;
    }
    return this.#schedule;
  }

  /** The day a stated reporting date names: the last day of a month or longer; null when it names none. */
  get statedReportingDay(): Day | null {
    const text = this.model.asOf?.data.text;
    if (text === undefined) return null;
    const reading = this.phrases.date(text, { role: 'point', documentDate: null, near: null });
    return reading.type === 'dated' && Number.isFinite(reading.hi) ? reading.hi : null;
  }

  /** The deadline a later letter set for one of this document's actions, the letter issued last. */
  amendedDeadline(action: LinkedAction): StatedDate | null {
    if (action.data.amendments.length === 0 && this.model.amendments.length === 0) return null;
    const own = action.data.amendments.map((data) => ({ segment: action.segment, data }));
    const listed = this.model.amendments.filter(({ data }) => data.action?.value === action.id && action.id !== null);
    let best: { readonly issued: Day; readonly date: StatedDate } | null = null;
    for (const { segment, data } of [...own, ...listed]) {
      if (data.deadline === null) continue;
      const issued = this.#dayIssued(data.issued?.text);
      if (best !== null && issued < best.issued) continue;
      const documentDate = Number.isFinite(issued) ? { lo: issued, hi: issued } : this.documentDate;
      const reading = this.phrases.date(data.deadline.text, { role: 'deadline', documentDate, near: this.#near() });
      const place = this.place({ segment }, data.deadline.span);
      const date: StatedDate = {
        field: data.deadline,
        reading,
        owner: action,
        place,
        inherited: false,
        amendment: data,
      };
      best = { issued, date };
    }
    return best?.date ?? null;
  }

  #dayIssued(text: string | undefined): Day {
    if (text === undefined) return -Infinity;
    const reading = this.readDate(text, 'point');
    return reading.type === 'dated' ? reading.hi : -Infinity;
  }

  #near(): Interval | null {
    if (this.documentDate !== null) return null;
    const stated = this.statedReportingDay;
    return stated === null ? null : { lo: stated, hi: stated };
  }

  #findReportingDate(): ReportingDate {
    const { chosen, preset, today } = this.#world;
    if (chosen !== null) return { day: chosen, origin: 'chosen' };
    const stated = this.statedReportingDay;
    if (stated !== null) return { day: stated, origin: 'plan' };
    return preset === null ? { day: today, origin: 'today' } : { day: preset, origin: 'setting' };
  }
}
