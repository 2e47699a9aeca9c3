import type { MapNode, Node, Pair } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';

/** The part of a span that stands on its first line, blanks at the end left out; offsets in `text`. */
export function onFirstLine(text: string, span: Span): Span {
  const lineEnd = text.slice(span.start, span.end).search(/[\r\n]/);
  const end = lineEnd === -1 ? span.end : span.start + lineEnd;
  return { start: span.start, end: end - trailingBlanks(text.slice(span.start, end)) };
}

/** The smallest place that stands for a value: a scalar itself, the first key of a mapping, the first item of a list. */
export function headOf(node: Node, text: string): Span {
  if (node.kind === 'map') return node.pairs[0]?.key.span ?? onFirstLine(text, node.span);
  const first = node.kind === 'list' ? node.items[0] : null;
  return first === null || first === undefined ? onFirstLine(text, node.span) : headOf(first, text);
}

/** The place of a pair’s value when that is a single value, else of its key. */
export function placeOfPair(pair: Pair, text: string): Span {
  return pair.value?.kind === 'scalar' ? onFirstLine(text, pair.value.span) : pair.key.span;
}

/** Column of an offset: characters since the last line break. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The line break that the text uses. */
export function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** An insertion of `key: value` in front of the first field of a mapping. */
export function insertFirst(map: MapNode, text: string, line: string): { span: Span; text: string } | null {
  const first = map.pairs[0];
  if (first === undefined) return null;
  const at = first.key.span.start;
  const behind = map.flow ? ', ' : `${lineBreakOf(text)}${' '.repeat(columnOf(text, at))}`;
  return { span: { start: at, end: at }, text: `${line}${behind}` };
}

/** An insertion of `key: value` on a line of its own below a field that stands on one line. */
export function insertBelow(map: MapNode, pair: Pair, text: string, line: string): { span: Span; text: string } {
  if (map.flow) return { span: { start: pair.span.end, end: pair.span.end }, text: `, ${line}` };
  const column = columnOf(text, map.pairs[0]?.key.span.start ?? pair.key.span.start);
  const rest = text.slice(pair.span.end).search(/[\r\n]/);
  const at = rest === -1 ? text.length : pair.span.end + rest;
  return { span: { start: at, end: at }, text: `${lineBreakOf(text)}${' '.repeat(column)}${line}` };
}

function trailingBlanks(text: string): number {
  return text.length - text.trimEnd().length;
}
