import type { LinkedAction, LinkedDocument, LinkedOrganisation } from '../../link/index.js';
import type { LineIndex, Span } from '../../text/index.js';
import type { Snapshot } from '../../workspace/index.js';
import type { Path } from '../at-offset.js';
import { type EntryAt, actionOf, documentAt, entryAt, organisationOf } from '../entry-at.js';
import { bracketPlace } from './brackets.js';
import { type Block, BlockReader, type LineParts, innerPath, readLine } from './lines.js';

/** One thing that could be written where the cursor is. */
export interface TypingSlot {
  /** Leads to the value, or to the mapping whose key is written. */
  readonly path: Path;
  /** `key`: a field of the mapping at `path`. `value`: the value at `path`. */
  readonly expects: 'key' | 'value';
  /** Column at which further lines of the same mapping stand. */
  readonly column: number;
  /** Written in front of the words: blanks, or a dash. */
  readonly lead: string;
  /** Names that the mapping or list holds already, those at the cursor left out. */
  readonly taken: readonly string[];
  /** The value is an item of a list. */
  readonly isItem: boolean;
}

/** What is being typed at an offset, read from half-finished text. */
export interface Typing {
  readonly snapshot: Snapshot;
  readonly file: string;
  readonly document: LinkedDocument;
  readonly action: LinkedAction | null;
  readonly organisation: LinkedOrganisation | null;
  /** The text to be replaced, on one line. */
  readonly span: Span;
  /** What stands between the beginning of `span` and the cursor. */
  readonly typed: string;
  /** Inside brackets, where commas and brackets need quotation marks. */
  readonly inBrackets: boolean;
  /** The cursor is inside these quotation marks, which stay. */
  readonly quote: '' | '"' | "'";
  /** A colon stands behind the key already. */
  readonly hasColon: boolean;
  /** Something is written on the line that several lines cannot be put in front of. */
  readonly singleLine: boolean;
  readonly slots: readonly TypingSlot[];
  readonly lineBreak: string;
}

