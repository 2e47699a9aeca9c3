import type { Place } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedOrganisation, LinkedRecord } from '../../link/index.js';
import type { DateField } from '../../model/index.js';
import type { DateReading, Day, Interval } from '../../time/index.js';
import { asLevel, levelsOf } from './levels.js';

/*
 * An action that applies to a kind of organisation stands for one instance for each such organisation of the plan. What is
 * known of an instance is what the organisation has recorded, and recorded dates count by day.
 */

/** Days on which something happened or will happen; `place` is where they are written. */
export interface KnownDays extends Interval {
  readonly place: Place;
  /** It is expected and has not happened. */
  readonly forecast: boolean;
  /** The organisation whose record says so; null for the dates of an action that is done once. */
  readonly organisation: LinkedOrganisation | null;
}

/** Where one instance of an action stands. */
export type InstanceState =
  /** The organisation says nothing about the action. */
  | { readonly kind: 'unrecorded' }
  /** Withdrawn, opted out or not applicable: nothing is asked of it. */
  | { readonly kind: 'dropped' }
  /** A date of it cannot be read, so that nothing can be said. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'recorded';
      /** When it began; minus infinity as the first day when only the end is known. Null: it has not begun, as far as is known. */
      readonly start: KnownDays | null;
      /** When it was or will be done. Null: not known. */
      readonly finish: KnownDays | null;
      /** It is done, whether or not the day is known. */
      readonly done: boolean;
    };

/** What is known of an instance from the organisation's record. Days after `today` are still to come. */
export function stateOfRecord(record: LinkedRecord | null, action: LinkedAction, today: Day): InstanceState {
  if (record === null) return { kind: 'unrecorded' };
  const { organisation, data } = record;
  if (data.withdrawn !== null || data.optedOut !== null || data.notApplicable !== null) return { kind: 'dropped' };
  const started = known(data.started, organisation, today, false);
  const finished = known(data.finished, organisation, today, false);
  const expected = known(data.expected, organisation, today, true);
  if (started === 'unreadable' || finished === 'unreadable' || expected === 'unreadable') return { kind: 'unreadable' };
  const atEnd = hasReachedEnd(data.step?.value ?? null, ladderOf(organisation.document, action));
  const done = (finished !== null && !finished.forecast) || atEnd;
  const finish = finished ?? (done ? null : expected);
  const place = organisation.place((data.step ?? data.action).span);
  // What is done began no later than it ended, and no later than today.
  const end: KnownDays = { lo: -Infinity, hi: today, place, forecast: false, organisation };
  const began = finished !== null && !finished.forecast ? { ...finished, lo: -Infinity } : atEnd ? end : null;
  const start = started ?? began;
  return { kind: 'recorded', start, finish, done };
}

/** What is known of an action that is done once, from the action itself. */
export function stateOfAction(action: LinkedAction): InstanceState {
  if (action.isDropped) return { kind: 'dropped' };
  const { started, finished, expected, finish } = action;
  const dates = [started, finished, expected, finish];
  if (dates.some((date) => date?.reading.type === 'invalid')) return { kind: 'unreadable' };
  const done = action.status === 'done';
  const days = (date: typeof started, forecast: boolean): KnownDays | null =>
    date?.reading.type === 'dated'
      ? { lo: date.reading.lo, hi: date.reading.hi, place: date.place, forecast, organisation: null }
      : null;
  const end = days(finished, false) ?? (done ? null : (days(expected, true) ?? days(finish, true)));
  return { kind: 'recorded', start: days(started, false), finish: end, done };
}

/**
 * The state of several instances that all have to be done: as late as the latest of them. Those that were dropped do not
 * count, and one of which nothing is recorded makes the whole unknown.
 */
export function allOfStates(states: readonly InstanceState[]): InstanceState {
  const asked = states.filter(({ kind }) => kind !== 'dropped');
  if (asked.length === 0) return { kind: states.length === 0 ? 'unrecorded' : 'dropped' };
  let start: KnownDays | null = null;
  let finish: KnownDays | null = null;
  let allStarted = true;
  let allFinished = true;
  let allDone = true;
  for (const state of asked) {
    if (state.kind !== 'recorded') return { kind: state.kind };
    allStarted &&= state.start !== null;
    allFinished &&= state.finish !== null;
    allDone &&= state.done;
    start = latest(start, state.start);
    finish = latest(finish, state.finish);
  }
  return { kind: 'recorded', start: allStarted ? start : null, finish: allFinished ? finish : null, done: allDone };
}

