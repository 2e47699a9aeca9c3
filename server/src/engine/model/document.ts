import { type Field, type MapNode, type Node, type Segment, type SyntaxDocument } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import type { Action, Amendment, DateField, ReasonedReference, Text } from './action.js';
import { type Organisation, readOrganisation } from './organisation.js';
import { readAction, readAmendment, readReasonedReferences } from './read-action.js';
import { dateOf, textAt, textOf, textsOf } from './read-values.js';

/** Something read from a segment, with the segment: absolute place = `segment.start` + span. */
export interface Placed<T> {
  readonly segment: Segment;
  readonly data: T;
}

/** A role, person, area or named period defined at the top of a file. */
export interface Definition {
  /** The short name that other fields use. */
  readonly key: Text;
  readonly title: string;
  readonly level: Text | null;
  readonly node: Node | null;
  readonly segment: Segment;
}

/** The organisation a plan belongs to. */
export interface PlanOrganisation {
  readonly name: Text | null;
  readonly code: Text | null;
  readonly level: Text | null;
}

/** What one document of a checklist or plan file says. */
export interface DocumentModel {
  readonly kind: 'checklist' | 'plan';
  readonly syntax: SyntaxDocument;
  /** Top-level fields by key, the last one of a key that stands twice. */
  readonly fields: ReadonlyMap<string, Field>;
  readonly id: Placed<Text> | null;
  readonly version: Placed<Text> | null;
  readonly title: Placed<Text> | null;
  readonly issued: Placed<DateField> | null;
  readonly period: Placed<DateField> | null;
  readonly asOf: Placed<DateField> | null;
  readonly supersedes: readonly Placed<Text>[];
  readonly checklists: readonly Placed<Text>[];
  readonly sources: readonly Placed<Text>[];
  readonly sro: Placed<Text> | null;
  readonly organisation: PlanOrganisation;
  readonly roles: readonly Definition[];
  readonly people: readonly Definition[];
  readonly areas: readonly Definition[];
  readonly periods: readonly Definition[];
  readonly notApplicable: readonly Placed<ReasonedReference>[];
  readonly amendments: readonly Placed<Amendment>[];
  readonly actions: readonly Placed<Action>[];
  readonly organisations: readonly Placed<Organisation>[];
}

/**
 * Builds the models of a file's documents and remembers the actions and organisations of segments that
 * did not change.
 */
export class ModelBuilder {
  // Keyed by the tree a segment was read to. A tree belongs to the text of its segment and not to its place,
  // and so does everything remembered here.
  readonly #actions = new WeakMap<Node, Action>();
  readonly #organisations = new WeakMap<Node, Organisation>();

  /**
   * @param expected what the name of the file promises, for a document that does not say
   */
  build(document: SyntaxDocument, expected: 'checklist' | 'plan'): DocumentModel {
    const fields = new Map<string, Field>();
    for (const field of document.fields) if (field.key !== null) fields.set(field.key.text, field);
    const text = (key: string): Placed<Text> | null => placed(fields.get(key), textOf);
    const texts = (key: string): readonly Placed<Text>[] => all(fields.get(key), textsOf);
    const date = (key: string): Placed<DateField> | null => placed(fields.get(key), dateOf);
    const stated = text('kind')?.data.value;
    const organisation = fields.get('organisation')?.value ?? null;
    return {
      kind: stated === 'checklist' || stated === 'plan' ? stated : expected,
      syntax: document,
      fields,
      id: text('id'),
      version: text('version'),
      title: text('title'),
      issued: date('issued'),
      period: date('period'),
      asOf: date('as_of'),
      supersedes: texts('supersedes'),
      checklists: texts('checklists'),
      sources: all(fields.get('sources'), sourceEntries),
      sro: text('sro'),
      organisation: {
        name: organisation?.kind === 'map' ? textAt(organisation, 'name') : textOf(organisation),
        code: textAt(organisation, 'code'),
        level: textAt(organisation, 'level'),
      },
      roles: definitions(fields.get('roles')),
      people: definitions(fields.get('people')),
      areas: definitions(fields.get('areas')),
      periods: definitions(fields.get('periods')),
      notApplicable: all(fields.get('not_applicable'), readReasonedReferences),
      amendments: all(fields.get('amendments'), (node) => mapItems(node).map(readAmendment)),
      actions: this.#items(fields.get('actions'), this.#actions, readAction),
      organisations: this.#items(fields.get('organisations'), this.#organisations, readOrganisation),
    };
  }

  #items<T>(
    field: Field | undefined,
    memory: WeakMap<Node, T>,
    read: (node: Node | null, fallback: Span) => T,
  ): readonly Placed<T>[] {
    return (field?.items ?? []).map(({ segment, node }) => {
      if (node === null) return { segment, data: read(null, emptyItemSpan(segment)) };
      let data = memory.get(node);
      if (data === undefined) {
        data = read(node, node.span);
        memory.set(node, data);
      }
      return { segment, data };
    });
  }
}

/** A dash with nothing behind it: the dash. */
function emptyItemSpan(segment: Segment): Span {
  const start = segment.parsed.node?.span.start ?? 0;
  return { start, end: Math.min(start + 1, segment.end - segment.start) };
}

function placed<T>(field: Field | undefined, read: (node: Node | null) => T | null): Placed<T> | null {
  if (field === undefined) return null;
  const data = read(field.value);
  return data === null ? null : { segment: field.segment, data };
}

function all<T>(field: Field | undefined, read: (node: Node | null) => readonly T[]): readonly Placed<T>[] {
  if (field === undefined) return [];
  return read(field.value).map((data) => ({ segment: field.segment, data }));
}

function definitions(field: Field | undefined): readonly Definition[] {
  if (field?.value?.kind !== 'map') return [];
  return field.value.pairs.flatMap((pair) => {
    const key = textOf(pair.key);
    if (key === null) return [];
    const title = pair.value?.kind === 'map' ? textAt(pair.value, 'title') : textOf(pair.value);
    return [
      {
        key,
        title: title?.value ?? key.value,
        level: textAt(pair.value, 'level'),
        node: pair.value,
        segment: field.segment,
      },
    ];
  });
}

function sourceEntries(node: Node | null): readonly Text[] {
  if (node?.kind !== 'list') return textsOf(node);
  return node.items.flatMap((item) => (item?.kind === 'map' ? textAt(item, 'reference') : textOf(item)) ?? []);
}

function mapItems(node: Node | null): readonly MapNode[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => (item?.kind === 'map' ? [item] : []));
}
