/**
 * Cuts a text into the pieces that are read one by one: a piece per top-level field, and for the long
 * lists (actions, organisations) a piece per item. A cut looks at line beginnings only, so an unclosed
 * quote or a wrong indent inside one piece cannot reach the next: legal continuation lines are always
 * deeper than the line they continue.
 */

/** The lists whose items are read one by one. */
const itemLists: ReadonlySet<string> = new Set(['actions', 'organisations']);

/** What a piece holds. `item` is one entry of a long list, `field` a whole top-level field. */
export interface Piece {
  readonly kind: 'field' | 'item';
  /** The top-level field: its key, or the key of the list the item belongs to; empty when there is no key. */
  readonly key: string;
  /** Offsets in the text; comments directly above belong to the piece. */
  readonly start: number;
  readonly end: number;
  /** Column of the dash of an item; 0 for a field. */
  readonly indent: number;
  /** Column of the dashes of the list; differs from `indent` when this dash is out of line. */
  readonly listIndent: number;
  /** The piece is, or opens, a list whose items are pieces. */
  readonly inItemList: boolean;
  /** A dash left of this column begins the next item, however it is indented. */
  readonly contentIndent: number;
}

/** A run of pieces between `---` lines. */
export interface CutDocument {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  /** The text cannot be cut safely (flow style at the top, a list at the top, directives' oddities). */
  readonly whole: boolean;
}

interface Line {
  readonly start: number;
  /** Behind the line break. */
  readonly next: number;
  readonly indent: number;
  readonly kind: 'blank' | 'comment' | 'dash' | 'other';
}

/** Cuts a text into documents and pieces. Never fails, whatever the text. */
export function cut(text: string): readonly CutDocument[] {
  return new Cutter(text).run();
}

/** A text that differs from one already cut in a single stretch. */
export interface Recut {
  /** Pieces in front of the change that stay as they are. */
  readonly head: number;
  /** The pieces cut anew. */
  readonly middle: readonly Piece[];
  /** Pieces behind the change that stay as they are but for their place. */
  readonly tail: number;
}

/**
 * Cuts again only what a change can have touched.
 *
 * @param before the pieces of the one document of the earlier text
 * @param from offset at which the texts begin to differ
 * @param to offset in `text` behind which they agree again
 * @param moved how much longer `text` is than the earlier one
 * @returns null when the change reaches further than one document's pieces: then everything is cut anew
 */
export function cutAgain(
  text: string,
  before: readonly Piece[],
  from: number,
  to: number,
  moved: number,
): Recut | null {
  // A piece is known to stay when the whole of the next one is in front of the change.
  let head = 0;
  while (head + 1 < before.length && (before[head + 1]?.end ?? Infinity) <= from) head++;
  const previous = before[head - 1];
  const first = before[head];
  if (previous === undefined || first === undefined) return null;
  return new Cutter(text).resume(previous, first.start, head, before, to, moved);
}

class Cutter {
  readonly #text: string;
  readonly #documents: CutDocument[] = [];
  #pieces: Piece[] = [];
  #documentStart: number;
  #whole = false;
  #pieceStart = -1;
  #pieceKind: 'field' | 'item' = 'field';
  #pieceIndent = 0;
  #pieceListIndent = 0;
  #key = '';
  #listIndent = -1;
  #contentIndent = 0;
  #isItemList = false;
  #commentStart = -1;
  #commentIndent = 0;
  /** There are pieces in front of the first one that is cut here. */
  #resumed = false;

  constructor(text: string) {
    this.#text = text;
    this.#documentStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  run(): readonly CutDocument[] {
    let at = this.#documentStart;
    while (at < this.#text.length) {
      const line = this.#lineAt(at);
      at = line.next;
      if (line.indent === 0 && line.kind === 'other') {
        const skipTo = this.#marker(line);
        if (skipTo !== null) {
          at = skipTo;
          continue;
        }
      }
      this.#take(line);
    }
    this.#endDocument(this.#text.length);
    return this.#documents;
  }

