import type { TextEdit } from '../findings/index.js';
import { definitionDoc } from '../generated/schema-docs.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import type { Field, MapNode, Node, Pair } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import { type LaidOutPair, type TextChange, insertPair, removeItem, removePair, replaceValue } from './layout.js';

/** A field and the value it is to have, written as it stands in a file: quoted where the file format asks for it. */
export type FieldValue = readonly [key: string, value: string];

/**
 * Gives a field of an action a value: puts it in place of the old one, or adds the field on a line of its own behind
 * the field it usually follows, in the layout of the action. Comments and all other lines stay as they are. Of a date
 * that names its source (`{ value: ..., source: ... }`) only the value is replaced.
 */
export function setField(action: LinkedAction, key: string, value: string): readonly TextEdit[] {
  return setFields(action, [[key, value]]);
}

/** The same for several fields of one action at once; new ones keep the order in which they are given. */
export function setFields(action: LinkedAction, values: readonly FieldValue[]): readonly TextEdit[] {
  const { node, fields } = action.data;
  if (node === null) return [];
  const { text } = action.document.model.syntax;
  const base = action.segment.start;
  const changes: TextChange[] = [];
  const added = new Map<Pair, { key: string; value: string }[]>();
  for (const [key, value] of values) {
    const pair = fields.get(key);
    if (pair !== undefined) {
      changes.push(replaceValue(text, base, pair, value));
      continue;
    }
    const before = fieldBefore(key, node.pairs, actionOrder(action));
    if (before === null) continue;
    const news = added.get(before) ?? [];
    news.push({ key, value });
    added.set(before, news);
  }
  for (const [before, news] of added) changes.push(insertPair(text, base, node, before, news));
  return placed(action.document.file, changes);
}

/** Takes a field of an action out, with its line; nothing when it is not there or the only one. */
export function removeField(action: LinkedAction, key: string): readonly TextEdit[] {
  const { node, fields } = action.data;
  const pair = fields.get(key);
  if (node === null || pair === undefined || node.pairs.length < 2) return [];
  const { text } = action.document.model.syntax;
  return placed(action.document.file, [removePair(text, action.segment.start, node, pair)]);
}

/**
 * Takes one item out of a list of an action (`depends_on`, `implements`, ...). With the last item the field goes; so
 * does a field that holds the value without a list around it.
 *
 * @param item the span of the item, as nodes and dependency entries give it
 */
export function removeListItem(action: LinkedAction, key: string, item: Span): readonly TextEdit[] {
  const value = action.data.fields.get(key)?.value ?? null;
  const index =
    value?.kind === 'list' ? value.items.findIndex((each) => each !== null && sameSpan(each.span, item)) : -1;
  if (value?.kind !== 'list' || value.items.length < 2) {
    return value !== null && (index === 0 || sameSpan(value.span, item)) ? removeField(action, key) : [];
  }
  if (index === -1) return [];
  const { text } = action.document.model.syntax;
  return placed(action.document.file, [removeItem(text, action.segment.start, value, index)]);
}

/**
 * Gives a field of a mapping inside an action a value, as {@link setField} does for the action's own: the long form of
 * a dependency, a record of progress.
 */
export function setFieldOf(action: LinkedAction, map: MapNode, key: string, value: string): readonly TextEdit[] {
  const { text } = action.document.model.syntax;
  const base = action.segment.start;
  const pair = map.pairs.findLast((each) => each.key.text === key);
  if (pair !== undefined) return placed(action.document.file, [replaceValue(text, base, pair, value)]);
  const last = map.pairs.at(-1);
  return last === undefined ? [] : placed(action.document.file, [insertPair(text, base, map, last, [{ key, value }])]);
}

/** Takes a field of a mapping inside an action out. */
export function removeFieldOf(action: LinkedAction, map: MapNode, key: string): readonly TextEdit[] {
  const pair = map.pairs.findLast((each) => each.key.text === key);
  if (pair === undefined || map.pairs.length < 2) return [];
  const { text } = action.document.model.syntax;
  return placed(action.document.file, [removePair(text, action.segment.start, map, pair)]);
}

/** Puts another text in the place of a value of an action. */
export function replaceNode(action: LinkedAction, node: Node, value: string): readonly TextEdit[] {
  return [{ place: action.place(node.span), text: value }];
}

/** Gives a field at the top of a file a value; a new one goes behind the field it usually follows. */
export function setTopField(document: LinkedDocument, key: string, value: string): readonly TextEdit[] {
  const { syntax, fields, kind } = document.model;
  const field = fields.get(key);
  const own = field === undefined ? null : pairOfField(field);
  if (field !== undefined && own !== null) {
    return placed(document.file, [replaceValue(syntax.text, field.segment.start, own, value)]);
  }
  const order = definitionDoc(kind).fieldDocs.map((doc) => doc.name);
  const candidates = syntax.fields.flatMap((each) => {
    const pair = each.items === null ? pairOfField(each) : null;
    return pair === null ? [] : [{ field: each, pair }];
  });
  const before = fieldBefore(
    key,
    candidates.map(({ pair }) => pair),
    order,
  );
  const behind = candidates.find(({ pair }) => pair === before);
  if (behind === undefined) return [];
  const map: LaidOutPair = { flow: false, pairs: [behind.pair] };
  return placed(document.file, [
    insertPair(syntax.text, behind.field.segment.start, map, behind.pair, [{ key, value }]),
  ]);
}

function pairOfField(field: Field): Pair | null {
  const { key, value } = field;
  if (key === null) return null;
  return { key, value, span: { start: key.span.start, end: Math.max(key.span.end, value?.span.end ?? 0) } };
}

function actionOrder(action: LinkedAction): readonly string[] {
  const definition = action.document.isPlan ? 'planAction' : 'checklistAction';
  return definitionDoc(definition).fieldDocs.map((doc) => doc.name);
}

/** The field that a new one goes behind: of those that usually stand before it, the one nearest to it in that order. */
function fieldBefore(key: string, pairs: readonly Pair[], order: readonly string[]): Pair | null {
  const own = order.indexOf(key);
  let best: Pair | null = null;
  let bestRank = -1;
  for (const pair of pairs) {
    const rank = order.indexOf(pair.key.text);
    if (rank === -1 || (own !== -1 && rank > own) || rank < bestRank) continue;
    best = pair;
    bestRank = rank;
  }
  return best ?? pairs[0] ?? null;
}

function placed(file: string, changes: readonly TextChange[]): readonly TextEdit[] {
  return changes.map(({ span, text }) => ({ place: { file, span }, text }));
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
