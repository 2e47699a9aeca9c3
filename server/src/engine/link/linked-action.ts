import type { Place } from '../findings/index.js';
import type { Action, Amendment, DateField, DependencyEntry, DependencyTarget, Status, Text } from '../model/index.js';
import type { Segment } from '../syntax/index.js';
import { type Span, shift } from '../text/index.js';
import type { DateReading, DateRole, DatedReading, Duration } from '../time/index.js';
import type { ActionReadings, DateKey } from './action-readings.js';
import type { LinkedDocument } from './linked-document.js';

/** Characters of a title shown in a message. */
const longestName = 72;

/** A date that holds for an action, and where it is written. */
export interface StatedDate {
  readonly field: DateField;
  readonly reading: DateReading;
  /** The action whose field it is: the action itself, or the national one it is inherited from. */
  readonly owner: LinkedAction;
  /** Where a finding about it belongs: the phrase, or the `implements` it is inherited through. */
  readonly place: Place;
  readonly inherited: boolean;
  /** The amendment that set it, when a later letter did. */
  readonly amendment: Amendment | null;
}

/** A length of time that holds for an action, and where it is written. */
export interface StatedDuration {
  readonly text: string;
  readonly duration: Duration;
  readonly owner: LinkedAction;
  readonly place: Place;
  readonly inherited: boolean;
}

/** What a reference came to. */
export type Resolution =
  | { readonly type: 'found'; readonly action: LinkedAction }
  | { readonly type: 'missing' }
  /** Two pinned checklists define it. */
  | { readonly type: 'ambiguous'; readonly candidates: readonly LinkedAction[] }
  /** It names a checklist, or a version, that is not in the workspace. */
  | { readonly type: 'unknown-checklist'; readonly checklist: string };

/** A reference as written, with what it came to. */
export interface LinkedReference {
  readonly text: Text;
  readonly resolution: Resolution;
}

/** One target of a dependency as written. */
export interface LinkedTarget {
  readonly written: DependencyTarget;
  readonly resolution: Resolution;
  readonly lag: Duration | null;
  readonly within: Duration | null;
  /** Whether its type or lag cannot be read, so that nobody knows from when on it lets the other start. */
  readonly isBroken: boolean;
}

/** One entry of `depends_on` with what its references came to. */
export interface LinkedDependency {
  readonly entry: DependencyEntry;
  readonly targets: readonly LinkedTarget[];
}

/** An action in its place among the others: references resolved, values inherited, phrases read. */
export class LinkedAction {
  readonly document: LinkedDocument;
  readonly segment: Segment;
  readonly data: Action;
  /** Position in the document's `actions`. */
  readonly index: number;
  #implements: readonly LinkedReference[] | undefined;
  #dependencies: readonly LinkedDependency[] | undefined;
  #name: string | undefined;
  #status: Status | undefined;
  #inherits: readonly Inheritance[] | undefined;
  #nationals: readonly LinkedAction[] | undefined;
  #deadline: StatedDate | null | undefined;
  #duration: StatedDuration | null | undefined;
  #readings: ActionReadings | undefined;
  readonly #dates: Partial<Record<DateKey, StatedDate | null>> = {};

  constructor(document: LinkedDocument, segment: Segment, data: Action, index: number) {
    this.document = document;
    this.segment = segment;
    this.data = data;
    this.index = index;
  }

  /** The id as written, or null. */
  get id(): string | null {
    return this.data.id?.value ?? null;
  }

  /** What messages call the action: its own title, else the inherited one, else its id, always in quotes. */
  get name(): string {
    if (this.#name === undefined) {
      const title = this.data.title?.value ?? this.nationals[0]?.data.title?.value;
      this.#name = `“${shortened(title ?? this.id ?? 'action without an id')}”`;
    }
    return this.#name;
  }

  /** The id with the checklist in front when seen from another document. */
  reference(from: LinkedDocument): string {
    const id = this.id ?? '';
    return from === this.document ? id : `${this.document.label}:${id}`;
  }

  /** The place of a span of this action's segment. */
  place(span: Span): Place {
    return { file: this.document.file, span: shift(span, this.segment.start) };
  }

  /** The smallest place that stands for the action. */
  get head(): Place {
    return this.place(this.data.head);
  }

