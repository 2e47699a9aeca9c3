import type { Certainty, Fix } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument, Pin } from '../../link/index.js';
import type { DatedReading, Day } from '../../time/index.js';
import { inStyleOf } from '../phrase-fixes.js';
import { datedDeadline } from './national-deadline.js';

/** A version that has taken the place of the one a plan names. */
export interface NewerVersion {
  readonly older: LinkedDocument;
  readonly newer: LinkedDocument;
  /** `possible` when it is not sure that it was out on the reporting date. */
  readonly certainty: Certainty;
}

/**
 * The newest version of a checklist that was issued on or before a day, when it took the place of `pinned`, directly or
 * through others. A version that says no day of issue may have been out.
 */
export function newerVersion(pinned: LinkedDocument, day: Day): NewerVersion | null {
  const { registry } = pinned;
  const candidates = registry
    .versions(pinned.id)
    .filter((each) => each !== pinned && registry.replaces(each, pinned) && !registry.replaces(pinned, each));
  for (const certainty of ['definite', 'possible'] as const) {
    const out = candidates.filter((each) => wasOut(each, day) === certainty);
    const newest = out.find((each) => !out.some((other) => other !== each && registry.replaces(other, each)));
    if (newest !== undefined) return { older: pinned, newer: newest, certainty };
  }
  return null;
}

function wasOut(checklist: LinkedDocument, day: Day): Certainty | null {
  const issued = checklist.documentDate;
  if (issued === null) return 'possible';
  if (issued.hi <= day) return 'definite';
  return issued.lo <= day ? 'possible' : null;
}

/** The pins of a plan that a newer version has overtaken, where the plan does not name that one as well. */
export function stalePins(document: LinkedDocument): readonly { readonly pin: Pin; readonly version: NewerVersion }[] {
  const named = new Set(document.pins.map((pin) => pin.document));
  return document.pins.flatMap((pin) => {
    if (pin.document === null || pin.document === document) return [];
    const version = newerVersion(pin.document, document.reportingDate.day);
    return version === null || named.has(version.newer) ? [] : [{ pin, version }];
  });
}

const staleByDocument = new WeakMap<LinkedDocument, ReadonlyMap<LinkedDocument, NewerVersion>>();

/** The version that has overtaken the checklist of a national action, as a plan names it. */
export function overtaking(document: LinkedDocument, national: LinkedAction): NewerVersion | null {
  let table = staleByDocument.get(document);
  if (table === undefined) {
    table = new Map(stalePins(document).map(({ version }) => [version.older, version]));
    staleByDocument.set(document, table);
  }
  return table.get(national.document) ?? null;
}

/** What became of an action in a newer version. */
export type Fate =
  | { readonly kind: 'kept'; readonly action: LinkedAction }
  | { readonly kind: 'replaced'; readonly action: LinkedAction }
  | { readonly kind: 'cancelled'; readonly action: LinkedAction }
  | { readonly kind: 'absent' };

/** What became of an action: by its id, or because an action of the newer version says that it comes from it. */
export function fateOf(action: LinkedAction, newer: LinkedDocument): Fate {
  const same = action.id === null ? null : newer.action(action.id);
  if (same !== null) return { kind: same.isDropped ? 'cancelled' : 'kept', action: same };
  const heir = heirsIn(newer).find(
    ({ from }) => from.id === action.id && (from.checklist === null || names(from.checklist, action.document)),
  );
  return heir === undefined ? { kind: 'absent' } : { kind: 'replaced', action: heir.action };
}

interface Heir {
  readonly from: { readonly checklist: string | null; readonly id: string };
  readonly action: LinkedAction;
}

const heirsByDocument = new WeakMap<LinkedDocument, readonly Heir[]>();

/** The actions of a checklist that say which earlier one they come from. */
function heirsIn(checklist: LinkedDocument): readonly Heir[] {
  let heirs = heirsByDocument.get(checklist);
  if (heirs === undefined) {
    heirs = checklist.actions.flatMap((action) =>
      (action.data.change?.from ?? []).map(({ value }) => ({ from: splitReference(value), action })),
    );
    heirsByDocument.set(checklist, heirs);
  }
  return heirs;
}

/** `pcarp@2023-05:telephony` taken apart; a bare id names no checklist. */
export function splitReference(reference: string): { readonly checklist: string | null; readonly id: string } {
  const colon = reference.lastIndexOf(':');
  return colon === -1
    ? { checklist: null, id: reference }
    : { checklist: reference.slice(0, colon), id: reference.slice(colon + 1) };
}

function names(checklist: string, document: LinkedDocument): boolean {
  return checklist === document.id || checklist === document.label;
}

/** How two versions differ, in numbers of actions. */
export interface Differences {
  readonly added: number;
  readonly moved: number;
  readonly gone: number;
}

/** Counts what a newer version adds, gives another deadline, and leaves out, replaces or cancels. */
export function differencesOf({ older, newer }: NewerVersion): Differences {
  const fates = older.actions.map((action) => ({ action, fate: fateOf(action, newer) }));
  const gone = fates.filter(({ fate }) => fate.kind !== 'kept').length;
  const moved = fates.filter(({ action, fate }) => fate.kind === 'kept' && hasMoved(action, fate.action)).length;
  const added = newer.actions.filter(({ id }) => id !== null && older.action(id) === null).length;
  return { added, moved, gone };
}

/** Whether two actions have deadlines that name different last days. */
export function hasMoved(older: LinkedAction, newer: LinkedAction): boolean {
  const before = datedDeadline(older)?.reading;
  const after = datedDeadline(newer)?.reading;
  return before !== undefined && after !== undefined && !sameBounds(before, after);
}

/** Whether two deadlines are met by the same days. */
export function sameBounds(a: DatedReading, b: DatedReading): boolean {
  return a.bounds.early === b.bounds.early && a.bounds.late === b.bounds.late;
}

/** Names the newer version in the place of the older one. */
export function updatePin(document: LinkedDocument, pin: Pin, { newer }: NewerVersion): Fix {
  return {
    title: `Name ${newer.label} in its place`,
    edits: [
      {
        place: document.place(pin.text, pin.text.data.span),
        text: inStyleOf(pin.text.data.node, newer.label),
      },
    ],
  };
}
