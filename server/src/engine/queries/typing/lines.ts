import type { Span } from '../../text/index.js';
import type { Path } from '../at-offset.js';

/*
 * Reads the shape of half-typed text from its indentation alone. The tree of a broken text is a guess; where the
 * next word belongs is not, since it depends only on the columns of the lines above.
 */

/** A mapping or list whose lines stand at one column. */
export interface Block {
  readonly kind: 'map' | 'list';
  readonly column: number;
  /** Leads to the mapping or list itself. */
  readonly path: Path;
  /** Keys of a mapping; the words of the items of a list. */
  readonly names: string[];
  /** The key read last. */
  key: string;
  /** Position of the item read last. */
  index: number;
  /** The key read last has nothing behind it yet. */
  open: boolean;
}

/** One line taken apart. */
export interface LineParts {
  readonly start: number;
  readonly end: number;
  /** Columns of the dashes at its beginning. */
  readonly dashes: readonly number[];
  /** Column of the first character behind the dashes. */
  readonly column: number;
  readonly key: { readonly text: string; readonly span: Span } | null;
  /** What stands behind the colon, or behind the dashes where there is no key; without a comment. */
  readonly value: Span;
  /** Offset of the `#` of a comment; -1 without one. */
  readonly comment: number;
  /** A Tab stands in front, so that the columns say nothing. */
  readonly isTabbed: boolean;
}

const keyPattern =
  /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'[\]{},>|&*!%@`](?:[^:#\n]|:(?!\s|$)|(?<!\s)#)*?)\s*:(?=\s|$)/;

/** Takes one line apart. @param end where the line ends, its line break not counted */
export function readLine(text: string, start: number, end: number): LineParts {
  const line = text.slice(start, end);
  let at = line.length - line.trimStart().length;
  const dashes: number[] = [];
  while (line.charAt(at) === '-' && (at + 1 === line.length || /\s/.test(line.charAt(at + 1)))) {
    dashes.push(at);
    at++;
    while (at < line.length && /\s/.test(line.charAt(at))) at++;
  }
  const rest = line.slice(at);
  const found = keyPattern.exec(rest);
  let valueAt = at;
  let key: LineParts['key'] = null;
  if (found !== null) {
    const written = found[0].slice(0, -1).trimEnd();
    key = { text: withoutQuotes(written), span: { start: start + at, end: start + at + written.length } };
    valueAt = at + found[0].length;
    while (valueAt < line.length && /\s/.test(line.charAt(valueAt))) valueAt++;
  }
  const value = line.slice(valueAt);
  const comment = commentAt(value);
  const valueEnd = valueAt + (comment === -1 ? value : value.slice(0, comment)).trimEnd().length;
  return {
    start,
    end,
    dashes,
    column: at,
    key,
    value: { start: start + Math.min(valueAt, line.length), end: start + Math.max(valueEnd, valueAt) },
    comment: comment === -1 ? -1 : start + valueAt + comment,
    isTabbed: /^ *\t/.test(line),
  };
}

