import { formatDay, formatInterval } from '../../time/index.js';
import type { ActionDates, DaysTaken, Limit, Room } from '../computed-dates.js';
import { count } from './days.js';

/** A fact about an action's dates: what it is called, and the words. */
export type DateFact = readonly [label: string, words: string];

/**
 * When an action can happen and how far it can slip, in words without marks. Nothing is said of an action that stands
 * alone and has no length: it follows from nothing but the dates that are written.
 */
export function dateFacts(dates: ActionDates): readonly DateFact[] {
  const { action, heldBy, latestFor } = dates;
  const isNeededElsewhere = latestFor !== null && latestFor.action !== action;
  if (action.duration === null && heldBy.length === 0 && !isNeededElsewhere) return [];
  const facts: readonly (readonly [string, string | null])[] = [
    ['At the earliest', earliestWords(dates)],
    ['At the latest', action.duration === null && !isNeededElsewhere ? null : latestWords(dates)],
    ['Room to slip', roomWords(dates)],
    ['Room before others move', freeWords(dates)],
  ];
  return facts.flatMap(([label, words]): readonly DateFact[] => (words === null ? [] : [[label, words]]));
}

function earliestWords({ action, earliest, earliestAtWorst, heldBy }: ActionDates): string | null {
  if (earliest === null) return null;
  // When something began is a fact, and only its end is still to come.
  const isUnderWay = action.status === 'in progress';
  const words = (days: DaysTaken): string => daysWords(isUnderWay ? { ...days, first: -Infinity } : days);
  const worst = earliestAtWorst === null ? '' : `, at worst ${words(earliestAtWorst)}`;
  const names = heldBy.map(({ name }) => name);
  const shown = names.length > 3 ? [...names.slice(0, 2), `${String(names.length - 2)} others`] : names;
  return `${words(earliest)}${worst}${shown.length === 0 ? '' : `, because of ${shown.join(' and ')}`}`;
}

function latestWords({ action, latest, latestFor }: ActionDates): string | null {
  if (latest === null || latestFor === null) return null;
  const days = daysWords(action.status === 'in progress' ? { ...latest, first: -Infinity } : latest);
  return latestFor.action === action ? days : `${days}, for ${limitWords(latestFor, false)}`;
}

function roomWords(dates: ActionDates): string | null {
  const { room, roomAtWorst, action } = dates;
  if (room === null) return null;
  const worst = roomAtWorst === null ? '' : `; at worst ${worstWords(roomAtWorst, dates)}`;
  if (room.limit.kind === 'end') {
    const end = `the plan as a whole ends after ${formatDay(room.limit.lastDay)}`;
    return room.days <= 0 ? `none; a day more, and ${end}${worst}` : `${amount(room, dates)}; with more ${end}${worst}`;
  }
  const limit = limitWords(room.limit, room.limit.action === action);
  if (room.days < 0) return `${lateBy(room, dates)} for ${limit}`;
  return room.days === 0
    ? `none; a day more is too late for ${limit}${worst}`
    : `${amount(room, dates)}; more is too late for ${limit}${worst}`;
}

function worstWords(room: Room, dates: ActionDates): string {
  if (room.days === 0) return 'none';
  if (room.days > 0) return amount(room, dates);
  return lateBy(room, dates);
}

function lateBy({ days, workingDays }: Room, dates: ActionDates): string {
  return `${amount({ days: -days, workingDays: -workingDays }, dates)} too late`;
}

/** Said only where it differs from the room that the action has in all. */
function freeWords(dates: ActionDates): string | null {
  const { freeRoom, room } = dates;
  if (freeRoom === null || room === null || freeRoom.days < 0 || freeRoom.days >= room.days) return null;
  return freeRoom.days === 0 ? 'none' : amount(freeRoom, dates);
}

function limitWords({ kind, action, lastDay }: Limit, isOwn: boolean): string {
  const day = formatDay(lastDay);
  const name = action?.name ?? 'what follows';
  switch (kind) {
    case 'deadline':
      return isOwn ? `its deadline, ${day}` : `the deadline of ${name}, ${day}`;
    case 'start-limit':
      return isOwn ? `its last day to start, ${day}` : `the last day to start ${name}, ${day}`;
    case 'window':
      return `what is expected of ${name} by ${day}`;
    default:
      return isOwn ? `the limit on it, ${day}` : `the limit on ${name}, ${day}`;
  }
}

/** In the unit that the action is counted in, with the other behind it. */
function amount({ days, workingDays }: Room, { action }: ActionDates): string {
  const all = count(days, 'day');
  const working = workingDays === 0 ? 'no working day' : count(workingDays, 'working day');
  return action.duration?.duration.unit === 'working-days' ? `${working} (${all})` : `${all} (${working})`;
}

/** "4 September to 3 December 2023"; "to be done by 31 March 2024" where nothing says from when. */
export function daysWords({ first, last }: DaysTaken): string {
  if (first === -Infinity) return `done by ${formatDay(last)}`;
  return formatInterval({ lo: first, hi: last });
}
