import type { Span } from '../text/index.js';

/**
 * A value in a YAML text. Spans count from the start of the segment the node was read from, so that
 * a segment that moves keeps its nodes.
 */
export type Node = ScalarNode | MapNode | ListNode;

/** A single value: text, a number, yes/no, or an explicit null. */
export interface ScalarNode {
  readonly kind: 'scalar';
  /** The value with its quotes, or with the `|` or `>` line and the text below it. */
  readonly span: Span;
  /** What any YAML reader would make of it. */
  readonly value: string | number | boolean | null;
  /** The characters the author wrote, quotes and escapes resolved: `1.10` stays `1.10`. */
  readonly text: string;
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block';
  /** Whether character `i` of `text` stands at `i` characters into the span (plus one for a quote). */
  readonly literal: boolean;
}

/** One `key: value` of a mapping. */
export interface Pair {
  readonly key: ScalarNode;
  /** `null` when nothing is written behind the colon. */
  readonly value: Node | null;
  /** From the key to the end of the value. */
  readonly span: Span;
}

/** A mapping: `key: value` lines, or `{ key: value }`. */
export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly pairs: readonly Pair[];
  /** Written with braces. */
  readonly flow: boolean;
}

/** A list: lines with a dash, or `[a, b]`. */
export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  /** `null` for a dash with nothing behind it. */
  readonly items: readonly (Node | null)[];
  /** Written with brackets. */
  readonly flow: boolean;
}

/** The last pair with this key, which is the one YAML readers keep when a key stands twice. */
export function pairOf(node: Node | null, key: string): Pair | undefined {
  if (node?.kind !== 'map') return undefined;
  for (let index = node.pairs.length - 1; index >= 0; index--) {
    const pair = node.pairs[index];
    if (pair?.key.text === key) return pair;
  }
  return undefined;
}

/** The value behind a key, or `null` when the key is absent or has nothing behind it. */
export function valueOf(node: Node | null, key: string): Node | null {
  return pairOf(node, key)?.value ?? null;
}

/**
 * The span of characters `start` to `end` of a scalar's text. Where the text is not laid out in the
 * file character by character (escapes, folded lines), the whole scalar is the answer.
 */
export function spanInScalar(scalar: ScalarNode, start: number, end: number): Span {
  if (!scalar.literal) return scalar.span;
  const quote = scalar.style === 'plain' ? 0 : 1;
  return { start: scalar.span.start + quote + start, end: scalar.span.start + quote + end };
}