/** What can be typed at an offset; null in comments, running text, and files that are no checklist or plan. */
export function typingAt(snapshot: Snapshot, file: string, offset: number): Typing | null {
  const document = documentAt(snapshot, file, offset);
  if (document === null) return null;
  const text = snapshot.text(file);
  const lines = snapshot.lines(file);
  const entry = entryAt(document, offset);
  const line = lines.lineAt(offset);
  // With a byte order mark in front, the first line of a document begins behind it.
  const bounds = (number: number): { start: number; end: number } => ({
    start: Math.max(lines.lineStart(number), document.model.syntax.start),
    end: lines.lineEnd(number),
  });
  const { reader, from, to } = begin(document, entry, text, lines, line);
  for (let number = from; number < line; number++) {
    const { start, end } = bounds(number);
    reader.take(readLine(text, start, end));
  }
  const { start, end } = bounds(line);
  if (offset < start) return null;
  const current = readLine(text, start, end);
  const found = new CursorLine(text, offset, current, reader, lines.lineStart(to + 1)).find(() =>
    nextContent(text, lines, line + 1, to),
  );
  if (found === null) return null;
  // The lines below tell which names are taken, as far as the mappings and lists around the cursor go.
  const edge = Math.min(...found.openSlots.flatMap(({ block }) => (isAsked(block) ? [block.column] : [])));
  for (let number = line + 1; number <= to; number++) {
    const { start: from, end: until } = bounds(number);
    const below = readLine(text, from, until);
    if (saysSomething(below) && (below.dashes[0] ?? below.column) < edge) break;
    reader.take(below);
  }
  const { own, openSlots, ...rest } = found;
  return {
    ...rest,
    slots: openSlots.map((slot) => takenBy(slot, document, own)),
    snapshot,
    file,
    document,
    action: actionOf(entry),
    organisation: organisationOf(entry),
    typed: text.slice(found.span.start, offset),
    lineBreak: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** Whether the lines tell the names of a block; those at the top of the file are known. */
function isAsked(block: Block | null): block is Block {
  return block !== null && (block.kind === 'list' || block.path.length > 0);
}

function saysSomething(line: LineParts): boolean {
  return line.dashes.length > 0 || line.key !== null || line.value.start < line.value.end;
}

/** The blocks at the beginning of the piece of text that holds the cursor, and its first and last line. */
function begin(
  document: LinkedDocument,
  entry: EntryAt,
  text: string,
  lines: LineIndex,
  line: number,
): { reader: BlockReader; from: number; to: number } {
  const syntax = document.model.syntax;
  const own = ownLines(entry, text, lines);
  const piece = own ?? entry.item?.segment ?? entry.field?.segment ?? { start: syntax.start, end: syntax.end };
  const from = Math.min(lines.lineAt(piece.start), line);
  const last = lines.lineAt(Math.max(piece.start, piece.end - 1));
  const to = Math.max(last, line);
  const top: Block = { kind: 'map', column: 0, path: [], names: [], key: '', index: -1, open: false };
  const isItemPiece = own !== null || (entry.item !== null && entry.item.segment !== entry.field?.segment);
  if (!isItemPiece) return { reader: new BlockReader(text, [top]), from, to };
  const key = entry.field?.key?.text ?? '';
  const dash = /^([ \t]*)-(?=\s|$)/m.exec(text.slice(piece.start, piece.end));
  const column = dash?.[1]?.length ?? 2;
  const list: Block = { kind: 'list', column, path: [key], names: [], key: '', index: entry.index - 1, open: false };
  return { reader: new BlockReader(text, [{ ...top, key }, list]), from, to };
}

/** The lines of one entry of a list in a document that was read in one piece; null where a line does not tell. */
function ownLines({ field, item, index }: EntryAt, text: string, lines: LineIndex): Span | null {
  if (field?.items === null || field === null || item === null || item.segment !== field.segment) return null;
  const startOf = (node: (typeof item)['node']): number =>
    node === null ? -1 : lines.lineStart(lines.lineAt(item.segment.start + node.span.start));
  const start = startOf(item.node);
  const next = startOf(field.items[index + 1]?.node ?? null);
  const opensWithDash = start !== -1 && /^ *-\s/.test(text.slice(start, start + 40));
  return opensWithDash ? { start, end: next > start ? next : item.segment.end } : null;
}

/** The column of the next line that says something, when it belongs to the same piece of text. */
function nextContent(text: string, lines: LineIndex, from: number, to: number): LineParts | null {
  for (let number = from; number <= to; number++) {
    const line = readLine(text, lines.lineStart(number), lines.lineEnd(number));
    if (saysSomething(line)) return line;
  }
  return null;
}

/** A slot whose names are known when the lines below have been taken into account. */
interface OpenSlot extends TypingSlot {
  readonly block: Block | null;
}

function takenBy({ block, ...slot }: OpenSlot, document: LinkedDocument, own: string | null): TypingSlot {
  if (block === null) return slot;
  const isTop = block.kind === 'map' && block.path.length === 0;
  const taken = isTop ? [...document.model.fields.keys()].filter((key) => key !== own) : block.names;
  return { ...slot, taken };
}

/** What a cursor line comes to, before the lines below it are known. */
interface Found extends Pick<Typing, 'span' | 'inBrackets' | 'quote' | 'hasColon' | 'singleLine'> {
  readonly openSlots: readonly OpenSlot[];
  /** The key at the cursor, which does not count as taken. */
  readonly own: string | null;
}

class CursorLine {
  readonly #text: string;
  readonly #cursor: number;
  readonly #line: LineParts;
  readonly #reader: BlockReader;
  readonly #limit: number;

  constructor(text: string, cursor: number, line: LineParts, reader: BlockReader, limit: number) {
    this.#text = text;
    this.#cursor = cursor;
    this.#line = line;
    this.#reader = reader;
    this.#limit = Math.max(limit, line.end);
  }

  find(next: () => LineParts | null): Found | null {
    const line = this.#line;
    if (line.comment !== -1 && this.#cursor > line.comment) return null;
    const isBlank = line.dashes.length === 0 && line.key === null && line.value.start === line.value.end;
    const first = line.start + (line.dashes[0] ?? line.column);
    const column = isBlank ? this.#cursor - line.start : first - line.start;
    const going = this.#reader.continued(column, isBlank, this.#text.charAt(first));
    if (going?.kind === 'brackets') return this.#brackets(going.start, going.path);
    if (going !== null && !(going.kind === 'text' && isBlank && !this.#goesOnBelow(going.column, next()))) return null;
    if (isBlank) return line.comment === -1 ? this.#blankLine(next()) : null;
    if (this.#cursor < first) return null;
    const lastDash = line.dashes[line.dashes.length - 1];
    if (lastDash !== undefined && this.#cursor <= line.start + lastDash) return null;
    if (line.key === null && line.value.start === line.value.end) return this.#behindDash();
    if (this.#cursor < line.start + line.column) return null;
    return line.key === null ? this.#word() : this.#field(line.key);
  }

  /** Whether the text above is more than one line long and goes on below the cursor. */
  #goesOnBelow(column: number, below: LineParts | null): boolean {
    if (below === null) return false;
    return (below.dashes[0] ?? below.column) > column;
  }

  #blankLine(below: LineParts | null): Found {
    const { start, end } = this.#line;
    const cursorColumn = this.#cursor - start;
    const blocks = this.#reader.blocks;
    const top = blocks[blocks.length - 1];
    if (top?.open === true && cursorColumn > top.column) {
      const belowColumn = below === null ? -1 : (below.dashes[0] ?? below.column);
      const column = belowColumn > top.column ? belowColumn : cursorColumn;
      const kind = below !== null && belowColumn > top.column && below.dashes.length > 0 ? 'list' : 'map';
      const path = innerPath(top);
      const block = belowColumn > top.column ? this.#reader.open(column, kind) : null;
      const key: OpenSlot = { ...keySlot(path, column), block: kind === 'map' ? block : null };
      const slots = [key, ...itemSlots([...path, 0], column, kind === 'list' ? block : null)];
      return this.#blank(column, slots, { start, end });
    }
    let index = blocks.length - 1;
    while (index > 0 && (blocks[index]?.column ?? 0) > cursorColumn) index--;
    const column = blocks[index]?.column ?? 0;
    const here = blocks.filter((block) => block.column === column).reverse();
    const slots = here.flatMap((block) =>
      block.kind === 'list'
        ? itemSlots([...block.path, block.index + 1], column, block)
        : { ...keySlot(block.path, column), block },
    );
    return this.#blank(column, slots, { start, end });
  }

  /** Where the cursor is not at the right column, the blanks in front of it are part of what is replaced. */
  #blank(column: number, slots: readonly OpenSlot[], line: Span): Found {
    const inPlace = this.#cursor - line.start === column;
    const span = { start: inPlace ? this.#cursor : line.start, end: line.end };
    const lead = inPlace ? '' : ' '.repeat(column);
    return { ...plain, span, openSlots: slots.map((slot) => ({ ...slot, lead: lead + slot.lead })) };
  }

  #behindDash(): Found {
    const line = this.#line;
    const dash = line.dashes[line.dashes.length - 1] ?? 0;
    const touching = this.#cursor === line.start + dash + 1;
    const column = touching ? dash + 2 : Math.max(dash + 2, this.#cursor - line.start);
    const block = this.#reader.enter({ ...line, column });
    const shared = { path: block.path, column, lead: touching ? ' ' : '', taken: [], isItem: true };
    return {
      ...plain,
      span: { start: this.#cursor, end: line.end },
      openSlots: [
        { ...shared, expects: 'key', block },
        { ...shared, expects: 'value', block: this.#listAround(block) },
      ],
    };
  }

  #word(): Found | null {
    const line = this.#line;
    const written = this.#text.slice(line.value.start, line.value.end);
    const block = this.#reader.enter(line);
    const isItem = line.dashes.length > 0;
    const first = written.charAt(0);
    if (first === '[' || first === '{') return this.#brackets(line.value.start, block.path);
    const value = isItem ? this.#value(line.value, block.path, this.#listAround(block), true) : null;
    if (first === '"' || first === "'" || /^[|>&*!%@`]/.test(written)) return value;
    const span = { start: line.value.start, end: Math.max(line.value.end, this.#cursor) };
    const key: OpenSlot = { ...keySlot(block.path, line.column), isItem, block };
    return { ...plain, span, openSlots: [key, ...(value?.openSlots ?? [])] };
  }

  #field(key: { readonly text: string; readonly span: Span }): Found | null {
    const line = this.#line;
    const block = this.#reader.enter(line);
    const isItem = line.dashes.length > 0;
    if (this.#cursor <= key.span.end) {
      const slot: OpenSlot = { ...keySlot(block.path, line.column), isItem, block };
      return { ...plain, span: key.span, hasColon: true, own: key.text, singleLine: true, openSlots: [slot] };
    }
    const path = [...block.path, key.text];
    const written = this.#text.slice(line.value.start, line.value.end);
    block.names.push(key.text);
    block.key = key.text;
    if (/^[[{]/.test(written)) return this.#brackets(line.value.start, path);
    return this.#value(line.value, path, null, false);
  }

  #value(value: Span, path: Path, block: Block | null, isItem: boolean): Found | null {
    const written = this.#text.slice(value.start, value.end);
    const column = this.#line.column;
    const first = written.charAt(0);
    if (/^[|>&*!%@`]/.test(first)) return null;
    const slot: OpenSlot = { path, expects: 'value', column, lead: '', taken: [], isItem, block };
    const quote = first === '"' || first === "'" ? first : '';
    if (quote !== '') {
      if (this.#cursor <= value.start || this.#cursor > value.end) return null;
      const closed = written.length > 1 && written.endsWith(quote);
      if (closed && this.#cursor === value.end) return null;
      const span = { start: value.start + 1, end: closed ? value.end - 1 : value.end };
      return { ...plain, span, quote, singleLine: true, openSlots: [slot] };
    }
    if (this.#cursor <= value.start) {
      // Directly behind the colon, or in the blanks between it and the value.
      const lead = /\s/.test(this.#text.charAt(this.#cursor - 1)) ? '' : ' ';
      const span = { start: this.#cursor, end: Math.max(value.end, this.#cursor) };
      return { ...plain, span, singleLine: written !== '', openSlots: [{ ...slot, lead }] };
    }
    const span = { start: value.start, end: Math.max(value.end, this.#cursor) };
    return { ...plain, span, singleLine: true, openSlots: [slot] };
  }

  #brackets(start: number, path: Path): Found | null {
    const place = bracketPlace(this.#text, start, this.#bracketsEnd(start), this.#cursor, path);
    if (place === null) return null;
    const { span, quote, hasColon } = place;
    const before = this.#text.charAt(span.start - 1);
    const lead = quote === '' && span.start === this.#cursor && (before === ',' || before === ':') ? ' ' : '';
    const slot: OpenSlot = {
      path: place.path,
      expects: place.expects === 'key' ? 'key' : 'value',
      column: 0,
      lead,
      taken: place.expects === 'item' ? place.items : place.keys,
      isItem: place.expects === 'item',
      block: null,
    };
    return { ...plain, span, quote, hasColon, inBrackets: true, singleLine: true, openSlots: [slot] };
  }

  /** Brackets that are never closed end where a line stands no deeper than the one they were opened on. */
  #bracketsEnd(start: number): number {
    const text = this.#text;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart, start))?.[0].length ?? 0;
    let end = text.indexOf('\n', start);
    while (end !== -1 && end < this.#limit) {
      let next = text.indexOf('\n', end + 1);
      if (next === -1) next = this.#limit;
      const line = text.slice(end + 1, next);
      const content = line.trimStart();
      if (content !== '' && line.length - content.length <= indent && !/^[\]}]/.test(content)) return end;
      end = next;
    }
    return this.#limit;
  }

  #listAround(block: Block): Block | null {
    const at = this.#reader.blocks.indexOf(block);
    const outer = this.#reader.blocks[at - 1];
    return outer?.kind === 'list' ? outer : null;
  }
}

const plain = { inBrackets: false, quote: '', hasColon: false, singleLine: false, own: null } as const;

function keySlot(path: Path, column: number): TypingSlot {
  return { path, expects: 'key', column, lead: '', taken: [], isItem: false };
}

/** An item on a line of its own: the first field of a mapping, or words. */
function itemSlots(path: Path, column: number, list: Block | null): readonly OpenSlot[] {
  const shared = { path, lead: '- ', taken: [], isItem: true };
  return [
    { ...shared, expects: 'key', column: column + 2, block: null },
    { ...shared, expects: 'value', column, block: list },
  ];
}
