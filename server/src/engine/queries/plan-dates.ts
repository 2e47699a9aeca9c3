import type { Place, Related } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { chainPlaces } from '../rules/index.js';
import { type Day, formatDay, formatIsoDay } from '../time/index.js';
import type { Snapshot } from '../workspace/index.js';
import { type ActionDates, type Room, datesOfAction, earliestEnd } from './computed-dates.js';
import { titleOf } from './explain/action.js';
import { actionOf, documentAt, entryAt } from './entry-at.js';
import { type DateFact, dateFacts } from './explain/room.js';

/** Days as programs read them, YYYY-MM-DD; null where nothing bounds them. */
export interface DayRange {
  readonly start: string | null;
  readonly finish: string | null;
}

/** One action in a list of computed dates. */
export interface ScheduledAction {
  readonly place: Place;
  readonly id: string | null;
  readonly title: string;
  readonly status: string;
  /** The last day of its deadline under the mildest reading; null without one. */
  readonly deadline: string | null;
  /** Null for what is done, dropped or goes on without end, and where a date or a circle keeps it from being known. */
  readonly earliest: DayRange | null;
  readonly earliestAtWorst: DayRange | null;
  readonly latest: DayRange | null;
  readonly totalFloat: ScheduledFloat | null;
  readonly freeFloat: Room | null;
  /** Ids of the actions that hold it where it is. */
  readonly heldBy: readonly string[];
  /** The same for people. */
  readonly facts: readonly DateFact[];
}

/** Room towards what breaks first. */
export interface ScheduledFloat extends Room {
  readonly towards: { readonly kind: string; readonly action: string | null; readonly day: string };
  readonly atWorst: Room | null;
}

/** The computed dates of one checklist or plan. */
export interface DocumentDates {
  readonly title: string;
  readonly actions: readonly ScheduledAction[];
  /** When the last of what is open ends at the earliest, and the actions that decide it, in order; null when not known. */
  readonly end: { readonly day: string; readonly words: string; readonly decidedBy: readonly string[] } | null;
}

/** The computed dates of the checklists and plans in a file. */
export function planDates(snapshot: Snapshot, file: string): readonly DocumentDates[] {
  return snapshot.documents(file).map((document) => ({
    title: document.name,
    actions: document.actions.map(scheduled),
    end: endOf(document),
  }));
}

/** When the action on a line can happen and why no earlier; null where there is no action or nothing to say. */
export interface DatesOnLine {
  readonly title: string;
  readonly facts: readonly DateFact[];
  /** What leads up to its earliest end, step by step. */
  readonly because: readonly Related[];
}

/** The computed dates of the action that a line (counted from zero) belongs to. */
export function datesOnLine(snapshot: Snapshot, file: string, line: number): DatesOnLine | null {
  const lines = snapshot.lines(file);
  const offset = lines.offsetAt({ line, character: 0 });
  const end = lines.offsetAt({ line: line + 1, character: 0 });
  const document = documentAt(snapshot, file, offset);
  // An entry begins with its dash, which stands behind the beginning of the line.
  const action = document === null ? null : actionOf(entryAt(document, Math.max(offset, end - 1)));
  const dates = action === null ? null : datesOfAction(action);
  if (action === null || dates === null) return null;
  const facts = dateFacts(dates);
  if (facts.length === 0) return null;
  return { title: titleOf(action), facts, because: reasons(action, dates) };
}

function reasons(action: LinkedAction, { earliest }: ActionDates): readonly Related[] {
  const { schedule } = action.document;
  const handle = schedule.handle(action);
  if (earliest === null || handle === undefined) return [];
  return chainPlaces(action.document, { steps: schedule.asOf.drivingChain(handle, 'lenient') });
}

function scheduled(action: LinkedAction): ScheduledAction {
  const dates = datesOfAction(action);
  const reading = action.deadline?.reading;
  return {
    place: action.head,
    id: action.id,
    title: titleOf(action),
    status: action.status,
    deadline: reading?.type === 'dated' ? isoDay(reading.bounds.late - 1) : null,
    earliest: rangeOf(dates?.earliest ?? null),
    earliestAtWorst: rangeOf(dates?.earliestAtWorst ?? null),
    latest: rangeOf(dates?.latest ?? null),
    totalFloat: dates === null ? null : floatOf(dates),
    freeFloat: dates?.freeRoom ?? null,
    heldBy: (dates?.heldBy ?? []).map((other) => other.reference(action.document)),
    facts: dates === null ? [] : dateFacts(dates),
  };
}

function floatOf({ action, room, roomAtWorst }: ActionDates): ScheduledFloat | null {
  if (room === null) return null;
  const { days, workingDays, limit } = room;
  const towards = {
    kind: limit.kind,
    action: limit.action?.reference(action.document) ?? null,
    day: formatIsoDay(limit.lastDay),
  };
  const atWorst = roomAtWorst === null ? null : { days: roomAtWorst.days, workingDays: roomAtWorst.workingDays };
  return { days, workingDays, towards, atWorst };
}

function endOf(document: LinkedDocument): DocumentDates['end'] {
  const end = earliestEnd(document);
  return end === null
    ? null
    : {
        day: formatIsoDay(end.lastDay),
        words: formatDay(end.lastDay),
        decidedBy: end.decidedBy.map((action) => action.reference(document)),
      };
}

function rangeOf(days: ActionDates['earliest']): DayRange | null {
  return days === null ? null : { start: isoDay(days.first), finish: isoDay(days.last) };
}

function isoDay(day: Day): string | null {
  return Number.isFinite(day) ? formatIsoDay(day) : null;
}
