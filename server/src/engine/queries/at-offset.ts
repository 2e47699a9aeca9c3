import {
  type DefinitionName,
  type FieldKind,
  type PlaceDoc,
  type ValueShape,
  placeDoc,
} from '../generated/schema-docs.js';
import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../link/index.js';
import type { MapNode, Node, Pair, ScalarNode } from '../syntax/index.js';
import { type Span, shift, touches } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import { actionOf, documentAt, entryAt, organisationOf } from './entry-at.js';

/** Keys and list positions that lead from the top of a document to a place. */
export type Path = readonly (string | number)[];

/** What stands at an offset of a checklist or plan. */
export interface PlaceAt {
  readonly file: string;
  readonly document: LinkedDocument;
  /** Leads to the value; on a key, to the value behind it. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  /** The words at the offset. */
  readonly scalar: ScalarNode;
  /** Place of the words in the text of the file. */
  readonly span: Span;
  /** What may be written at `path`; undefined below a field that is not known. */
  readonly doc: PlaceDoc | undefined;
  /** On a key: what a name chosen by the author stands for; null for the name of a field. */
  readonly nameKind: FieldKind | null;
  /** On a key: the value behind it. */
  readonly value: Node | null;
  /** The mapping that holds the place. */
  readonly around: MapNode | null;
  readonly action: LinkedAction | null;
  readonly organisation: LinkedOrganisation | null;
}

/** What the words at an offset are; null in blank space, comments and files that are no checklist or plan. */
export function placeAt(snapshot: Snapshot, file: string, offset: number): PlaceAt | null {
  const document = documentAt(snapshot, file, offset);
  if (document === null) return null;
  const entry = entryAt(document, offset);
  const { field } = entry;
  if (field === null) return null;
  const segment = entry.item?.segment ?? field.segment;
  const inside = offset - segment.start;
  const fieldName = field.key?.text ?? '';
  const found =
    entry.item === null
      ? inField(field.key, field.value, inside)
      : descend(entry.item.node, [fieldName, entry.index], null, inside);
  if (found === null) return null;
  const root = rootOf(document);
  const { scalar } = found;
  return {
    file,
    document,
    path: found.path,
    part: found.part,
    scalar,
    span: shift(scalar.span, segment.start),
    doc: placeDoc(root, found.path),
    nameKind: found.part === 'key' ? nameKindOf(placeDoc(root, found.path.slice(0, -1))?.shape, found.path) : null,
    value: found.value,
    around: found.around,
    action: actionOf(entry),
    organisation: organisationOf(entry),
  };
}

/** The shape of a whole document. */
export function rootOf(document: LinkedDocument): DefinitionName {
  return document.isPlan ? 'plan' : 'checklist';
}

interface Hit {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly scalar: ScalarNode;
  readonly value: Node | null;
  readonly around: MapNode | null;
}

function inField(key: ScalarNode | null, value: Node | null, offset: number): Hit | null {
  if (key === null) return null;
  if (touches(key.span, offset)) return { path: [key.text], part: 'key', scalar: key, value, around: null };
  return descend(value, [key.text], null, offset);
}

function descend(node: Node | null, path: Path, around: MapNode | null, offset: number): Hit | null {
  if (node === null || !touches(node.span, offset)) return null;
  if (node.kind === 'scalar') return { path, part: 'value', scalar: node, value: null, around };
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (item === null || !touches(item.span, offset)) continue;
      const hit = descend(item, [...path, index], around, offset);
      if (hit !== null) return hit;
    }
    return null;
  }
  for (const pair of node.pairs) {
    if (!touches(pair.span, offset)) continue;
    const hit = inPair(pair, path, node, offset);
    if (hit !== null) return hit;
  }
  return null;
}

function inPair(pair: Pair, path: Path, around: MapNode, offset: number): Hit | null {
  const { key, value } = pair;
  const own = [...path, key.text];
  if (touches(key.span, offset)) return { path: own, part: 'key', scalar: key, value, around };
  return descend(value, own, around, offset);
}

/** A key is a name of the author's where the shape has entries and no field of that name. */
function nameKindOf(parent: ValueShape | undefined, path: Path): FieldKind | null {
  const name = path[path.length - 1];
  if (parent?.entryNames === undefined || typeof name !== 'string') return null;
  return parent.entryNames;
}
