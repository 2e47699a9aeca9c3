import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import type { Snapshot } from '../../workspace/index.js';
import type { Path } from '../at-offset.js';
import { duePhrase } from '../explain/days.js';
import { recordedAction, stepsOf } from '../symbol-at.js';
import type { Offer } from './offer.js';

/** Actions that `depends_on` and its like can name: this file's own, then those of the checklists it builds on. */
export function referenceOffers(document: LinkedDocument, self: LinkedAction | null): readonly Offer[] {
  const own = document.actions.flatMap((action) =>
    action === self || action.id === null ? [] : [offer(action, action.id)],
  );
  return [...own, ...pinnedActions(document).map(({ action, reference }) => offer(action, reference))];
}

/** Actions of the same file. */
export function localOffers(document: LinkedDocument, self: LinkedAction | null): readonly Offer[] {
  return document.actions.flatMap((action) =>
    action === self || action.id === null || isWithin(action, self) ? [] : [offer(action, action.id)],
  );
}

/** National actions, those that nothing in the file implements yet first. */
export function nationalOffers(document: LinkedDocument, path: Path): readonly Offer[] {
  const all = pinnedActions(document);
  if (path[0] === 'organisations') return all.map(({ action, reference }) => offer(action, reference));
  const open = all.filter(({ action }) => document.implementing(action).length === 0);
  const covered = all.filter(({ action }) => document.implementing(action).length > 0);
  return [
    ...open.map(({ action, reference }) => offer(action, reference)),
    ...covered.map(({ action, reference }) => offer(action, reference, 'already in this plan')),
  ];
}

/** The national actions that nothing in a plan implements or sets aside, in the order of the checklists. */
export function openNationals(document: LinkedDocument): readonly { action: LinkedAction; reference: string }[] {
  const setAside = new Set(
    document.model.notApplicable.flatMap(({ data }) => {
      const resolution = document.resolveNational(data.target.value);
      return resolution.type === 'found' ? [resolution.action] : [];
    }),
  );
  return pinnedActions(document).filter(
    ({ action }) => document.implementing(action).length === 0 && !setAside.has(action) && !action.isDropped,
  );
}

/** The steps of the action that a `step` or `done_at` speaks of. */
export function stepOffers(document: LinkedDocument, self: LinkedAction | null, path: Path): readonly Offer[] {
  const action = self ?? recordedAction(document, path);
  if (action === null) return [];
  return stepsOf(action).map(({ step }) => ({
    value: step.id.value,
    kind: 'reference',
    ...(step.title === null ? {} : { detail: step.title.value }),
  }));
}

/** Checklists of the workspace, with their versions. */
export function checklistOffers(snapshot: Snapshot, document: LinkedDocument, path: Path): readonly Offer[] {
  const { registry } = snapshot.programme;
  const superseding = path[0] === 'supersedes';
  return registry.labels.flatMap((label) => {
    const checklist = registry.find(label);
    if (checklist === null || checklist === document) return [];
    if (superseding && checklist.id !== document.id) return [];
    const newer = registry.latest(checklist);
    const detail = newer === checklist ? checklist.name : `${checklist.name}; there is a newer one, ${newer.label}`;
    return [{ value: label, kind: 'reference' as const, detail }];
  });
}

/** Every action of the checklists a file builds on, with the shortest reference that means it and nothing else. */
function pinnedActions(document: LinkedDocument): readonly { action: LinkedAction; reference: string }[] {
  const found: { action: LinkedAction; reference: string }[] = [];
  const seen = new Set<LinkedDocument>([document]);
  for (const { document: pinned } of document.pins) {
    if (pinned === null || seen.has(pinned)) continue;
    seen.add(pinned);
    for (const action of pinned.actions) {
      if (action.id === null) continue;
      const short = document.resolveNational(action.id);
      const isClear = short.type === 'found' && short.action === action;
      found.push({ action, reference: isClear ? action.id : `${pinned.label}:${action.id}` });
    }
  }
  return found;
}

/** Whether an action is part of another, at any depth. */
function isWithin(action: LinkedAction, whole: LinkedAction | null): boolean {
  const seen = new Set<LinkedAction>();
  for (let each: LinkedAction | null = action; each !== null && !seen.has(each);) {
    if (each === whole) return true;
    seen.add(each);
    each = each.data.parent === null ? null : each.document.action(each.data.parent.value);
  }
  return false;
}

function offer(action: LinkedAction, reference: string, note?: string): Offer {
  const { deadline } = action;
  const words = [action.data.title?.value ?? action.nationals[0]?.data.title?.value ?? ''];
  if (deadline !== null) words.push(duePhrase(deadline));
  if (note !== undefined) words.push(note);
  const detail = words.filter((part) => part !== '').join(', ');
  return { value: reference, kind: 'reference', ...(detail === '' ? {} : { detail }) };
}
