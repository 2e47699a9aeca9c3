import type { Place } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, Resolution } from '../link/index.js';
import type { Text } from '../model/index.js';
import { closest } from './shape/closest.js';

/** What a reference to an action is for. */
export type ReferenceUse =
  | 'depends on'
  | 'not dependent on'
  | 'blocked by'
  | 'not together with'
  | 'part of'
  | 'amends'
  | 'implements'
  | 'records'
  | 'not applicable';

/** A reference to an action, as written, with what it came to. */
export interface WrittenReference {
  readonly use: ReferenceUse;
  readonly text: Text;
  readonly place: Place;
  readonly resolution: Resolution;
  /** `local`: this file only. `any`: this file, then the checklists it names. `national`: those checklists only. */
  readonly scope: 'local' | 'any' | 'national';
}

/** The references of an action to other actions that it waits for, excludes or belongs to. */
export function referencesOf(action: LinkedAction): readonly WrittenReference[] {
  const { data, document } = action;
  const found: WrittenReference[] = [];
  const add = (use: ReferenceUse, text: Text, scope: WrittenReference['scope'], resolution: Resolution): void => {
    found.push({ use, text, place: action.place(text.span), resolution, scope });
  };
  for (const { targets } of action.dependencies) {
    for (const { written, resolution } of targets) add('depends on', written.target, 'any', resolution);
  }
  const other = (use: ReferenceUse, text: Text): void => {
    add(use, text, 'any', document.resolve(text.value));
  };
  for (const { target } of data.notDependentOn) other('not dependent on', target);
  for (const blocker of data.blockedBy) if (blocker.action !== null) other('blocked by', blocker.action);
  for (const text of data.excludes) other('not together with', text);
  if (data.parent !== null) add('part of', data.parent, 'local', localResolution(document, data.parent.value));
  return found;
}

/** The references of an action to national actions. */
export function nationalReferencesOf(action: LinkedAction): readonly WrittenReference[] {
  return action.implements.map(({ text, resolution }) => ({
    use: 'implements',
    text,
    place: action.place(text.span),
    resolution,
    scope: 'national',
  }));
}

/** The references at the top of a file and in the records of its organisations. */
export function referencesOfDocument(document: LinkedDocument): readonly WrittenReference[] {
  const found: WrittenReference[] = [];
  const { notApplicable, amendments } = document.model;
  for (const placed of notApplicable) {
    const { target } = placed.data;
    const resolution = document.resolveNational(target.value);
    const place = document.place(placed, target.span);
    found.push({ use: 'not applicable', text: target, place, resolution, scope: 'national' });
  }
  for (const placed of amendments) {
    const { action } = placed.data;
    if (action === null) continue;
    const resolution = document.resolve(action.value);
    found.push({ use: 'amends', text: action, place: document.place(placed, action.span), resolution, scope: 'any' });
  }
  for (const organisation of document.organisations) {
    for (const { data, resolution } of organisation.records) {
      const place = organisation.place(data.action.span);
      found.push({ use: 'records', text: data.action, place, resolution, scope: 'national' });
    }
  }
  return found;
}

/**
 * Whether nothing can be said about a bare reference because a checklist that the document names is not there: the
 * missing checklist is the cause.
 */
export function isUnknowable(document: LinkedDocument, reference: WrittenReference): boolean {
  if (reference.scope === 'local' || reference.text.value.includes(':')) return false;
  return document.pins.some((pin) => pin.document === null);
}

/** Ids that a reference was probably meant to be, nearest first, as they have to be written in the document. */
export function nearestReferences(document: LinkedDocument, reference: WrittenReference): readonly string[] {
  const { scope, text } = reference;
  const colon = text.value.lastIndexOf(':');
  const prefix = text.value.slice(0, colon + 1);
  const ids = colon !== -1 ? idsOf(qualified(document, prefix.slice(0, -1))) : reachable(document, scope);
  return nearestIds(text.value.slice(colon + 1), ids).map((id) => prefix + id);
}

/** Ids within two characters, else ids that one of the two begins with; at most three. */
export function nearestIds(word: string, ids: Iterable<string>): readonly string[] {
  const all = [...new Set(ids)];
  const near = closest(word, all);
  if (near.length > 0 || word.length < 4) return near;
  const lower = word.toLowerCase();
  return all
    .filter((id) => id.length >= 4 && (id.toLowerCase().startsWith(lower) || lower.startsWith(id.toLowerCase())))
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
    .slice(0, 3);
}

function localResolution(document: LinkedDocument, id: string): Resolution {
  const action = document.action(id);
  return action === null ? { type: 'missing' } : { type: 'found', action };
}

function reachable(document: LinkedDocument, scope: WrittenReference['scope']): readonly string[] {
  const own = scope === 'national' ? [] : idsOf(document);
  const pinned = scope === 'local' ? [] : document.pins.flatMap((pin) => idsOf(pin.document));
  return [...own, ...pinned];
}

function qualified(document: LinkedDocument, checklist: string): LinkedDocument | null {
  if (checklist === document.id || checklist === document.label) return document;
  const pin = document.pins.find((each) => each.document?.id === checklist || each.document?.label === checklist);
  return pin?.document ?? document.registry.find(checklist);
}

function idsOf(document: LinkedDocument | null): readonly string[] {
  return document?.actions.flatMap((action) => action.id ?? []) ?? [];
}
