import type { Place } from '../findings/index.js';
import type { DateField, Organisation, ProgressRecord } from '../model/index.js';
import type { Segment } from '../syntax/index.js';
import { type Span, shift } from '../text/index.js';
import type { DateReading } from '../time/index.js';
import type { LinkedAction, Resolution } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';

/** What an organisation recorded about one action, with the action found. */
export interface LinkedRecord {
  readonly organisation: LinkedOrganisation;
  readonly data: ProgressRecord;
  readonly resolution: Resolution;
}

/** A practice, PCN or other body that a plan answers for. */
export class LinkedOrganisation {
  readonly document: LinkedDocument;
  readonly segment: Segment;
  readonly data: Organisation;
  #records: readonly LinkedRecord[] | undefined;

  constructor(document: LinkedDocument, segment: Segment, data: Organisation) {
    this.document = document;
    this.segment = segment;
    this.data = data;
  }

  /** What messages call it: its name, else its code. */
  get name(): string {
    return this.data.name?.value ?? this.data.code?.value ?? 'an organisation without a name';
  }

  /** The code; empty when it has none. */
  get code(): string {
    return this.data.code?.value ?? '';
  }

  /** `practice`, `pcn` and so on; empty when not stated. */
  get level(): string {
    return this.data.level?.value ?? '';
  }

  /** The smallest place that stands for the organisation. */
  get head(): Place {
    return this.place(this.data.head);
  }

  /** The place of a span of this organisation's segment. */
  place(span: Span): Place {
    return { file: this.document.file, span: shift(span, this.segment.start) };
  }

  /** Its records, each with the action it speaks of. */
  get records(): readonly LinkedRecord[] {
    this.#records ??= this.data.records.map((data) => ({
      organisation: this,
      data,
      resolution: this.document.resolveNational(data.action.value),
    }));
    return this.#records;
  }

  /** Its record about a national action. */
  record(national: LinkedAction): LinkedRecord | null {
    return this.records.find(({ resolution }) => resolution.type === 'found' && resolution.action === national) ?? null;
  }

  /** Reads a date of one of its records; recorded dates are points in time. */
  read(field: DateField | null): DateReading | null {
    return field === null ? null : this.document.readDate(field.text, 'point', { done: true });
  }
}
