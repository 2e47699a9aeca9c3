import type { Place, Related } from '../../findings/index.js';
import type { LinkedDocument } from '../../link/index.js';
import { formatDay } from '../../time/index.js';
import { whenWords } from '../date-words.js';
import type { EligibilityCase } from './eligibility.js';
import type { KnownDays } from './instances.js';

/** Where the record says that the organisation joined. */
export function joinedPlace({ record, joined }: EligibilityCase): Place {
  const { organisation, data } = record;
  return data.started === null ? joined.place : organisation.place(data.started.span);
}

/** “Kestrel Road Practice joined “X” on 4 September 2023”. */
export function joinedWords({ record, successor, joined }: EligibilityCase): string {
  const { name } = record.organisation;
  // Only the end of it is known.
  if (joined.lo === -Infinity && record.data.started === null) {
    return `${name} had finished ${successor.name} ${record.data.finished === null ? 'already' : `by ${formatDay(joined.hi)}`}`;
  }
  return joined.forecast
    ? `${name} is to join ${successor.name} ${daysWords(joined)}`
    : `${name} joined ${successor.name} ${daysWords(joined)}`;
}

/** “on 4 September 2023”, “in November 2023”. */
export function daysWords({ lo, hi }: KnownDays): string {
  return whenWords(lo, hi);
}

/** “there” for the organisation's own record, else “at Riverside Surgery”; nothing for what is done once. */
export function whereWords(each: EligibilityCase, done: KnownDays): string {
  if (done.organisation === null) return '';
  return done.organisation === each.record.organisation ? ' there' : ` at ${done.organisation.name}`;
}

/** Where the order is asked for, with the reason given there. */
export function askedRelated({ successor, prerequisite, asked, why }: EligibilityCase): Related {
  const reason = why === null ? '' : `: ${why}`;
  return { place: asked, message: `${successor.name} waits for ${prerequisite.name}${reason}` };
}

/** Cases of one cause: the same action and the same thing that should have come first. */
export interface Cause {
  readonly cases: readonly EligibilityCase[];
  readonly first: EligibilityCase;
  /** Where the plan speaks of the action; null when no action of the plan implements it. */
  readonly head: Place | null;
}

/** Puts cases together by cause, in the order in which they came. */
export function byCause(document: LinkedDocument, cases: readonly EligibilityCase[]): readonly Cause[] {
  const causes = new Map<string, EligibilityCase[]>();
  for (const each of cases) {
    const key = `${String(each.successor.document.file)}#${String(each.successor.index)}<${each.prerequisite.document.file}#${String(each.prerequisite.index)}`;
    const known = causes.get(key);
    if (known === undefined) causes.set(key, [each]);
    else known.push(each);
  }
  return [...causes.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [local] = document.implementing(first.successor);
    return [{ cases: group, first, head: local?.head ?? null }];
  });
}
