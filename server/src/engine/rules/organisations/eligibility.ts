import type { Certainty, Place } from '../../findings/index.js';
import type { LinkedAction, LinkedDependency, LinkedDocument, LinkedRecord, LinkedTarget } from '../../link/index.js';
import { type Day, type Duration, type WorkingCalendar, addDuration } from '../../time/index.js';
import {
  type InstanceState,
  type KnownDays,
  allOfStates,
  instancesFor,
  organisationIndex,
  stateOfAction,
  stateOfRecord,
} from './instances.js';

/** What an organisation got wrong about one thing that should have come first. */
export type Verdict =
  /** It joined before the other was done. */
  | {
      readonly kind: 'early';
      readonly certainty: Certainty;
      /** At the least, for a definite one. */
      readonly days: number;
      readonly done: KnownDays;
      /** How long it has to wait after that, if at all. */
      readonly lag: Duration | null;
      /** The first day on which it could have joined, under the mildest reading for a definite one, else the strictest. */
      readonly from: Day;
    }
  /** It has joined, and the other is still not done on the reporting date. */
  | { readonly kind: 'open' }
  /** Nothing is recorded about the other. */
  | { readonly kind: 'unrecorded' };

/** One organisation that has joined an action, and something that should have come first and did not. */
export interface EligibilityCase {
  readonly record: LinkedRecord;
  readonly successor: LinkedAction;
  /** What should have come first: of alternatives the one that came nearest. */
  readonly prerequisite: LinkedAction;
  /** The prerequisite is done once, and not by each organisation. */
  readonly once: boolean;
  /** When it joined. */
  readonly joined: KnownDays;
  readonly verdict: Verdict;
  /** The entry of `depends_on` that asks for the order. */
  readonly asked: Place;
  readonly why: string | null;
}

const casesByDocument = new WeakMap<LinkedDocument, readonly EligibilityCase[]>();

/**
 * Everything that the organisations of a plan have joined before they could, in order of the file's records, action by
 * action. Recorded dates compare by day: done and joined on one day is in order. What is not known is never wrong.
 */
export function eligibilityCases(document: LinkedDocument): readonly EligibilityCase[] {
  let cases = casesByDocument.get(document);
  if (cases === undefined) {
    cases = document.isPlan ? findCases(document) : [];
    casesByDocument.set(document, cases);
  }
  return cases;
}

function findCases(document: LinkedDocument): readonly EligibilityCase[] {
  const today = document.reportingDate.day;
  const found: EligibilityCase[] = [];
  for (const [successor, records] of organisationIndex(document).records) {
    if (successor.isDropped) continue;
    const prerequisites = prerequisitesOf(document, successor);
    if (prerequisites.length === 0) continue;
    for (const record of records) {
      const state = stateOfRecord(record, successor, today);
      if (state.kind !== 'recorded') continue;
      for (const prerequisite of prerequisites) {
        const judged = judge(document, record, state, prerequisite, today);
        if (judged !== null)
          found.push({ ...judged, record, successor, asked: prerequisite.place, why: prerequisite.why });
      }
    }
  }
  return found;
}

/** Something that has to come first: any one of its alternatives. */
interface Prerequisite {
  readonly alternatives: readonly Alternative[];
  readonly place: Place;
  readonly why: string | null;
}

interface Alternative {
  /** The action whose instances count: the national one where the target implements one. */
  readonly action: LinkedAction;
  readonly target: LinkedTarget;
}

/** What the national action waits for, unless the plan sets it aside with a reason, and what the plan adds to it. */
function prerequisitesOf(document: LinkedDocument, successor: LinkedAction): readonly Prerequisite[] {
  const local = document.implementing(successor);
  const setAside = new Set(
    local.flatMap(({ data }) =>
      data.notDependentOn.flatMap(({ target, why }) => {
        const resolution = why === null ? null : document.resolve(target.value);
        if (resolution?.type !== 'found') return [];
        return [resolution.action, ...resolution.action.nationals];
      }),
    ),
  );
  const found: Prerequisite[] = [];
  const covered = new Set<LinkedAction>();
  const add = (owner: LinkedAction, dependency: LinkedDependency): void => {
    if (dependency.entry.soft) return;
    const alternatives = dependency.targets.flatMap((target) => {
      if (target.resolution.type !== 'found') return [];
      const { action } = target.resolution;
      const actions = action.document === document && action.nationals.length > 0 ? action.nationals : [action];
      return actions
        .filter((each) => !setAside.has(each) && each !== successor)
        .map((each) => ({ action: each, target }));
    });
    // One of several alternatives is enough; of an action that implements several national ones all count.
    const groups = dependency.entry.anyOf ? [alternatives] : alternatives.map((each) => [each]);
    for (const group of groups) {
      const [first] = group;
      if (first === undefined || group.every(({ action }) => covered.has(action))) continue;
      if (group.length === 1) covered.add(first.action);
      const { written } = first.target;
      const why = dependency.entry.why ?? written.why;
      found.push({ alternatives: group, place: owner.place(written.target.span), why: why?.value ?? null });
    }
  };
  for (const dependency of successor.dependencies) add(successor, dependency);
  // Of several parts of one action nobody knows which one an organisation's record speaks of.
  const [only] = local;
  if (only !== undefined && local.length === 1) for (const dependency of only.dependencies) add(only, dependency);
  return found;
}

