import { type Alias, type Document, type Node as YamlNode, isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { ListNode, MapNode, Node, Pair, ScalarNode } from './node.js';

/** How deep values may be nested before reading stops; far beyond any real file. */
const maxDepth = 100;

/** How many nodes aliases may add; beyond it the text is a bomb, not a plan. */
const maxAliasNodes = 10_000;

/** What turning a YAML tree into ours met on the way. */
export interface Conversion {
  readonly node: Node | null;
  /** Aliases whose anchor is not in the same text. */
  readonly unknownAliases: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly tooDeep: boolean;
  readonly tooManyAliases: boolean;
}

/**
 * Turns the tree of one YAML document into nodes.
 *
 * @param source the text that was read
 * @param place maps an offset in `source` to the offset to report
 */
export function convert(document: Document.Parsed, source: string, place: (offset: number) => number): Conversion {
  const converter = new Converter(source, place);
  const node = converter.node(document.contents as YamlNode | null, 0);
  return { node, ...converter.notes() };
}

class Converter {
  readonly #source: string;
  readonly #place: (offset: number) => number;
  readonly #unknownAliases: { name: string; start: number; end: number }[] = [];
  readonly #anchors = new Map<string, YamlNode>();
  #aliasDepth = 0;
  #aliasNodes = 0;
  #tooDeep = false;
  #tooManyAliases = false;

  constructor(source: string, place: (offset: number) => number) {
    this.#source = source;
    this.#place = place;
  }

  notes(): Omit<Conversion, 'node'> {
    return { unknownAliases: this.#unknownAliases, tooDeep: this.#tooDeep, tooManyAliases: this.#tooManyAliases };
  }

  node(node: YamlNode | null, depth: number): Node | null {
    if (node === null || !node.range) return null;
    if (depth > maxDepth) {
      this.#tooDeep = true;
      return null;
    }
    if (this.#aliasDepth > 0 && ++this.#aliasNodes > maxAliasNodes) {
      this.#tooManyAliases = true;
      return null;
    }
    if (isAlias(node)) return this.#alias(node, depth);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    if (isScalar(node)) return this.#scalar(node as unknown as YamlScalar);
    const span = this.#span(node.range);
    if (isMap(node)) {
      const pairs = this.#pairs(node.items, depth);
      const flow = node.flow === true;
      return { kind: 'map', span: flow ? span : tight(span, pairs), pairs, flow } satisfies MapNode;
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.#item(item, depth));
      const flow = node.flow === true;
      return { kind: 'list', span: flow ? span : tight(span, items), items, flow } satisfies ListNode;
    }
    return null;
  }

  #item(item: unknown, depth: number): Node | null {
    // A list in brackets may hold `key: value` pairs without braces.
    if (isPair(item)) {
      const pairs = this.#pairs([item], depth + 1);
      const first = pairs[0];
      return first === undefined ? null : { kind: 'map', span: first.span, pairs, flow: true };
    }
    return this.node(item as YamlNode | null, depth + 1);
  }

  #pairs(items: readonly unknown[], depth: number): Pair[] {
    const pairs: Pair[] = [];
    for (const item of items) {
      if (!isPair(item)) continue;
      const key = this.node(item.key as YamlNode | null, depth + 1);
      if (key?.kind !== 'scalar') continue;
      const value = this.node(item.value as YamlNode | null, depth + 1);
      pairs.push({ key, value, span: { start: key.span.start, end: Math.max(key.span.end, value?.span.end ?? 0) } });
    }
    return pairs;
  }

  #alias(alias: Alias, depth: number): Node | null {
    const range = alias.range ?? [0, 0, 0];
    const target = this.#anchors.get(alias.source);
    if (target === undefined) {
      this.#unknownAliases.push({ name: alias.source, ...this.#span(range) });
      return null;
    }
    this.#aliasDepth++;
    const node = this.node(target, depth + 1);
    this.#aliasDepth--;
    if (node === null) return null;
    // The value stands where the alias is written: that is the place the reader would edit.
    return { ...node, span: this.#span(range) };
  }

  #scalar(node: YamlScalar): ScalarNode | null {
    const [start, end] = node.range;
    if (start === end) return null;
    const span = this.#span(node.range);
    const written = this.#source.slice(start, end);
    const style = styleOf(node.type);
    const value = scalarValue(node.value);
    if (style === 'plain') {
      const literal = !written.includes('\n');
      return { kind: 'scalar', span, value, text: literal ? written : String(node.value), style, literal };
    }
    const text = typeof value === 'string' ? value : String(node.value);
    const literal = style !== 'block' && written.slice(1, -1) === text;
    return { kind: 'scalar', span, value, text, style, literal };
  }

  #span(range: readonly number[]): { start: number; end: number } {
    return { start: this.#place(range[0] ?? 0), end: this.#place(range[1] ?? 0) };
  }
}

/** The YAML package counts comments below a block to the block; they are not part of what it says. */
function tight(
  span: { readonly start: number; readonly end: number },
  parts: readonly ({ readonly span: { readonly end: number } } | null)[],
): { start: number; end: number } {
  const last = parts.at(-1);
  return { start: span.start, end: last === undefined || last === null ? span.end : last.span.end };
}

interface YamlScalar {
  readonly range: readonly [number, number, number];
  readonly value: unknown;
  readonly type?: string;
}

function styleOf(type: string | undefined): ScalarNode['style'] {
  if (type === 'QUOTE_DOUBLE') return 'double-quoted';
  if (type === 'QUOTE_SINGLE') return 'single-quoted';
  return type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL' ? 'block' : 'plain';
}

function scalarValue(value: unknown): ScalarNode['value'] {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? null : String(value);
}
