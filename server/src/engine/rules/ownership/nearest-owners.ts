import type { LinkedAction } from '../../link/index.js';
import { quoted } from '../../syntax/index.js';
import { isPlain } from '../phrase-fixes.js';
import { isNobody } from './nobody.js';

/** Somebody who could answer for an action: the name as it is written in a file, and as people say it. */
export interface PossibleOwner {
  /** As it has to be written, with quotation marks where the file format asks for them. */
  readonly written: string;
  readonly title: string;
}

/**
 * Those who answer for the actions nearest to this one, three at most: its parent's owner first, then the owners of the
 * actions of the same area by distance, the senior responsible owner last. Misspelt owners and words for nobody are left out.
 */
export function nearestOwners(action: LinkedAction, most = 3): readonly PossibleOwner[] {
  const { document, data } = action;
  const names: string[] = [];
  const add = (other: LinkedAction | null | undefined): void => {
    const [owner] = other?.data.owners ?? [];
    if (owner === undefined || names.includes(owner.value) || isNobody(document, owner.value)) return;
    if (!document.definesOwners || document.owner(owner.value) !== null) names.push(owner.value);
  };
  if (data.parent !== null) add(document.action(data.parent.value));
  for (let distance = 1; distance < document.actions.length && names.length < most; distance++) {
    for (const other of [document.actions[action.index - distance], document.actions[action.index + distance]]) {
      if (other !== undefined && other.data.area?.value === data.area?.value) add(other);
    }
  }
  const sro = document.model.sro?.data.value;
  if (sro !== undefined && !names.includes(sro)) names.push(sro);
  return names.slice(0, most).map((name) => ({
    written: isPlain(name) ? name : quoted(name),
    title: document.owner(name)?.title ?? name,
  }));
}