  /** `implements` with what each reference came to. */
  get implements(): readonly LinkedReference[] {
    if (this.data.implements.length === 0) return none;
    this.#implements ??= this.data.implements.map((text) => ({
      text,
      resolution: this.document.resolveNational(text.value),
    }));
    return this.#implements;
  }

  /** Whether it claims to implement an action of its own file, whose values it then takes over. */
  get implementsOwn(): boolean {
    if (this.data.implements.length === 0) return false;
    const { id, label } = this.document;
    return this.data.implements.some(({ value }) => value.startsWith(`${id}:`) || value.startsWith(`${label}:`));
  }

  /** The national actions that this one implements. */
  get nationals(): readonly LinkedAction[] {
    if (this.data.implements.length === 0) return none;
    this.#nationals ??= this.#inheritance.map(({ from }) => from);
    return this.#nationals;
  }

  /** `depends_on` with what each reference came to. */
  get dependencies(): readonly LinkedDependency[] {
    if (this.data.dependsOn.length === 0) return none;
    this.#dependencies ??= this.data.dependsOn.map((entry) => ({
      entry,
      targets: entry.targets.map((written) => ({
        written,
        resolution: this.document.resolve(written.target.value),
        lag: this.#lag(written.lag),
        within: this.#lag(written.within),
        isBroken: written.typeIsBroken || (written.lag !== null && this.#lag(written.lag) === null),
      })),
    }));
    return this.#dependencies;
  }

  /** The deadline that holds: its own, an amended one, or the earliest of the national ones. */
  get deadline(): StatedDate | null {
    if (this.#deadline === undefined) this.#deadline = this.#findDeadline();
    return this.#deadline;
  }

  /** What the deadline that holds means; quicker than {@link deadline} where its words and place are not wanted. */
  get deadlineReading(): DateReading | null {
    const amended = this.data.amendments.length > 0 || this.document.model.amendments.length > 0;
    if (this.#deadline === undefined && !amended && this.data.deadline !== null) return this.readings.date('deadline');
    return this.deadline?.reading ?? null;
  }

  /** The deadline as this document first printed it, amendments left out. */
  get printedDeadline(): StatedDate | null {
    return this.#own('deadline');
  }

  /** The planned start; not inherited. */
  get start(): StatedDate | null {
    return this.#own('start');
  }

  /** The planned finish. */
  get finish(): StatedDate | null {
    return this.#own('finish');
  }

  /** When others are expected to make it happen. */
  get expected(): StatedDate | null {
    return this.#own('expected');
  }

  /** The day work began. */
  get started(): StatedDate | null {
    return this.#own('started');
  }

  /** The day work was complete. */
  get finished(): StatedDate | null {
    return this.#own('finished');
  }

  /** How long it takes: its own duration, one that its deadline names in brackets, or the national one. */
  get duration(): StatedDuration | null {
    if (this.#duration === undefined) this.#duration = this.#findDuration();
    return this.#duration;
  }

  /** How much work is left of an action in progress. */
  get remaining(): Duration | null {
    return this.readings.remaining;
  }

  /** Where it stands: the stated status, else what its dates and the remarks beside its deadline say. */
  get status(): Status {
    this.#status ??= this.data.statusValue ?? this.#datedStatus() ?? this.#remarkedStatus() ?? 'not started';
    return this.#status;
  }

  /** Whether the file itself says where the action stands; a checklist's actions usually do not. */
  get hasStatus(): boolean {
    return this.data.status !== null || this.data.finished !== null || this.data.started !== null;
  }

  /** Neither done nor given up. */
  get isOpen(): boolean {
    return openStatuses.has(this.status);
  }

  /** Cancelled, withdrawn or not applicable: nothing waits for it any more. */
  get isDropped(): boolean {
    return droppedStatuses.has(this.status) || this.data.change?.type.value === 'cancelled';
  }

  /** Who it is done by, once for each: its own `applies_to`, else the national one. */
  get appliesTo(): readonly string[] {
    const own = this.data.appliesTo.map((text) => text.value);
    return own.length > 0 ? own : [...new Set(this.nationals.flatMap((national) => national.appliesTo))];
  }

  /** What the action's own phrases mean. */
  get readings(): ActionReadings {
    this.#readings ??= this.document.terms.of(this.data);
    return this.#readings;
  }

  /** Reads any other date field of this action in its own document's terms. */
  own(field: DateField | null, role: DateRole): StatedDate | null {
    if (field === null) return null;
    const done = role !== 'start' && this.data.statusValue === 'done';
    return this.#stated(field, this.document.readDate(field.text, role, { done }));
  }

  /** What it implements and can take values over from: an action that in the end implements this one has none to give. */
  get #inheritance(): readonly Inheritance[] {
    if (this.data.implements.length === 0) return none;
    this.#inherits ??= this.implements.flatMap(({ text, resolution }) =>
      resolution.type === 'found' && !leadsTo(resolution.action, this) ? [{ text, from: resolution.action }] : [],
    );
    return this.#inherits;
  }

  #own(key: DateKey): StatedDate | null {
    const field = this.data[key];
    if (field === null) return null;
    let date = this.#dates[key];
    if (date === undefined) {
      const reading = this.readings.date(key);
      date = reading === null ? null : this.#stated(field, reading);
      this.#dates[key] = date;
    }
    return date;
  }

  #stated(field: DateField, reading: DateReading): StatedDate {
    return { field, reading, owner: this, place: this.place(field.span), inherited: false, amendment: null };
  }

  #findDeadline(): StatedDate | null {
    const amended = this.document.amendedDeadline(this);
    if (amended !== null) return amended;
    const own = this.#own('deadline');
    if (own !== null) return own;
    let earliest: StatedDate | null = null;
    for (const { text, from } of this.#inheritance) {
      const national = from.deadline;
      // "Not stated" is what the letter says of itself; it tells a plan nothing.
      if (national === null || national.reading.type === 'not-stated') continue;
      const inherited = { ...national, place: this.place(text.span), inherited: true };
      if (earliest === null || isEarlier(inherited.reading, earliest.reading)) earliest = inherited;
    }
    return earliest;
  }

  #findDuration(): StatedDuration | null {
    const own = this.readings.duration;
    if (this.data.duration !== null && own !== null) {
      const field = this.data.duration;
      return { text: field.text, duration: own, owner: this, place: this.place(field.span), inherited: false };
    }
    const remark = this.#remarkedDuration();
    if (remark !== null) return remark;
    for (const { text, from } of this.#inheritance) {
      const national = from.duration;
      if (national !== null) return { ...national, place: this.place(text.span), inherited: true };
    }
    return null;
  }

  /** "three months (press: 13 weeks)" in the deadline column is a length and not a date. */
  #remarkedDuration(): StatedDuration | null {
    const deadline = this.data.deadline;
    const reading = this.printedDeadline?.reading;
    if (deadline === null || reading?.type !== 'unknown' || reading.duration === undefined) return null;
    const place = this.place(deadline.span);
    return { text: deadline.text, duration: reading.duration, owner: this, place, inherited: false };
  }

  #datedStatus(): Status | null {
    if (this.data.finished !== null) return 'done';
    return this.data.started === null ? null : 'in progress';
  }

  #remarkedStatus(): Status | null {
    const remark = this.printedDeadline?.reading.remarks.find((each) => each.kind === 'status');
    if (remark?.status === 'done') return 'done';
    if (remark?.status === 'cancelled') return 'cancelled';
    return remark?.status === 'in-progress' ? 'in progress' : null;
  }

  #lag(field: DateField | null): Duration | null {
    if (field === null) return null;
    const reading = this.document.readLength(field.text, 'lag');
    return reading.ok ? reading.duration : null;
  }
}

