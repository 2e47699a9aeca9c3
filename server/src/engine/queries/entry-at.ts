import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../link/index.js';
import type { Field, Item, SyntaxDocument } from '../syntax/index.js';
import type { Snapshot } from '../workspace/index.js';

/** The top-level field, and the entry of a long list, that an offset belongs to. */
export interface EntryAt {
  readonly document: LinkedDocument;
  readonly field: Field | null;
  /** Position in `field.items`; -1 when the offset is in no entry. */
  readonly index: number;
  readonly item: Item | null;
}

/** The checklist or plan that holds an offset; the last one that begins before it. */
export function documentAt(snapshot: Snapshot, file: string, offset: number): LinkedDocument | null {
  const documents = snapshot.documents(file);
  let found = documents[0] ?? null;
  for (const document of documents) if (document.model.syntax.start <= offset) found = document;
  return found;
}

/**
 * Finds the field and entry by halving, so that it takes as long in a plan of ten actions as in one of ten
 * thousand. Comments and blank lines belong to the piece of text they were read with.
 */
export function entryAt(document: LinkedDocument, offset: number): EntryAt {
  const syntax = document.model.syntax;
  const whole = isOnePiece(syntax);
  const field = lastBefore(syntax.fields, offset, (each) =>
    whole ? each.segment.start + (each.key?.span.start ?? 0) : each.segment.start,
  );
  if (field === null) return { document, field: null, index: -1, item: null };
  const items = field.value.items ?? [];
  const item = lastBefore(items, offset, (each) =>
    whole ? each.segment.start + (each.node?.span.start ?? 0) : each.segment.start,
  );
  return { document, field: field.value, index: item?.index ?? -1, item: item?.value ?? null };
}

/** The action that an entry is, or null. */
export function actionOf(entry: EntryAt): LinkedAction | null {
  if (entry.index === -1 || entry.field !== entry.document.model.fields.get('actions')) return null;
  return entry.document.actions[entry.index] ?? null;
}

/** The organisation that an entry is, or null. */
export function organisationOf(entry: EntryAt): LinkedOrganisation | null {
  if (entry.index === -1 || entry.field !== entry.document.model.fields.get('organisations')) return null;
  return entry.document.organisations[entry.index] ?? null;
}

/** Whether the document was read in one piece, so that places inside it and not pieces tell the entries apart. */
function isOnePiece(syntax: SyntaxDocument): boolean {
  return syntax.segments.length <= 1;
}

/** The last of a sorted list that starts at or before an offset. */
function lastBefore<T>(
  list: readonly T[],
  offset: number,
  startOf: (item: T) => number,
): { readonly value: T; readonly index: number } | null {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = list[middle];
    if (value !== undefined && startOf(value) <= offset) low = middle + 1;
    else high = middle;
  }
  const value = list[low - 1];
  return value === undefined ? null : { value, index: low - 1 };
}
