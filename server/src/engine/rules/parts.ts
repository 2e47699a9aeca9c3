import type { LinkedAction, LinkedDocument } from '../link/index.js';

const partsOfDocument = new WeakMap<LinkedDocument, ReadonlyMap<LinkedAction, readonly LinkedAction[]>>();

/** The actions of a document that have parts (`parent`), each with its parts, in order of the text. */
export function wholes(document: LinkedDocument): ReadonlyMap<LinkedAction, readonly LinkedAction[]> {
  let known = partsOfDocument.get(document);
  if (known === undefined) {
    known = findParts(document);
    partsOfDocument.set(document, known);
  }
  return known;
}

/** The parts of an action. */
export function partsOf(action: LinkedAction): readonly LinkedAction[] {
  return wholes(action.document).get(action) ?? [];
}

function findParts(document: LinkedDocument): ReadonlyMap<LinkedAction, readonly LinkedAction[]> {
  const found = new Map<LinkedAction, LinkedAction[]>();
  for (const part of document.actions) {
    const id = part.data.parent?.value;
    const whole = id === undefined ? null : document.action(id);
    if (whole === null || whole === part) continue;
    const parts = found.get(whole);
    if (parts === undefined) found.set(whole, [part]);
    else parts.push(part);
  }
  return found;
}
