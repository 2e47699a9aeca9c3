import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { deadlineOf } from './action-dates.js';
import { dependencyPairs } from './dependency-pairs.js';

/** The colours of a board report; grey is for what is not yet due to begin. */
export type RagColour = 'blue' | 'green' | 'grey' | 'amber' | 'red';

/** Why an action has the colour it has. */
export type RagReason =
  | 'done'
  | 'done without evidence'
  | 'missed'
  | 'impossible'
  | 'may be impossible'
  | 'waits for a red action'
  | 'little room'
  | 'not reviewed'
  | 'not due to begin'
  | 'on track';

/** The colour that follows from the dates of an action, and why. */
export interface DerivedRag {
  readonly colour: RagColour;
  readonly reason: RagReason;
  /** The reason in words that go on after “because”. */
  readonly because: string;
}

/** Working days to spare under which an action that waits for others is at risk. */
const littleRoom = 10;
/** Days after which a review no longer counts. */
const staleAfter = 35;

const derivedByDocument = new WeakMap<LinkedDocument, Map<LinkedAction, DerivedRag | null>>();

/**
 * The colour that the facts of a plan give an action; null for actions that were given up and for checklists.
 *
 * Blue: done, with evidence. Red: the deadline has passed, or cannot be met under any reading of the dates. Amber: it may not
 * be possible, it waits for a red action, it waits for others with 10 working days or fewer to spare, or it was last reviewed
 * more than 35 days before the reporting date. Grey: it has not begun, and its planned start is still to come. Green: all else.
 */
export function derivedRag(action: LinkedAction): DerivedRag | null {
  const { document } = action;
  if (!document.isPlan || action.isDropped) return null;
  let known = derivedByDocument.get(document);
  if (known === undefined) {
    known = new Map();
    derivedByDocument.set(document, known);
  }
  let derived = known.get(action);
  if (derived === undefined) {
    derived = derive(action);
    known.set(action, derived);
  }
  return derived;
}

function derive(action: LinkedAction): DerivedRag | null {
  if (action.status === 'done') {
    return action.data.hasEvidence
      ? { colour: 'blue', reason: 'done', because: 'it is done, with evidence' }
      : { colour: 'green', reason: 'done without evidence', because: 'it is done, but nothing shows it' };
  }
  return (
    lateness(action) ??
    waitsForRed(action) ??
    tightness(action) ??
    staleness(action) ??
    (isStillToBegin(action)
      ? { colour: 'grey', reason: 'not due to begin', because: 'it is not yet due to begin' }
      : { colour: 'green', reason: 'on track', because: 'nothing in the plan speaks against it' })
  );
}

/** Red or amber for what the dates of the action and of what it waits for say about its deadline. */
function lateness(action: LinkedAction): DerivedRag | null {
  const { document } = action;
  const deadline = deadlineOf(action);
  if (deadline === null) return null;
  const due = deadline.reading.bounds.late;
  const last = formatDay(due - 1);
  if (document.reportingDate.day >= due) {
    return { colour: 'red', reason: 'missed', because: `it was due by ${last} and is not done` };
  }
  const { schedule } = document;
  const handle = schedule.handle(action);
  if (handle === undefined) return null;
  const bound = { kind: 'deadline', activity: handle, index: 0 } as const;
  const verdicts = [schedule.timeless.verdict(bound), schedule.asOf.verdict(bound)];
  if (verdicts.includes('definite')) {
    return { colour: 'red', reason: 'impossible', because: `it cannot be done by ${last}` };
  }
  return verdicts.includes('possible')
    ? { colour: 'amber', reason: 'may be impossible', because: `it may not be possible by ${last}` }
    : null;
}

function waitsForRed(action: LinkedAction): DerivedRag | null {
  for (const predecessor of predecessorsOf(action)) {
    if (!predecessor.isOpen || lateness(predecessor)?.colour !== 'red') continue;
    return {
      colour: 'amber',
      reason: 'waits for a red action',
      because: `it waits for ${predecessor.name}, which is red`,
    };
  }
  return null;
}

function tightness(action: LinkedAction): DerivedRag | null {
  const { schedule, phrases } = action.document;
  const handle = schedule.handle(action);
  if (handle === undefined || !predecessorsOf(action).some(({ isOpen }) => isOpen)) return null;
  const early = schedule.asOf.early(handle, 'lenient')?.finish ?? -Infinity;
  const late = schedule.asOf.late(handle, 'lenient')?.finish ?? Infinity;
  if (!Number.isFinite(early) || !Number.isFinite(late) || early > late) return null;
  const spare = phrases.calendar.workingDaysBetween(early, late);
  if (spare > littleRoom) return null;
  const days = spare === 1 ? '1 working day' : `${String(spare)} working days`;
  return { colour: 'amber', reason: 'little room', because: `it has ${days} to spare` };
}

function staleness(action: LinkedAction): DerivedRag | null {
  const reviewed = action.own(action.data.reviewed, 'point')?.reading;
  if (reviewed?.type !== 'dated' || action.document.reportingDate.day - reviewed.hi <= staleAfter) return null;
  return {
    colour: 'amber',
    reason: 'not reviewed',
    because: `nobody has reviewed it since ${formatDay(reviewed.hi)}`,
  };
}

function isStillToBegin(action: LinkedAction): boolean {
  const start = action.start?.reading;
  return action.status === 'not started' && start?.type === 'dated' && start.lo > action.document.reportingDate.day;
}

const predecessorsByDocument = new WeakMap<LinkedDocument, ReadonlyMap<LinkedAction, readonly LinkedAction[]>>();

/** The actions whose end an action of a plan waits for, preferences left out. */
function predecessorsOf(action: LinkedAction): readonly LinkedAction[] {
  const { document } = action;
  let table = predecessorsByDocument.get(document);
  if (table === undefined) {
    const found = new Map<LinkedAction, LinkedAction[]>();
    for (const { predecessor, successor, soft, type } of dependencyPairs(document)) {
      // What only waits for a start waits no longer for something that is late in ending.
      if (soft || predecessor.document !== document || type === 'SS' || type === 'SF') continue;
      const known = found.get(successor);
      if (known === undefined) found.set(successor, [predecessor]);
      else known.push(predecessor);
    }
    table = found;
    predecessorsByDocument.set(document, table);
  }
  return table.get(action) ?? [];
}