type Judgement = Pick<EligibilityCase, 'prerequisite' | 'once' | 'joined' | 'verdict'>;
type RecordedState = Extract<InstanceState, { kind: 'recorded' }>;

/** The alternative that comes nearest to what was asked; null when one of them is met, or may be for all that is known. */
function judge(
  document: LinkedDocument,
  record: LinkedRecord,
  state: RecordedState,
  prerequisite: Prerequisite,
  today: Day,
): Judgement | null {
  const { calendar } = document.phrases;
  const looked = prerequisite.alternatives.flatMap((alternative) => {
    const { type } = alternative.target.written;
    const joined = type === 'FS' || type === 'SS' ? state.start : state.finish;
    return joined === null
      ? []
      : [{ ...alternative, joined, ...stateOfPrerequisite(document, record, alternative.action, today) }];
  });
  // An alternative of which nothing is known, or that was dropped, is the way not taken when another one has been.
  const taken = looked.filter(({ state: { kind } }) => kind !== 'unrecorded' && kind !== 'dropped');
  const dropped = looked.some(({ state: { kind } }) => kind === 'dropped');
  if (taken.length === 0 && dropped) return null;
  let nearest: Judgement | null = null;
  for (const { action, target, joined, once, state: other } of taken.length > 0 ? taken : looked) {
    const verdict = compare(joined, other, target, today, calendar);
    if (verdict === null) return null;
    if (nearest === null || weight(verdict) < weight(nearest.verdict)) {
      nearest = { prerequisite: action, once, joined, verdict };
    }
  }
  return nearest;
}

function stateOfPrerequisite(
  document: LinkedDocument,
  record: LinkedRecord,
  action: LinkedAction,
  today: Day,
): { readonly once: boolean; readonly state: InstanceState } {
  const instances = instancesFor(record.organisation, action);
  if (instances !== null) {
    const states = instances.map((each) => stateOfRecord(each.record(action), action, today));
    return { once: false, state: allOfStates(states) };
  }
  const parts = action.document === document ? [action] : document.implementing(action);
  if (parts.length > 0) return { once: true, state: allOfStates(parts.map(stateOfAction)) };
  // Nothing in the plan says how far a national body has got, unless the checklist does.
  return { once: true, state: action.hasStatus ? stateOfAction(action) : { kind: 'unreadable' } };
}

function compare(
  joined: KnownDays,
  other: InstanceState,
  target: LinkedTarget,
  today: Day,
  calendar: WorkingCalendar,
): Verdict | null {
  if (other.kind === 'unrecorded') return joined.hi <= today ? { kind: 'unrecorded' } : null;
  if (other.kind !== 'recorded') return null;
  const ofFinish = target.written.type === 'FS' || target.written.type === 'FF';
  const point = ofFinish ? other.finish : other.start;
  const reached = ofFinish ? other.done : other.start !== null && !other.start.forecast;
  if (point !== null) {
    const early = earlier(joined, point, target.lag, calendar);
    if (early?.certainty === 'definite') return early;
    if (reached) return early;
  } else if (reached) return null;
  if (joined.hi <= today) return { kind: 'open' };
  return point === null ? null : earlier(joined, point, target.lag, calendar);
}

/** Whether something happened before the day on which it could, by the day. */
function earlier(
  joined: KnownDays,
  done: KnownDays,
  lag: Duration | null,
  calendar: WorkingCalendar,
): Extract<Verdict, { kind: 'early' }> | null {
  const first = lag === null ? done.lo : addDuration(done.lo, lag.min, lag.unit, calendar);
  const last = lag === null ? done.hi : addDuration(done.hi, lag.max, lag.unit, calendar);
  if (joined.hi < first)
    return { kind: 'early', certainty: 'definite', days: first - joined.hi, done, lag, from: first };
  // An open end is not knowledge: it takes two stated days to doubt their order.
  const known = Number.isFinite(joined.lo) && Number.isFinite(last);
  return known && joined.lo < last
    ? { kind: 'early', certainty: 'possible', days: last - joined.lo, done, lag, from: last }
    : null;
}

function weight(verdict: Verdict): number {
  switch (verdict.kind) {
    case 'unrecorded':
      return 0;
    case 'early':
      return verdict.certainty === 'possible' ? 1 : 3 + verdict.days;
    case 'open':
      return 2;
  }
}
