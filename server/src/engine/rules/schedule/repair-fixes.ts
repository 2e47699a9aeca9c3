import type { Fix, TextEdit } from '../../findings/index.js';
import { type LinkedAction, type LinkedDocument, boundsOf } from '../../link/index.js';
import { type MapNode, valueOf } from '../../syntax/index.js';
import type { Repair } from '../../schedule/index.js';
import { type DateRole, type Day, type Duration, formatDay, formatDuration, restyle } from '../../time/index.js';
import { replaceNode, setField, setFieldOf } from '../edits.js';
import { inStyleOf } from '../phrase-fixes.js';
import { dayCount } from './chain-words.js';

/**
 * Repairs of the schedule as changes of the text. A repair of a value that is written in another document, or that
 * would break what the national checklist asks for, is left out.
 */
export function repairFixes(document: LinkedDocument, repairs: readonly Repair[]): readonly Fix[] {
  return repairs.flatMap((repair) => fixOf(document, repair) ?? []);
}

function fixOf(document: LinkedDocument, repair: Repair): Fix | null {
  const { plan } = document.schedule;
  const own = (handle: number): LinkedAction | null => {
    const action = plan.actions[handle];
    return action !== null && action !== undefined && action.document === document ? action : null;
  };
  switch (repair.kind) {
    case 'move-deadline': {
      const action = repair.bound.kind === 'deadline' ? own(repair.bound.activity) : null;
      return action === null ? null : moveDeadline(action, repair.to - 1, 'Move the deadline of');
    }
    case 'set-deadline': {
      const action = own(repair.activity);
      return action === null ? null : moveDeadline(action, repair.to - 1, 'Bring forward the deadline of');
    }
    case 'start-earlier':
    case 'finish-earlier': {
      const action = own(repair.activity);
      return action === null ? null : beginEarlier(action, repair);
    }
    case 'shorten': {
      const action = own(repair.activity);
      return action === null ? null : shorten(action, repair);
    }
    case 'overlap':
    case 'relax-limit':
      return changeLink(document, repair);
  }
}

/** Titles name the action in full: a fix may change another action than the one it is offered at. */
function moveDeadline(action: LinkedAction, day: Day, verb: string): Fix | null {
  const { deadline } = action;
  if (deadline === null || deadline.inherited || deadline.amendment !== null) return null;
  // A deadline later than the national one would only be wrong in another way.
  const national = action.nationals.flatMap((each) => each.deadline?.reading ?? []);
  if (national.some((reading) => boundsOf(reading).late <= day)) return null;
  const edits = rewrite(action, 'deadline', day, 'deadline');
  return edits === null ? null : { title: `${verb} ${action.name} to ${formatDay(day)}`, edits };
}

function beginEarlier(
  action: LinkedAction,
  repair: Extract<Repair, { kind: 'start-earlier' | 'finish-earlier' }>,
): Fix | null {
  const key = repair.kind === 'start-earlier' ? 'start' : 'finish';
  const activity = action.document.schedule.plan.network.activities[repair.activity];
  const bounds = key === 'start' ? activity?.startBounds : activity?.finishBounds;
  if (bounds?.[repair.index]?.tag !== key) return null;
  const day = key === 'start' ? repair.to.early : repair.to.early - 1;
  const edits = rewrite(action, key, day, key);
  const what = key === 'start' ? 'Start' : 'Finish';
  return edits === null
    ? null
    : { title: `${what} ${action.name} ${dayCount(repair.days)} earlier, on ${formatDay(day)}`, edits };
}

function shorten(action: LinkedAction, repair: Extract<Repair, { kind: 'shorten' }>): Fix | null {
  const field = action.data.duration;
  if (field === null || action.duration?.owner !== action) return null;
  const text = formatDuration(repair.duration);
  return { title: `Shorten ${action.name} to ${text}`, edits: setField(action, 'duration', text) };
}

function changeLink(
  document: LinkedDocument,
  repair: Extract<Repair, { kind: 'overlap' | 'relax-limit' }>,
): Fix | null {
  const { plan } = document.schedule;
  const link = plan.network.links[repair.link];
  const origin = plan.origin(repair.link);
  const successor = plan.actions[link?.to ?? -1];
  const predecessor = plan.actions[link?.from ?? -1];
  if (
    origin === null ||
    origin === undefined ||
    origin.national ||
    origin.implied ||
    predecessor === null ||
    predecessor === undefined
  )
    return null;
  if (successor === null || successor === undefined || successor.document !== document) return null;
  const { written } = origin.target;
  const entry = entryOf(successor, written.target.span);
  if (repair.kind === 'relax-limit') {
    if (entry === null) return null;
    const within = formatDuration(repair.within);
    return {
      title: `Allow ${within} after ${predecessor.name}`,
      edits: setFieldOf(successor, entry, 'within', within),
    };
  }
  if (!isShort(repair.lag)) return null;
  const lag = formatDuration(repair.lag);
  const waits = repair.lag.max === 0 ? '' : `, lag: ${lag}`;
  const when = repair.lag.max === 0 ? 'together with' : `${lag} after the start of`;
  const title = `Start ${successor.name} ${when} ${predecessor.name}`;
  if (entry === null) {
    const text = `{ action: ${written.target.node.text}, type: start-to-start${waits} }`;
    return { title, edits: replaceNode(successor, written.target.node, text) };
  }
  if (written.lag !== null || valueOf(entry, 'any_of') !== null) return null;
  const typed = setFieldOf(successor, entry, 'type', 'start-to-start');
  return { title, edits: repair.lag.max === 0 ? typed : [...typed, ...setFieldOf(successor, entry, 'lag', lag)] };
}

/** A longer wait needs a reason, which only the author can give (see `unexplained-lag`: 20 working days). */
function isShort({ unit, max }: Duration): boolean {
  return unit === 'weeks' ? max <= 4 : unit === 'working-days' ? max <= 20 : unit === 'days' && max <= 28;
}

/** The long form of a dependency that names its target at `target`; null for a bare id. */
function entryOf(action: LinkedAction, target: { readonly start: number; readonly end: number }): MapNode | null {
  const list = action.data.fields.get('depends_on')?.value ?? null;
  const items = list?.kind === 'list' ? list.items : [list];
  for (const item of items) {
    if (item?.kind === 'map' && item.span.start <= target.start && target.end <= item.span.end) return item;
  }
  return null;
}

/** Another day in the words of the phrase that stands there; null when the phrase is not the author's own. */
function rewrite(
  action: LinkedAction,
  key: 'start' | 'finish' | 'deadline',
  day: Day,
  role: DateRole,
): readonly TextEdit[] | null {
  const field = action.data[key];
  if (field === null) return null;
  const { documentDate, terms } = action.document;
  const text = restyle(field.text, day, {
    role,
    byMonth: 'end',
    documentDate,
    calendar: action.document.phrases.calendar,
  });
  // The new phrase has to say that day in this document's own terms, or it is no repair.
  const reading = terms.date(text, role);
  const says = reading.type === 'dated' && (role === 'start' ? reading.lo === day : reading.bounds.late === day + 1);
  return says ? [{ place: action.place(field.span), text: inStyleOf(field.node, text) }] : null;
}