/** Which organisations an action is done by, seen from one organisation that waits for it; null when it is done once. */
export function instancesFor(
  organisation: LinkedOrganisation,
  action: LinkedAction,
): readonly LinkedOrganisation[] | null {
  const levels = levelsOf(action);
  const own = asLevel(organisation.level);
  if (own !== null && levels.includes(own)) return [organisation];
  const index = organisationIndex(organisation.document);
  if (own === 'pcn' && levels.includes('practice')) return index.membersOf(organisation.code);
  if (own === 'practice' && levels.includes('pcn')) {
    const pcn = index.byCode(organisation.data.pcn?.value ?? '');
    return pcn === null ? [] : [pcn];
  }
  return null;
}

/** The organisations of a document that an action stands for. */
export function organisationsOf(document: LinkedDocument, action: LinkedAction): readonly LinkedOrganisation[] {
  const levels = levelsOf(action);
  return document.organisations.filter(({ level }) => {
    const own = asLevel(level);
    return own !== null && levels.includes(own);
  });
}

/** The organisations of a document by code and by PCN, and their records by action. */
export interface OrganisationIndex {
  byCode(code: string): LinkedOrganisation | null;
  /** The practices of a PCN. */
  membersOf(pcn: string): readonly LinkedOrganisation[];
  /** What organisations have recorded, action by action, in order of the file. */
  readonly records: ReadonlyMap<LinkedAction, readonly LinkedRecord[]>;
}

const indexes = new WeakMap<LinkedDocument, OrganisationIndex>();

/** The look-up tables of a document's organisations, made once. */
export function organisationIndex(document: LinkedDocument): OrganisationIndex {
  let index = indexes.get(document);
  if (index === undefined) {
    index = buildIndex(document);
    indexes.set(document, index);
  }
  return index;
}

function buildIndex(document: LinkedDocument): OrganisationIndex {
  const codes = new Map<string, LinkedOrganisation>();
  const members = new Map<string, LinkedOrganisation[]>();
  const records = new Map<LinkedAction, LinkedRecord[]>();
  for (const organisation of document.organisations) {
    const code = organisation.code.toLowerCase();
    if (code !== '' && !codes.has(code)) codes.set(code, organisation);
    const pcn = organisation.data.pcn?.value.toLowerCase();
    if (pcn !== undefined) append(members, pcn, organisation);
    for (const record of organisation.records) {
      if (record.resolution.type === 'found') append(records, record.resolution.action, record);
    }
  }
  return {
    byCode: (code) => codes.get(code.toLowerCase()) ?? null,
    membersOf: (pcn) => members.get(pcn.toLowerCase()) ?? [],
    records,
  };
}

/** The action whose steps the records of a plan use: its own action's, where that has some, else the national one's. */
function ladderOf(document: LinkedDocument, action: LinkedAction): LinkedAction {
  return document.implementing(action).find(({ data }) => data.steps.length > 0) ?? action;
}

/** Whether a step of the action's ladder is the one at which it counts as done, or a later one. */
export function hasReachedEnd(step: string | null, action: LinkedAction): boolean {
  if (step === null) return false;
  const { steps, doneAt } = action.data;
  const ids = steps.map(({ id }) => id.value);
  const reached = ids.indexOf(step);
  const end = doneAt === null ? ids.length - 1 : ids.indexOf(doneAt.value);
  return reached !== -1 && end !== -1 && reached >= end;
}

function known(
  field: DateField | null,
  organisation: LinkedOrganisation,
  today: Day,
  forecast: boolean,
): KnownDays | 'unreadable' | null {
  const reading: DateReading | null = organisation.read(field);
  if (field === null || reading === null) return null;
  if (reading.type === 'invalid') return 'unreadable';
  // TBC and the like say no day: as good as nothing.
  if (reading.type !== 'dated') return null;
  const { lo, hi } = reading;
  return { lo, hi, place: organisation.place(field.span), forecast: forecast || lo > today, organisation };
}

function latest(a: KnownDays | null, b: KnownDays | null): KnownDays | null {
  if (a === null || b === null) return a ?? b;
  const later = b.hi > a.hi ? b : a;
  return { ...later, lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi), forecast: a.forecast || b.forecast };
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