/** Where a comment starts in a value; a quoted text may hold a `#`. */
function commentAt(value: string): number {
  let quote = '';
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (quote !== '') {
      if (quote === '"' && character === '\\') at++;
      else if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && (at === 0 || /[\s[{,]/.test(value.charAt(at - 1)))) {
      quote = character;
    } else if (character === '#' && (at === 0 || /\s/.test(value.charAt(at - 1)))) return at;
  }
  return -1;
}

function withoutQuotes(written: string): string {
  return /^(["']).*\1$/s.test(written) && written.length > 1 ? written.slice(1, -1) : written;
}

/** What a line that goes on a value of a line above belongs to. */
export interface OpenValue {
  readonly kind: 'text' | 'quoted' | 'brackets';
  /** Lines deeper than this column belong to it. */
  readonly column: number;
  readonly start: number;
  readonly path: Path;
}

/** Follows the lines of a piece of text from its beginning and knows at each which blocks are open. */
export class BlockReader {
  readonly #text: string;
  readonly blocks: Block[] = [];
  #openValue: OpenValue | null = null;

  /** @param outer the blocks that the first line stands in, outermost first */
  constructor(text: string, outer: readonly Block[]) {
    this.#text = text;
    this.blocks.push(...outer);
  }

  /** The value of an earlier line that a line at this column would go on with. */
  continued(column: number, isBlank: boolean, first: string): OpenValue | null {
    const value = this.#openValue;
    if (value === null) return null;
    if (column > value.column || (value.kind === 'brackets' && /[\]}]/.test(first))) return value;
    return isBlank && value.kind === 'text' && column > value.column ? value : null;
  }

  /** Takes the next line into account. */
  take(written: LineParts): void {
    const line = this.#inLine(written);
    const isBlank = line.dashes.length === 0 && line.key === null && line.value.start === line.value.end;
    // Blank lines and comments open and close nothing.
    if (isBlank) return;
    const column = line.dashes[0] ?? line.column;
    const first = this.#text.charAt(written.start + (written.dashes[0] ?? written.column));
    if (this.#openValue !== null) {
      const going = this.continued(column, false, first);
      if (going !== null) {
        if (this.#closes(going, line)) this.#openValue = null;
        return;
      }
      this.#openValue = null;
    }
    for (const dash of line.dashes) this.#dash(dash);
    if (line.key !== null) this.#field(line.column, line.key.text, line.value);
    else if (line.dashes.length > 0) this.#itemWords(line.value);
    this.#openIfUnfinished(line);
  }

  /**
   * Takes the dashes of the line with the cursor into account and makes sure that there is a mapping for the word
   * behind them, whose names then hold the keys of the lines above and, once those are taken, below.
   */
  enter(written: LineParts): Block {
    const line = this.#inLine(written);
    this.#openValue = null;
    for (const dash of line.dashes) this.#dash(dash);
    this.close(line.column, false);
    const top = this.blocks[this.blocks.length - 1];
    if (top?.kind === 'map' && top.column === line.column) return top;
    return this.open(line.column, 'map');
  }

  /** Begins a block below the key or dash read last. */
  open(column: number, kind: Block['kind']): Block {
    const block: Block = { kind, column, path: this.path, names: [], key: '', index: -1, open: false };
    this.blocks.push(block);
    return block;
  }

  /** Leads to what stands behind the key or dash read last. */
  get path(): Path {
    const top = this.blocks[this.blocks.length - 1];
    return top === undefined ? [] : innerPath(top);
  }

  /** Ends the blocks that a line at this column is not part of. */
  close(column: number, isDash: boolean): void {
    for (;;) {
      const top = this.blocks[this.blocks.length - 1];
      if (top === undefined || this.blocks.length === 1) return;
      const sameListAsDash = top.column === column && (top.kind === 'map' || isDash);
      if (top.column < column || sameListAsDash) return;
      this.blocks.pop();
    }
  }

  /** A line that begins with a Tab is read as if it stood in line with the block above that it can belong to. */
  #inLine(line: LineParts): LineParts {
    if (!line.isTabbed) return line;
    const top = this.blocks[this.blocks.length - 1];
    const kind = line.dashes.length > 0 ? 'list' : 'map';
    const fitting = [...this.blocks].reverse().find((block) => block.kind === kind);
    const isBelow = top?.kind === 'map' && top.open;
    const column = top !== undefined && (isBelow || fitting === undefined) ? top.column + 2 : (fitting?.column ?? 0);
    const by = column - (line.dashes[0] ?? line.column);
    return { ...line, column: line.column + by, dashes: line.dashes.map((dash) => dash + by) };
  }

  #dash(column: number): void {
    this.close(column, true);
    const top = this.blocks[this.blocks.length - 1];
    if (top?.kind === 'list' && top.column === column) {
      top.index++;
      top.open = true;
      return;
    }
    const path = top === undefined ? [] : innerPath(top);
    if (top !== undefined) top.open = false;
    this.blocks.push({ kind: 'list', column, path, names: [], key: '', index: 0, open: true });
  }

  #field(column: number, key: string, value: Span): void {
    this.close(column, false);
    const top = this.blocks[this.blocks.length - 1];
    const open = value.start === value.end;
    if (top?.kind === 'map' && top.column === column) {
      top.names.push(key);
      top.key = key;
      top.open = open;
      return;
    }
    const path = top === undefined ? [] : innerPath(top);
    if (top !== undefined) top.open = false;
    this.blocks.push({ kind: 'map', column, path, names: [key], key, index: 0, open });
  }

  #itemWords(value: Span): void {
    const top = this.blocks[this.blocks.length - 1];
    if (top?.kind !== 'list' || value.start === value.end) return;
    top.open = false;
    top.names.push(withoutQuotes(this.#text.slice(value.start, value.end)));
  }

  #openIfUnfinished(line: LineParts): void {
    const value = this.#text.slice(line.value.start, line.value.end);
    const column = line.key === null ? (line.dashes[line.dashes.length - 1] ?? line.column - 1) : line.column;
    const first = value.charAt(0);
    const open = { column, start: line.value.start, path: this.path };
    if (/^[|>][0-9+-]*$/.test(value)) this.#openValue = { ...open, kind: 'text' };
    else if (first === '"' || first === "'") {
      if (!isClosed(value.slice(1), first)) this.#openValue = { ...open, kind: 'quoted' };
    } else if (first === '[' || first === '{') {
      if (depthBehind(value) > 0) this.#openValue = { ...open, kind: 'brackets' };
    } else if (value !== '') this.#openValue = { ...open, kind: 'text' };
  }

  #closes(value: OpenValue, line: LineParts): boolean {
    if (value.kind === 'quoted') {
      return isClosed(this.#text.slice(line.start, line.end), this.#text.charAt(value.start));
    }
    return value.kind === 'brackets' && depthBehind(this.#text.slice(value.start, line.end)) <= 0;
  }
}

/** Leads to what stands behind the last key of a mapping, or to the last item of a list. */
export function innerPath(block: Block): Path {
  return block.kind === 'map' ? [...block.path, block.key] : [...block.path, block.index];
}

function isClosed(rest: string, quote: string): boolean {
  for (let at = 0; at < rest.length; at++) {
    if (quote === '"' && rest.charAt(at) === '\\') at++;
    else if (rest.charAt(at) === quote) {
      if (quote === "'" && rest.charAt(at + 1) === quote) at++;
      else return true;
    }
  }
  return false;
}

/** How many brackets are still open at the end of a value. */
function depthBehind(value: string): number {
  let depth = 0;
  let quote = '';
  for (let at = 0; at < value.length; at++) {
    const character = value.charAt(at);
    if (quote !== '') {
      if (quote === '"' && character === '\\') at++;
      else if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && /[\s[{,:]/.test(value.charAt(at - 1))) quote = character;
    else if (character === '#' && /\s/.test(value.charAt(at - 1))) {
      const next = value.indexOf('\n', at);
      if (next === -1) break;
      at = next;
    } else if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
  }
  return depth;
}
