import { type DefinitionName, type ValueShape, definitionDoc } from '../generated/schema-docs.js';
import type { Node, ScalarNode } from '../syntax/index.js';

/** What is gathered from an entry wherever it stands: dates, lengths of time, and names of things defined elsewhere. */
export type PhraseKind = 'date' | 'duration' | 'lag' | 'source' | 'owner' | 'scope' | 'area';

/** One such value. */
export interface Phrase {
  readonly kind: PhraseKind;
  /** The words, blanks around them left out. */
  readonly text: string;
  readonly node: ScalarNode;
  /** The keys and list positions that lead to it, such as `also_stated`, `0`, `deadline`. */
  readonly path: readonly (string | number)[];
}

const gathered: ReadonlySet<PhraseKind> = new Set(['date', 'duration', 'lag', 'source', 'owner', 'scope', 'area']);

/** Definitions that the fields at the top of a file lead to. */
const topLevel: readonly DefinitionName[] = [
  'sourcedDate',
  'sourceEntry',
  'actionAmendment',
  'area',
  'person',
  'role',
  'planExemption',
  'bankHolidays',
];

/** The fields of each definition that hold a gathered value, or lead to one. */
const telling: ReadonlyMap<DefinitionName, ReadonlyMap<string, ValueShape>> = tellingFields([
  'planAction',
  'checklistAction',
  'organisation',
]);

/** Every gathered value in a node, in the order of the text. */
export function phrasesIn(node: Node | null, definitions: readonly DefinitionName[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (const definition of definitions) {
    const fields = telling.get(definition);
    if (node?.kind !== 'map') return found;
    for (const pair of node.pairs) {
      const shape = fields?.get(pair.key.text);
      if (shape !== undefined && !found.some(({ path }) => path[0] === pair.key.text)) {
        collect(pair.value, shape, [pair.key.text], found);
      }
    }
  }
  return found.sort((a, b) => a.node.span.start - b.node.span.start);
}

/** Every gathered value in the value of one field. */
export function phrasesOf(node: Node | null, shape: ValueShape, key: string): readonly Phrase[] {
  const found: Phrase[] = [];
  collect(node, shape, [key], found);
  return found;
}

function collect(node: Node | null, shape: ValueShape, path: readonly (string | number)[], found: Phrase[]): void {
  if (node === null || path.length > 12) return;
  if (node.kind === 'scalar') {
    const { kind } = shape;
    const text = node.text.trim();
    if (isGathered(kind) && text !== '' && node.value !== null) {
      found.push({ kind, text, node, path });
    }
    return;
  }
  if (node.kind === 'list') {
    const { items } = shape;
    if (items !== undefined)
      node.items.forEach((item, index) => {
        collect(item, items, [...path, index], found);
      });
    return;
  }
  for (const pair of node.pairs) {
    const inner = shape.fields === undefined ? shape.entries : telling.get(shape.fields)?.get(pair.key.text);
    if (inner !== undefined) collect(pair.value, inner, [...path, pair.key.text], found);
  }
}

function tellingFields(roots: readonly DefinitionName[]): ReadonlyMap<DefinitionName, ReadonlyMap<string, ValueShape>> {
  const table = new Map<DefinitionName, ReadonlyMap<string, ValueShape>>();
  const waiting = [...roots, ...topLevel];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (table.has(name)) continue;
    const fields = definitionDoc(name).fieldDocs.filter((field) => leadsToPhrase(field, new Set()));
    table.set(name, new Map(fields.map((field) => [field.name, field])));
    for (const { fields: own, items, entries } of fields) {
      for (const inner of [own, items?.fields, entries?.fields]) if (inner !== undefined) waiting.push(inner);
    }
  }
  return table;
}

function isGathered(kind: string | undefined): kind is PhraseKind {
  return kind !== undefined && (gathered as ReadonlySet<string>).has(kind);
}

function leadsToPhrase(shape: ValueShape, seen: ReadonlySet<DefinitionName>): boolean {
  if (isGathered(shape.kind)) return true;
  if (shape.items !== undefined && leadsToPhrase(shape.items, seen)) return true;
  if (shape.entries !== undefined && leadsToPhrase(shape.entries, seen)) return true;
  const { fields } = shape;
  if (fields === undefined || seen.has(fields)) return false;
  const next = new Set([...seen, fields]);
  return definitionDoc(fields).fieldDocs.some((field) => leadsToPhrase(field, next));
}
