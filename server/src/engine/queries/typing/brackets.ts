import type { Span } from '../../text/index.js';
import type { Path } from '../at-offset.js';

/** What a cursor inside `[...]` or `{...}` is about to write. */
export interface BracketPlace {
  /** Leads to the value, or to the mapping whose key is written. */
  readonly path: Path;
  readonly expects: 'key' | 'value' | 'item';
  /** The words to replace; empty where nothing is written yet. Quotation marks are not part of it. */
  readonly span: Span;
  readonly quote: '' | '"' | "'";
  /** A colon stands behind the key already. */
  readonly hasColon: boolean;
  /** The keys of the mapping around the cursor, the one at the cursor left out. */
  readonly keys: readonly string[];
  /** The items of the list around the cursor, the one at the cursor left out. */
  readonly items: readonly string[];
}

interface Token {
  readonly kind: 'open' | 'close' | 'comma' | 'colon' | 'words';
  readonly character: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One part between two separators: `a`, or `key: value`. */
interface Cell {
  readonly start: number;
  end: number;
  key: Token | null;
  colon: Token | null;
  value: Token | null;
  inner: Container | null;
}

interface Container {
  readonly open: string;
  readonly start: number;
  end: number;
  readonly cells: Cell[];
}

/**
 * Finds the cursor in a text in brackets.
 *
 * @param start offset of the opening bracket in `text`
 * @param end where the brackets end at the latest, for those that are never closed
 * @param path leads to the value that the brackets are
 * @returns null when the cursor is not inside the brackets, or inside a comment
 */
export function bracketPlace(
  text: string,
  start: number,
  end: number,
  cursor: number,
  path: Path,
): BracketPlace | null {
  const container = readContainer(tokens(text, start, end), end);
  return container === null ? null : locate(container, cursor, path);
}

function locate(container: Container, cursor: number, path: Path): BracketPlace | null {
  if (cursor <= container.start || cursor > container.end) return null;
  const index = container.cells.findIndex((cell) => cell.start <= cursor && cursor <= cell.end);
  const cell = container.cells[index];
  if (cell === undefined) return null;
  const others = container.cells.filter((other) => other !== cell);
  const keys = others.flatMap((other) => (other.key === null ? [] : [other.key.text]));
  const items = others.flatMap((other) => (other.value === null ? [] : [other.value.text]));
  const isList = container.open === '[';
  const own = isList ? [...path, index] : path;
  const key = cell.key ?? (isList ? null : cell.value);
  const behindColon = cell.colon !== null && cursor >= cell.colon.end;
  if (cell.inner !== null && cursor > cell.inner.start && cursor <= cell.inner.end) {
    return locate(cell.inner, cursor, cell.colon === null ? own : [...own, cell.key?.text ?? '']);
  }
  if (behindColon) {
    const at = wordsAt(cell.value, cursor);
    return at && { path: [...own, cell.key?.text ?? ''], expects: 'value', hasColon: false, keys, items: [], ...at };
  }
  const at = wordsAt(isList ? (cell.key ?? cell.value) : key, cursor);
  if (at === null) return null;
  if (isList && cell.colon === null) return { path: own, expects: 'item', hasColon: false, keys: [], items, ...at };
  return { path: own, expects: 'key', hasColon: cell.colon !== null, keys, items: [], ...at };
}

/** The words to replace; null where the cursor is behind words that are complete. */
function wordsAt(token: Token | null, cursor: number): Pick<BracketPlace, 'span' | 'quote'> | null {
  if (token === null || cursor < token.start) return { span: { start: cursor, end: cursor }, quote: '' };
  const quote = token.character === '"' || token.character === "'" ? token.character : '';
  if (quote === '') return { span: { start: token.start, end: Math.max(token.end, cursor) }, quote };
  if (cursor === token.start || cursor > token.end) return null;
  const closed = token.end - token.start > 1 && token.text.length < token.end - token.start - 1;
  return { span: { start: token.start + 1, end: closed ? token.end - 1 : token.end }, quote };
}

function readContainer(list: readonly Token[], limit: number): Container | null {
  const stack: Container[] = [];
  let root: Container | null = null;
  for (const token of list) {
    const top = stack[stack.length - 1];
    const cell = top?.cells[top.cells.length - 1];
    if (token.kind === 'open') {
      const container: Container = { open: token.character, start: token.start, end: limit, cells: [] };
      container.cells.push(newCell(token.end, limit));
      if (cell !== undefined) cell.inner = container;
      root ??= container;
      stack.push(container);
    } else if (top === undefined || cell === undefined) {
      break;
    } else if (token.kind === 'close') {
      cell.end = token.start;
      top.end = token.start;
      stack.pop();
      if (stack.length === 0) break;
    } else if (token.kind === 'comma') {
      cell.end = token.start;
      top.cells.push(newCell(token.end, limit));
    } else if (token.kind === 'colon') {
      cell.colon = token;
      cell.key = cell.value;
      cell.value = null;
    } else cell.value = token;
  }
  return root;
}

function newCell(start: number, end: number): Cell {
  return { start, end, key: null, colon: null, value: null, inner: null };
}

function tokens(text: string, start: number, end: number): Token[] {
  const found: Token[] = [];
  let at = start;
  const push = (kind: Token['kind'], to: number): void => {
    const written = text.slice(at, to);
    const words = kind === 'words' ? unquoted(written) : written;
    found.push({ kind, character: text.charAt(at), start: at, end: to, text: words });
    at = to;
  };
  while (at < end) {
    const character = text.charAt(at);
    if (/\s/.test(character)) at++;
    else if (character === '#' && /[\s,[{]/.test(text.charAt(at - 1))) at = lineEnd(text, at, end);
    else if (character === '[' || character === '{') push('open', at + 1);
    else if (character === ']' || character === '}') push('close', at + 1);
    else if (character === ',') push('comma', at + 1);
    else if (isColon(text, at)) push('colon', at + 1);
    else if (character === '"' || character === "'") push('words', quoteEnd(text, at, end));
    else push('words', wordsEnd(text, at, end));
  }
  return found;
}

function isColon(text: string, at: number): boolean {
  return text.charAt(at) === ':' && (at + 1 >= text.length || /[\s,[\]{}]/.test(text.charAt(at + 1)));
}

function wordsEnd(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !/[,[\]{}\n\r]/.test(text.charAt(at)) && !isColon(text, at)) {
    if (text.charAt(at) === '#' && /\s/.test(text.charAt(at - 1))) break;
    at++;
  }
  while (at > start + 1 && /\s/.test(text.charAt(at - 1))) at--;
  return at;
}

/** Behind the closing quotation mark; the end of the line where there is none. */
function quoteEnd(text: string, start: number, end: number): number {
  const quote = text.charAt(start);
  const stop = lineEnd(text, start, end);
  for (let at = start + 1; at < stop; at++) {
    if (quote === '"' && text.charAt(at) === '\\') at++;
    else if (text.charAt(at) === quote) {
      if (quote === "'" && text.charAt(at + 1) === quote) at++;
      else return at + 1;
    }
  }
  return stop;
}

function lineEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (stop < end && text.charAt(stop) !== '\n' && text.charAt(stop) !== '\r') stop++;
  return stop;
}

function unquoted(written: string): string {
  const quote = written.charAt(0);
  if (quote !== '"' && quote !== "'") return written;
  return written.slice(1, written.length > 1 && written.endsWith(quote) ? -1 : undefined);
}