  resume(previous: Piece, at: number, head: number, before: readonly Piece[], to: number, moved: number): Recut | null {
    this.#resumed = true;
    this.#key = previous.key;
    this.#isItemList = previous.inItemList;
    this.#listIndent = previous.kind === 'item' ? previous.listIndent : -1;
    this.#contentIndent = previous.contentIndent;
    let index = Math.max(1, head);
    while (at < this.#text.length) {
      const line = this.#lineAt(at);
      at = line.next;
      if (line.indent === 0 && line.kind === 'other' && this.#isMarkerLine(line)) return null;
      const { key, listIndent } = { key: this.#key, listIndent: this.#listIndent };
      const started = this.#pieceStart;
      this.#take(line);
      if (this.#pieceStart === started || this.#pieceStart < to) continue;
      while (index < before.length && (before[index]?.start ?? 0) + moved < this.#pieceStart) index++;
      const old = before[index];
      if (old === undefined || old.start + moved !== this.#pieceStart) continue;
      // Whatever follows depends on the list the piece stands in, and on nothing else behind it.
      const sameField = old.kind === 'field' && this.#pieceKind === 'field';
      const sameItem =
        old.kind === 'item' && this.#pieceKind === 'item' && old.key === key && old.listIndent === listIndent;
      if (sameField || sameItem) return { head, middle: this.#pieces, tail: before.length - index };
    }
    this.#endPiece(this.#text.length);
    return { head, middle: this.#pieces, tail: 0 };
  }

  #isMarkerLine(line: Line): boolean {
    return isMarker(this.#text, line.start, '---') || isMarker(this.#text, line.start, '...');
  }

  #lineAt(start: number): Line {
    const text = this.#text;
    let next = text.indexOf('\n', start);
    next = next === -1 ? text.length : next + 1;
    let at = start;
    while (at < next && text.charCodeAt(at) === 32) at++;
    let first = at;
    // A tab or a hidden space cannot be indentation, but a line of nothing else is blank all the same.
    while (first < next && isBlank(text.charCodeAt(first))) first++;
    if (first >= next) return { start, next, indent: at - start, kind: 'blank' };
    const code = text.charCodeAt(first);
    const indent = at - start;
    if (code === 35) return { start, next, indent, kind: 'comment' };
    if (first === at && code === 45 && (at + 1 >= next || isBlank(text.charCodeAt(at + 1)))) {
      return { start, next, indent, kind: 'dash' };
    }
    return { start, next, indent, kind: 'other' };
  }

  /** Document markers and directives; returns where to go on, or null for any other line. */
  #marker(line: Line): number | null {
    const text = this.#text;
    if (isMarker(text, line.start, '---')) {
      const rest = text.slice(line.start + 3, line.next).trim();
      if (this.#pieceStart !== -1 || this.#pieces.length > 0) this.#endDocument(line.start);
      this.#documentStart = line.start;
      this.#commentStart = -1;
      if (rest !== '' && !rest.startsWith('#')) this.#whole = true;
      else this.#documentStart = line.next;
      return line.next;
    }
    if (isMarker(text, line.start, '...')) {
      this.#endDocument(line.start);
      this.#documentStart = line.next;
      return line.next;
    }
    if (text.charCodeAt(line.start) === 37 && this.#pieceStart === -1) {
      // A directive (%YAML, %TAG) belongs to the document below it.
      this.#whole = text.startsWith('%TAG', line.start);
      if (!this.#whole) this.#documentStart = line.next;
      return line.next;
    }
    return null;
  }

  #take(line: Line): void {
    if (line.kind === 'blank') {
      this.#commentStart = -1;
      return;
    }
    if (line.kind === 'comment') {
      if (this.#commentStart === -1) {
        this.#commentStart = line.start;
        this.#commentIndent = 0;
      }
      this.#commentIndent = Math.max(this.#commentIndent, line.indent);
      return;
    }
    this.#boundary(line);
    this.#commentStart = -1;
  }

  #boundary(line: Line): void {
    if (this.#whole) {
      if (this.#pieceStart === -1) this.#begin(line, 'field');
      return;
    }
    if (line.kind === 'dash') {
      this.#dash(line);
      return;
    }
    const code = this.#text.charCodeAt(line.start);
    // A hidden space in front of a line was meant as indentation.
    if (line.indent > 0 || code === 9 || isHiddenSpace(code)) {
      if (this.#pieceStart === -1) this.#begin(line, 'field');
      return;
    }
    // ] and } close a list or mapping of the field above.
    if ((code === 93 || code === 125) && this.#pieceStart !== -1) return;
    if (this.#pieceStart === -1 && this.#isFirst && isWholeStart(this.#text, line)) {
      this.#whole = true;
      this.#begin(line, 'field');
      return;
    }
    this.#begin(line, 'field');
    this.#key = keyOf(this.#text, line);
    this.#isItemList = itemLists.has(this.#key) && opensList(this.#text, line);
    this.#listIndent = -1;
  }

  #dash(line: Line): void {
    if (!this.#isItemList) {
      if (this.#pieceStart === -1) {
        if (this.#isFirst) this.#whole = true;
        this.#begin(line, 'field');
      }
      return;
    }
    if (this.#listIndent === -1) this.#listIndent = line.indent;
    // Inside an item a dash shallower than the item's own fields can only be meant as the next item.
    if (line.indent !== this.#listIndent && line.indent >= this.#contentIndent) return;
    this.#begin(line, 'item');
    this.#contentIndent = contentColumn(this.#text, line);
  }

  #begin(line: Line, kind: 'field' | 'item'): void {
    const withComment = this.#commentStart !== -1 && this.#commentIndent <= line.indent;
    const start = withComment ? this.#commentStart : line.start;
    this.#endPiece(start);
    // Loose comments and blank lines at the top belong to the first piece of the document.
    this.#pieceStart = this.#isFirst ? this.#documentStart : start;
    this.#pieceKind = kind;
    this.#pieceIndent = kind === 'item' ? line.indent : 0;
    this.#pieceListIndent = kind === 'item' ? this.#listIndent : 0;
    if (kind === 'field') this.#contentIndent = 0;
  }

  get #isFirst(): boolean {
    return this.#pieces.length === 0 && !this.#resumed;
  }

  #endPiece(end: number): void {
    if (this.#pieceStart === -1) return;
    this.#pieces.push({
      kind: this.#pieceKind,
      key: this.#key,
      start: this.#pieceStart,
      end,
      indent: this.#pieceIndent,
      listIndent: this.#pieceListIndent,
      inItemList: this.#isItemList,
      contentIndent: this.#contentIndent,
    });
    this.#pieceStart = -1;
  }

  #endDocument(end: number): void {
    if (this.#pieceStart === -1 && this.#pieces.length === 0 && this.#documents.length > 0) {
      this.#documentStart = end;
      return;
    }
    this.#endPiece(end);
    this.#documents.push({ start: this.#documentStart, end, pieces: this.#pieces, whole: this.#whole });
    this.#pieces = [];
    this.#documentStart = end;
    this.#whole = false;
    this.#key = '';
    this.#isItemList = false;
    this.#listIndent = -1;
    this.#contentIndent = 0;
    this.#commentStart = -1;
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0;
}

function isHiddenSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200d) || code === 0x202f || code === 0x2060 || code === 0x3000;
}

function isMarker(text: string, at: number, marker: string): boolean {
  return text.startsWith(marker, at) && (at + 3 >= text.length || isBlank(text.charCodeAt(at + 3)));
}

/** A first line that makes the document something other than plain `key: value` lines. */
function isWholeStart(text: string, line: Line): boolean {
  return '{[&*!|>?'.includes(text.charAt(line.start));
}

function keyOf(text: string, line: Line): string {
  const colon = text.indexOf(':', line.start);
  if (colon === -1 || colon >= line.next) return '';
  return text.slice(line.start, colon).trim();
}

/** Whether nothing but a comment stands behind the colon. */
function opensList(text: string, line: Line): boolean {
  const rest = text.slice(text.indexOf(':', line.start) + 1, line.next).trim();
  return rest === '' || rest.startsWith('#');
}

/** Column of the first character behind the dash; one past the dash where there is none. */
function contentColumn(text: string, line: Line): number {
  let at = line.start + line.indent + 1;
  while (at < line.next && text.charCodeAt(at) === 32) at++;
  const code = text.charCodeAt(at);
  const bare = at >= line.next || code === 10 || code === 13 || code === 35;
  return bare ? line.indent + 1 : at - line.start;
}
