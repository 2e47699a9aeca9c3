import type { DependencyEntry, Text } from '../model/index.js';
import type { LinkedAction, StatedDate } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';

/** How a version of a document differs from an earlier one in which the same actions were tied in the same way. */
export interface DocumentChange {
  /** The positions of the actions that say something else now, in order. All others only stand elsewhere. */
  readonly changed: readonly number[];
}

/**
 * Compares two versions of a document that were linked in the same surroundings. Null when more has changed than what some
 * actions say of themselves: the top of the file, an organisation, which actions there are, or how they are tied.
 */
export function changeBetween(before: LinkedDocument, after: LinkedDocument): DocumentChange | null {
  const { actions } = after;
  if (before.actions.length !== actions.length || !sayTheSameOutsideActions(before, after)) return null;
  const changed: number[] = [];
  const readsTitles = before.schedule.plan.shape.readsTitles;
  for (let index = 0; index < actions.length; index++) {
    const old = before.actions[index];
    const now = actions[index];
    // What an action takes over from another one of the file changes without a change of its own words.
    if (old === undefined || now === undefined || now.implementsOwn) return null;
    if (old.data === now.data) continue;
    if (!areTiedAlike(old, now) || (readsTitles && old.data.title?.value !== now.data.title?.value)) return null;
    changed.push(index);
  }
  return { changed };
}

function sayTheSameOutsideActions(before: LinkedDocument, after: LinkedDocument): boolean {
  const a = before.model;
  const b = after.model;
  if (a.kind !== b.kind || a.syntax.fields.length !== b.syntax.fields.length) return false;
  const fields = a.syntax.fields.every((field, index) => {
    const other = b.syntax.fields[index];
    if (other === undefined || (field.items === null) !== (other.items === null)) return false;
    return field.segment.parsed === other.segment.parsed;
  });
  return fields && same(a.organisations, b.organisations, (one, other) => one.data === other.data);
}

/** Whether an action has the same ties to others as before, and others to it. */
function areTiedAlike(before: LinkedAction, after: LinkedAction): boolean {
  const a = before.data;
  const b = after.data;
  return (
    isSameText(a.id, b.id) &&
    isSameText(a.parent, b.parent) &&
    same(a.implements, b.implements, isSameText) &&
    same(a.appliesTo, b.appliesTo, isSameText) &&
    same(a.excludes, b.excludes, isSameText) &&
    same(a.blockedBy, b.blockedBy, (one, other) => isSameText(one.action, other.action)) &&
    same(a.notDependentOn, b.notDependentOn, (one, other) => {
      return isSameText(one.target, other.target) && (one.why === null) === (other.why === null);
    }) &&
    same(a.dependsOn, b.dependsOn, isSameEntry) &&
    !tiesDiffer(before.start, after.start) &&
    !tiesDiffer(before.deadline, after.deadline)
  );
}

/** A date that counts from another action ties the two; nothing can wait for the end of what is ongoing. */
function tiesDiffer(before: StatedDate | null, after: StatedDate | null): boolean {
  if (before?.reading === after?.reading) return false;
  return [before, after].some((date) => date?.reading.type === 'relative' || date?.reading.type === 'ongoing');
}

function isSameEntry(a: DependencyEntry, b: DependencyEntry): boolean {
  return (
    a.anyOf === b.anyOf &&
    a.soft === b.soft &&
    same(a.targets, b.targets, (one, other) => {
      return (
        isSameText(one.target, other.target) &&
        one.type === other.type &&
        one.lag?.text === other.lag?.text &&
        one.within?.text === other.within?.text
      );
    })
  );
}

function isSameText(a: Text | null, b: Text | null): boolean {
  return a?.value === b?.value;
}

function same<T>(a: readonly T[], b: readonly T[], isSame: (one: T, other: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && isSame(one, other);
    })
  );
}
