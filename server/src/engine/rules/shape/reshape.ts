import type { DefinitionName } from '../../generated/schema-docs.js';
import { type MapNode, type Node, quoted } from '../../syntax/index.js';
import type { SegmentFix } from '../rule.js';
import { columnOf, lineBreakOf } from './layout.js';
import { idFrom } from './missing.js';

/**
 * Actions written under their ids (`telephony:` with its fields below) become entries of a list (`- id: telephony`). Only
 * where each stands two columns inside its name, so that nothing else has to move.
 */
export function actionsFromNames(map: MapNode, text: string, items: DefinitionName | undefined): readonly SegmentFix[] {
  if ((items !== 'planAction' && items !== 'checklistAction') || map.flow) return [];
  const edits: { span: { start: number; end: number }; text: string }[] = [];
  for (const { key, value } of map.pairs) {
    if (value?.kind !== 'map' || value.flow || value.pairs[0] === undefined) return [];
    if (value.pairs.some((pair) => pair.key.text === 'id')) return [];
    if (columnOf(text, value.pairs[0].key.span.start) !== columnOf(text, key.span.start) + 2) return [];
    const colon = text.indexOf(':', key.span.end);
    if (colon === -1) return [];
    edits.push({
      span: { start: key.span.start, end: colon + 1 },
      text: `- id: ${text.slice(key.span.start, key.span.end)}`,
    });
  }
  return [{ title: 'Turn the names into a list of actions', edits, preferred: true }];
}

/** A text where fields belong, with the fields it most likely stands for. */
export function fieldsFromText(
  node: Node,
  definition: DefinitionName | undefined,
  text: string,
): readonly SegmentFix[] {
  if (node.kind !== 'scalar' || node.style === 'block' || node.text.includes('\n')) return [];
  if (definition === 'progress') {
    const counts = /^\s*(\d+)\s*(?:\/|of|out of)\s*(\d+)\s*([A-Za-z][A-Za-z ]*)?$/.exec(node.text);
    if (counts === null) return [];
    const unit = counts[3] === undefined ? '' : `, unit: ${counts[3].trim()}`;
    const written = `{ done: ${counts[1] ?? ''}, of: ${counts[2] ?? ''}${unit} }`;
    return [{ title: `Write it as ${written}`, edits: [{ span: node.span, text: written }], preferred: true }];
  }
  if (definition !== 'planAction' && definition !== 'checklistAction') return [];
  const id = idFrom(node.text);
  if (id === '') return [];
  const indent = `${lineBreakOf(text)}${' '.repeat(columnOf(text, node.span.start))}`;
  const title = node.style === 'plain' ? text.slice(node.span.start, node.span.end) : quoted(node.text);
  const edits = [{ span: node.span, text: `id: ${id}${indent}title: ${title}` }];
  return [{ title: 'Make it the title of an action', edits, preferred: true }];
}
