import {
  type DefinitionName,
  type FieldDoc,
  type FieldKind,
  type ValueShape,
  definitionDoc,
} from '../generated/schema-docs.js';
import type { Place } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../link/index.js';
import type { Node, ScalarNode, Segment } from '../syntax/index.js';
import { shift } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import { type Path, type PlaceAt, rootOf } from './at-offset.js';

/** A value, or a name chosen by the author, with what it is. */
export interface Word {
  readonly document: LinkedDocument;
  readonly segment: { readonly start: number };
  /** Leads to the value; for a name, to the value under it. */
  readonly path: Path;
  readonly isName: boolean;
  readonly scalar: ScalarNode;
  readonly kind: FieldKind;
  readonly action: LinkedAction | null;
  readonly organisation: LinkedOrganisation | null;
}

/** The word at a place; null where the place is the name of a field or holds words of no known kind. */
export function wordAt(place: PlaceAt): Word | null {
  const { document, path, scalar, action, organisation } = place;
  const isName = place.part === 'key';
  const kind = isName ? place.nameKind : place.doc?.shape.kind;
  if (kind === null || kind === undefined) return null;
  const segment = { start: place.span.start - scalar.span.start };
  return { document, segment, path, isName, scalar, kind, action, organisation };
}

/**
 * The place of a word in the text of its file, without the quotation marks around it. Where a broken text was read as if it
 * had quotation marks there are none to leave out.
 */
export function placeOf({ scalar, segment, document }: Word, snapshot: Snapshot): Place {
  const text = snapshot.text(document.file);
  let { start, end } = shift(scalar.span, segment.start);
  const quote = text.charAt(start);
  if (scalar.style !== 'plain' && scalar.style !== 'block' && (quote === '"' || quote === "'")) {
    start++;
    if (end > start && text.charAt(end - 1) === quote) end--;
  }
  return { file: document.file, span: { start, end } };
}

/** Visits every word of some kinds in the order of the text. */
export function eachWord(document: LinkedDocument, kinds: ReadonlySet<FieldKind>, visit: (word: Word) => void): void {
  const walk = new Walk(document, kinds, visit);
  for (const field of document.model.syntax.fields) walk.field(field);
}

class Walk {
  readonly #document: LinkedDocument;
  readonly #kinds: ReadonlySet<FieldKind>;
  readonly #visit: (word: Word) => void;
  readonly #fieldsOf = new Map<DefinitionName, ReadonlyMap<string, FieldDoc>>();
  readonly #path: (string | number)[] = [];
  #segment: Segment = {
    start: 0,
    end: 0,
    parsed: { node: null, problems: [], needsOthers: false, definesNames: false },
  };
  #action: LinkedAction | null = null;
  #organisation: LinkedOrganisation | null = null;

  constructor(document: LinkedDocument, kinds: ReadonlySet<FieldKind>, visit: (word: Word) => void) {
    this.#document = document;
    this.#kinds = kinds;
    this.#visit = visit;
  }

  field(field: LinkedDocument['model']['syntax']['fields'][number]): void {
    const key = field.key?.text;
    const doc = key === undefined ? undefined : this.#fields(rootOf(this.#document)).get(key);
    if (key === undefined || doc === undefined) return;
    this.#path.push(key);
    if (field.items === null) {
      this.#segment = field.segment;
      this.#value(field.value, doc);
    } else {
      const counts = field === this.#document.model.fields.get(key);
      for (const [index, item] of field.items.entries()) {
        this.#segment = item.segment;
        this.#action = counts && key === 'actions' ? (this.#document.actions[index] ?? null) : null;
        this.#organisation = counts && key === 'organisations' ? (this.#document.organisations[index] ?? null) : null;
        this.#path.push(index);
        if (doc.items !== undefined) this.#value(item.node, doc.items);
        this.#path.pop();
      }
      this.#action = null;
      this.#organisation = null;
    }
    this.#path.pop();
  }

  #value(node: Node | null, shape: ValueShape): void {
    if (node === null) return;
    if (node.kind === 'scalar') {
      this.#word(node, shape.kind, false);
      return;
    }
    if (node.kind === 'list') {
      if (shape.items === undefined) return;
      for (const [index, item] of node.items.entries()) {
        this.#path.push(index);
        this.#value(item, shape.items);
        this.#path.pop();
      }
      return;
    }
    const fields = shape.fields === undefined ? undefined : this.#fields(shape.fields);
    for (const { key, value } of node.pairs) {
      const doc = fields?.get(key.text) ?? shape.entries;
      if (doc === undefined) continue;
      this.#path.push(key.text);
      if (fields === undefined) this.#word(key, shape.entryNames, true);
      this.#value(value, doc);
      this.#path.pop();
    }
  }

  #word(scalar: ScalarNode, kind: FieldKind | undefined, isName: boolean): void {
    if (kind === undefined || !this.#kinds.has(kind)) return;
    this.#visit({
      document: this.#document,
      segment: this.#segment,
      path: [...this.#path],
      isName,
      scalar,
      kind,
      action: this.#action,
      organisation: this.#organisation,
    });
  }

  #fields(name: DefinitionName): ReadonlyMap<string, FieldDoc> {
    let fields = this.#fieldsOf.get(name);
    if (fields === undefined) {
      fields = new Map(definitionDoc(name).fieldDocs.map((doc) => [doc.name, doc]));
      this.#fieldsOf.set(name, fields);
    }
    return fields;
  }
}
