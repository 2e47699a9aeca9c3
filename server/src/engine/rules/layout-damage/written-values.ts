import { type DefinitionName, type ValueShape, definitionDoc, fieldDoc } from '../../generated/schema-docs.js';
import type { Node, Pair } from '../../syntax/index.js';
import type { EntryView } from '../rule.js';

/** One value of an entry, or the place where one should be, with what may stand there. */
export interface WrittenValue {
  /** `null` when YAML sees nothing there. */
  readonly node: Node | null;
  /** The key it stands behind; `null` for an item of a list. */
  readonly pair: Pair | null;
  /** Where the value may begin: behind the key, or behind what comes before the item. */
  readonly from: number;
  readonly shape: ValueShape | undefined;
  /** Inside brackets or braces. */
  readonly flow: boolean;
}

/** Every single value of an entry, from the outside in and from top to bottom. */
export function writtenValues(view: EntryView): readonly WrittenValue[] {
  const found: WrittenValue[] = [];
  const { node, holds, span } = view;
  if (holds === 'field') {
    const shape = fieldDoc(view.kind, view.key);
    if (node !== null && node.kind !== 'scalar') inside(node, shape, found);
    else found.push({ node, pair: null, from: span.end, shape, flow: false });
  } else if (node !== null) inside(node, definitionDoc(definitionOf(view)), found);
  return found;
}

function definitionOf(view: EntryView): DefinitionName {
  if (view.holds === 'organisation') return 'organisation';
  return view.kind === 'plan' ? 'planAction' : 'checklistAction';
}

function inside(node: Node, shape: ValueShape | undefined, found: WrittenValue[]): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'map') {
    for (const pair of node.pairs) {
      const inner = shape?.fields === undefined ? shape?.entries : fieldDoc(shape.fields, pair.key.text);
      value({ node: pair.value, pair, from: pair.key.span.end, shape: inner, flow: node.flow }, found);
    }
    return;
  }
  let from = node.span.start;
  for (const item of node.items) {
    value({ node: item, pair: null, from, shape: shape?.items, flow: node.flow }, found);
    from = item?.span.end ?? from;
  }
}

function value(written: WrittenValue, found: WrittenValue[]): void {
  const { node, shape } = written;
  if (node !== null && node.kind !== 'scalar') inside(node, shape, found);
  else found.push(written);
}