/** An action that another one implements, and where it says so. */
interface Inheritance {
  readonly text: Text;
  readonly from: LinkedAction;
}

/** Whether an action implements another, directly or through others, or is that action. */
function leadsTo(action: LinkedAction, goal: LinkedAction): boolean {
  const seen = new Set<LinkedAction>();
  const waiting = [action];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each === goal) return true;
    if (seen.has(each)) continue;
    seen.add(each);
    for (const { resolution } of each.implements) if (resolution.type === 'found') waiting.push(resolution.action);
  }
  return false;
}

const none: readonly never[] = [];
const openStatuses: ReadonlySet<Status> = new Set(['not started', 'in progress', 'blocked', 'suspended'] as const);
const droppedStatuses: ReadonlySet<Status> = new Set(['cancelled', 'withdrawn', 'not applicable'] as const);

/** Whether a deadline binds before another; one without a date never does. */
export function isEarlier(a: DateReading, b: DateReading): boolean {
  const first = boundsOf(a);
  const second = boundsOf(b);
  return first.late < second.late || (first.late === second.late && first.early < second.early);
}

/** The instants by which a deadline is met under its strictest and mildest reading; infinite without a date. */
export function boundsOf(reading: DateReading): DatedReading['bounds'] {
  return reading.type === 'dated' ? reading.bounds : { early: Infinity, late: Infinity };
}

/** A title of a line or more would hide the rest of the message; it is cut between words. */
function shortened(title: string): string {
  const line = title.replace(/\s+/g, ' ');
  if (line.length <= longestName) return line;
  const cut = line.slice(0, longestName);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 20)).replace(/[,;:.\s]+$/, '')}…`;
}
