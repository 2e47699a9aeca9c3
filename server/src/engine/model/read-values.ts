import { type MapNode, type Node, pairOf, valueOf } from '../syntax/index.js';
import type { DateField, Text } from './action.js';

/** The node as text; numbers and yes/no count as the characters the author wrote. */
export function textOf(node: Node | null): Text | null {
  if (node?.kind !== 'scalar' || node.text.trim() === '') return null;
  return { value: node.text.trim(), span: node.span, node };
}

/** The text behind a key. */
export function textAt(node: Node | null, key: string): Text | null {
  return textOf(valueOf(node, key));
}

/** One text, or each text of a list; anything else in the list is left out. */
export function textsOf(node: Node | null): readonly Text[] {
  if (node?.kind === 'list') return node.items.flatMap((item) => textOf(item) ?? []);
  const single = textOf(node);
  return single === null ? [] : [single];
}

/** The texts behind a key. */
export function textsAt(node: Node | null, key: string): readonly Text[] {
  return textsOf(valueOf(node, key));
}

/** A date phrase: alone, or as `{ value, source, why }`. */
export function dateOf(node: Node | null): DateField | null {
  const long = node?.kind === 'map';
  const text = long ? textAt(node, 'value') : textOf(node);
  if (text === null) return null;
  const sources = long ? textsAt(node, 'source') : [];
  return { text: text.value, span: text.span, node: text.node, sources, why: long ? textAt(node, 'why') : null };
}

/** The date phrase behind a key. */
export function dateAt(node: Node | null, key: string): DateField | null {
  return dateOf(valueOf(node, key));
}

/** Whether a key says yes. */
export function isTrue(node: Node | null, key: string): boolean {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' && value.value === true;
}

/** The number behind a key, or null. */
export function numberAt(node: Node | null, key: string): number | null {
  const value = valueOf(node, key);
  return value?.kind === 'scalar' && typeof value.value === 'number' ? value.value : null;
}

/** Whether a key has something behind it that says something: not an empty list, text or mapping. */
export function saysSomething(node: Node | null, key: string): boolean {
  const value = pairOf(node, key)?.value ?? null;
  if (value === null) return false;
  if (value.kind === 'scalar') return value.value !== null && value.text.trim() !== '';
  return value.kind === 'list' ? value.items.length > 0 : value.pairs.length > 0;
}

/** The entries of a list of mappings; a single mapping counts as a list of one. */
export function mapsAt(node: Node | null, key: string): readonly MapNode[] {
  const value = valueOf(node, key);
  if (value?.kind === 'map') return [value];
  if (value?.kind !== 'list') return [];
  return value.items.flatMap((item) => (item?.kind === 'map' ? [item] : []));
}

/** The items of the list behind a key. */
export function itemsAt(node: Node | null, key: string): readonly Node[] {
  return itemsOf(valueOf(node, key));
}

/** The items of a list; a single value counts as a list of one. */
export function itemsOf(value: Node | null): readonly Node[] {
  if (value === null) return [];
  return value.kind === 'list' ? value.items.flatMap((item) => item ?? []) : [value];
}
