import type { ListNode, MapNode, Pair } from '../syntax/index.js';
import { type Span, shift } from '../text/index.js';

/*
 * Changes to a text that keep the layout of its author. Nodes have spans that count from `base`, the start of their
 * segment in `text`; the spans of changes count from the start of the text.
 */

/** Put `text` in the place of `span`; an empty span is an insertion. */
export interface TextChange {
  readonly span: Span;
  readonly text: string;
}

/** The part of a mapping that decides how a new line of it is laid out. */
export type LaidOutPair = Pick<MapNode, 'flow' | 'pairs'>;

/** A field to be written, its value as it stands in a file. */
export interface NewPair {
  readonly key: string;
  readonly value: string;
}

/**
 * Puts a value in the place of the one that stands behind a key. Of a value with its source, `{ value, source }`, only the
 * value is replaced.
 */
export function replaceValue(text: string, base: number, pair: Pair, value: string): TextChange {
  const old = pair.value;
  if (old === null) {
    const colon = text.indexOf(':', base + pair.key.span.end);
    const at = colon === -1 ? base + pair.key.span.end : colon + 1;
    return { span: { start: at, end: at }, text: colon === -1 ? `: ${value}` : ` ${value}` };
  }
  const inner = old.kind === 'map' ? old.pairs.findLast((each) => each.key.text === 'value') : undefined;
  if (inner?.value !== null && inner?.value !== undefined) return replaceValue(text, base, inner, value);
  const span = shift(old.span, base);
  // A value over several lines takes the line break behind it along.
  const written = text.slice(span.start, span.end);
  const lineBreak = /[\r\n][ \t\r\n]*$/.exec(written)?.[0] ?? '';
  // A list or fields below the key have to come up to the key's own line.
  const behindKey = text.slice(base + pair.key.span.end, span.start);
  if (/[\r\n]/.test(behindKey)) {
    const colon = text.indexOf(':', base + pair.key.span.end);
    return { span: { start: colon + 1, end: span.end - lineBreak.length }, text: ` ${value}` };
  }
  return { span: { start: span.start, end: span.end - lineBreak.length }, text: value };
}

/** Adds fields behind one that is there: on lines of their own, or behind a comma inside braces. */
export function insertPair(
  text: string,
  base: number,
  map: LaidOutPair,
  before: Pair,
  pairs: readonly NewPair[],
): TextChange {
  if (map.flow) {
    const at = endOfPair(text, base, before);
    return insertion(at, pairs.map(({ key, value }) => `, ${key}: ${inBrackets(value)}`).join(''));
  }
  const indent = ' '.repeat(columnOf(text, base + (map.pairs[0] ?? before).key.span.start));
  const eol = lineBreakOf(text);
  const lines = pairs.map(({ key, value }) => `${indent}${key}: ${value}`);
  const end = endOfPair(text, base, before);
  const next = nextLineStart(text, end);
  if (next === null) return insertion(text.length, lines.map((line) => eol + line).join(''));
  return insertion(next, lines.map((line) => line + eol).join(''));
}

/** Takes a field out: its lines, or inside braces its words and one comma. */
export function removePair(text: string, base: number, map: LaidOutPair, pair: Pair): TextChange {
  const index = map.pairs.indexOf(pair);
  const next = map.pairs[index + 1];
  const start = base + pair.key.span.start;
  const end = endOfPair(text, base, pair);
  const previous = map.pairs[index - 1];
  if (map.flow) {
    return removeBetweenCommas(
      { start, end },
      previous === undefined ? null : endOfPair(text, base, previous),
      next === undefined ? null : base + next.key.span.start,
    );
  }
  // The first field shares its line with the dash of the entry, which has to stay.
  if (text.slice(lineStart(text, start), start).trim() !== '') {
    return { span: { start, end: next === undefined ? end : base + next.key.span.start }, text: '' };
  }
  return wholeLines(text, start, end);
}

/** Takes an item out of a list of two or more. */
export function removeItem(text: string, base: number, list: ListNode, index: number): TextChange {
  const item = list.items[index];
  const span = shift(item?.span ?? { start: 0, end: 0 }, base);
  const next = list.items[index + 1];
  if (list.flow) {
    const previous = list.items[index - 1];
    return removeBetweenCommas(
      span,
      previous === undefined || previous === null ? null : base + previous.span.end,
      next === undefined || next === null ? null : base + next.span.start,
    );
  }
  return wholeLines(text, span.start, span.end);
}

/** The number of characters between the start of a line and `offset`. */
function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The line break that a text uses. */
function lineBreakOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}

/** Words that may stand between brackets, where commas and brackets mean something. */
function inBrackets(value: string): string {
  return /^["'{[]/.test(value) || !/[,[\]{}]/.test(value) ? value : `'${value.replaceAll("'", "''")}'`;
}

function endOfPair(text: string, base: number, pair: Pair): number {
  if (pair.value !== null) return base + pair.value.span.end;
  const behind = base + pair.key.span.end;
  const colon = /^[ \t]*:/.exec(text.slice(behind, behind + 80));
  return behind + (colon?.[0].length ?? 0);
}

/** With the comma behind it; the last one with the comma before it. */
function removeBetweenCommas(span: Span, previousEnd: number | null, nextStart: number | null): TextChange {
  if (nextStart !== null) return { span: { start: span.start, end: nextStart }, text: '' };
  return { span: { start: previousEnd ?? span.start, end: span.end }, text: '' };
}

function wholeLines(text: string, start: number, end: number): TextChange {
  const first = lineStart(text, start);
  const next = nextLineStart(text, end);
  if (next !== null) return { span: { start: first, end: next }, text: '' };
  // The last line of the file goes with the line break before it.
  return { span: { start: first - lineBreakBefore(text, first), end: text.length }, text: '' };
}

/** Offset of the first character of the line that holds `offset`; a lone carriage return ends a line too. */
function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** Where the next line starts, seen from the end of a value, which may have its line break in it; null at the last line. */
function nextLineStart(text: string, end: number): number | null {
  if (end > 0 && /[\r\n]/.test(text.charAt(end - 1))) return end;
  const rest = /\r\n|\r|\n/g;
  rest.lastIndex = end;
  return rest.exec(text) === null ? null : rest.lastIndex;
}

/** Length of the line break that ends at `offset`. */
function lineBreakBefore(text: string, offset: number): number {
  if (offset === 0) return 0;
  return text.slice(offset - 2, offset) === '\r\n' ? 2 : 1;
}

function insertion(offset: number, text: string): TextChange {
  return { span: { start: offset, end: offset }, text };
}
