import type { LinkedAction, LinkedDependency, LinkedTarget } from '../link/index.js';
import type { MapNode, Node } from '../syntax/index.js';

/** The long form `{ action: ..., lag: ... }` in which a target of a dependency is written; null for a bare id. */
export function writtenMap(action: LinkedAction, dependency: LinkedDependency, target: LinkedTarget): MapNode | null {
  const value = action.data.fields.get('depends_on')?.value ?? null;
  const found = value === null ? null : smallestMap(value, target.written.target.span.start);
  const entry = dependency.entry.span;
  return found !== null && found.span.start >= entry.start && found.span.end <= entry.end ? found : null;
}

/** The innermost mapping that holds an offset of the segment. */
function smallestMap(node: Node, offset: number): MapNode | null {
  if (offset < node.span.start || offset >= node.span.end) return null;
  const children = node.kind === 'map' ? node.pairs.map(({ value }) => value) : node.kind === 'list' ? node.items : [];
  for (const child of children) {
    const inner = child === null ? null : smallestMap(child, offset);
    if (inner !== null) return inner;
  }
  return node.kind === 'map' ? node : null;
}
