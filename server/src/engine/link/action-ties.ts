import type { LinkedAction, Resolution } from './linked-action.js';
import type { LinkedDocument } from './linked-document.js';

/**
 * For each action of a document, by position, the others of the document that it is tied to: what it names, what names it, what
 * waits for it through the network, and what implements the same national action, or one that depends on it. A tie has two ends.
 */
export function tiesOf(document: LinkedDocument): readonly ReadonlySet<number>[] {
  const ties = document.actions.map(() => new Set<number>());
  const tie = (one: LinkedAction, other: LinkedAction): void => {
    if (one === other || one.document !== document || other.document !== document) return;
    ties[one.index]?.add(other.index);
    ties[other.index]?.add(one.index);
  };
  const tieTo = (action: LinkedAction, resolution: Resolution): void => {
    if (resolution.type !== 'found') return;
    const target = resolution.action;
    for (const each of target.document === document ? [target] : document.implementing(target)) tie(action, each);
  };
  for (const action of document.actions) {
    const { data } = action;
    for (const { targets } of action.dependencies) for (const { resolution } of targets) tieTo(action, resolution);
    for (const { target } of data.notDependentOn) tieTo(action, document.resolve(target.value));
    for (const blocker of data.blockedBy) {
      if (blocker.action !== null) tieTo(action, document.resolve(blocker.action.value));
    }
    for (const { value } of data.excludes) tieTo(action, document.resolve(value));
    if (data.parent !== null) tieTo(action, document.resolve(data.parent.value));
    for (const national of action.nationals) tieThrough(action, national, tieTo);
  }
  tieByLinks(document, tie);
  return ties;
}

/** The actions that implement what a national action is tied to are tied to the one that implements it. */
function tieThrough(
  action: LinkedAction,
  national: LinkedAction,
  tieTo: (action: LinkedAction, resolution: Resolution) => void,
): void {
  tieTo(action, { type: 'found', action: national });
  for (const { targets } of national.dependencies) for (const { resolution } of targets) tieTo(action, resolution);
  for (const { target } of national.data.notDependentOn) tieTo(action, national.document.resolve(target.value));
}

/** Links of the network also tie the actions on both sides of a join. */
function tieByLinks(document: LinkedDocument, tie: (one: LinkedAction, other: LinkedAction) => void): void {
  const { network, actions, shape } = document.schedule.plan;
  for (const { from, to } of network.links) {
    const successor = actions[to];
    if (successor === null || successor === undefined) continue;
    const first = actions[from];
    const parts =
      first === null || first === undefined
        ? (shape.into.get(from) ?? []).map((link) => actions[network.links[link]?.from ?? -1])
        : [first];
    for (const part of parts) if (part !== null && part !== undefined) tie(part, successor);
  }
}
