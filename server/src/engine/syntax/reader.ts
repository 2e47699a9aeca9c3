import { type CutDocument, type Piece, cut, cutAgain } from './cut.js';
import { differenceOf } from './text-difference.js';
import { type MergeConflict, findMergeConflicts, readFirstSide } from './merge-conflict.js';
import { type Node, type Pair, type ScalarNode } from './node.js';
import { type ParsedPiece, parsePiece } from './parse-piece.js';
import type { SyntaxProblem } from './problem.js';

/** Texts longer than this many characters are not read; 100,000 lines are about a third of it. */
export const maxTextLength = 16_000_000;

/** Pieces parsed between two chances for the caller to do something else; about 5 ms of work. */
const piecesPerSlice = 64;

/** A stretch of text that is read on its own. All spans inside count from `start`. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The same object as long as the text of the segment is the same: work on it can be remembered by it. */
  readonly parsed: ParsedPiece;
}

/** One item of a list that may be long. */
export interface Item {
  readonly segment: Segment;
  readonly node: Node | null;
}

/** One top-level `key: value` of a document. */
export interface Field {
  readonly segment: Segment;
  /** `null` when the line has no readable key. */
  readonly key: ScalarNode | null;
  /** `null` when nothing is written, and for lists that are cut into {@link items}. */
  readonly value: Node | null;
  /** The items of `actions` and `organisations`, whichever way the list is written. */
  readonly items: readonly Item[] | null;
}

/** One YAML document; nearly every file has exactly one. */
export interface SyntaxDocument {
  readonly start: number;
  readonly end: number;
  /** The whole text that the document is a part of; segments and documents count from its start. */
  readonly text: string;
  readonly fields: readonly Field[];
  /** The document is not a mapping of fields at all. */
  readonly root: 'fields' | 'empty' | 'other';
  /** Each segment once, in order of the text. */
  readonly segments: readonly Segment[];
}

/** A document before it is told which text it belongs to: reading may look at a slightly different one. */
type ReadDocument = Omit<SyntaxDocument, 'text'>;

/** What a text says. Spans of `problems` and `conflicts` count from the start of the text. */
export interface SyntaxFile {
  readonly documents: readonly SyntaxDocument[];
  readonly problems: readonly SyntaxProblem[];
  readonly conflicts: readonly MergeConflict[];
}

/** A piece with the segment it was read to. */
interface ReadPiece {
  readonly piece: Piece;
  readonly segment: Segment;
}

/** The last text that was cut into the pieces of one document. */
interface LastReading {
  readonly text: string;
  readonly start: number;
  readonly pieces: readonly Piece[];
  readonly read: readonly ReadPiece[];
}

/**
 * Reads the successive versions of one text. Each segment is parsed once and remembered by its own
 * text, so that reading again after an edit costs as much as the edit.
 */
export class SyntaxReader {
  #remembered = new Map<string, ParsedPiece>();
  #next = new Map<string, ParsedPiece>();
  #parsed = 0;
  #last: LastReading | null = null;

  /** How many segments have been parsed so far; tests use it to show that unchanged ones are not. */
  get parsedCount(): number {
    return this.#parsed;
  }

  /** A reader that knows all that this one knows. Whatever it reads leaves this one as it is. */
  aside(): SyntaxReader {
    const reader = new SyntaxReader();
    reader.#remembered = new Map(this.#remembered);
    reader.#last = this.#last;
    return reader;
  }

  /** Reads a text, pausing now and then; what is abandoned half-way keeps the memory of the version before. */
  *read(text: string): Generator<undefined, SyntaxFile> {
    if (text.length > maxTextLength) return refused('too-large', tooLarge(text.length));
    if (text.includes('\u0000')) return refused('not-text', notText);
    const conflicts = findMergeConflicts(text);
    let readable = conflicts.length === 0 ? text : readFirstSide(text, conflicts);
    // A lone carriage return ends a line for editors but not for the YAML package.
    if (/\r(?!\n)/.test(readable)) readable = readable.replace(/\r(?!\n)/g, '\n');
    const again = yield* this.#readAgain(readable);
    const documents = again === null ? yield* this.#readAll(readable) : [again];
    return { documents: documents.map((document) => ({ ...document, text })), problems: [], conflicts };
  }

  *#readAll(text: string): Generator<undefined, readonly ReadDocument[]> {
    this.#next = new Map();
    this.#last = null;
    const cuts = cut(text);
    const documents: ReadDocument[] = [];
    for (const document of cuts) {
      if (document.whole) documents.push(this.#whole(text, document));
      else {
        const read = yield* this.#pieces(text, document.pieces);
        documents.push(this.#together(text, document, read));
        if (cuts.length === 1) this.#last = { text, start: document.start, pieces: document.pieces, read };
      }
    }
    this.#remembered = this.#next;
    return documents;
  }

  /** The reading of a text that differs from the last one in a single stretch; null when everything has to be read. */
  *#readAgain(text: string): Generator<undefined, ReadDocument | null> {
    const last = this.#last;
    // What is remembered grows with what is typed, and is sorted out when most of it is old.
    if (last === null || this.#remembered.size > 2 * last.pieces.length + 1000) return null;
    const { from, to, moved } = differenceOf(last.text, text);
    const recut = cutAgain(text, last.pieces, from, to, moved);
    if (recut === null) return null;
    this.#next = this.#remembered;
    const middle = yield* this.#pieces(text, recut.middle);
    const tail = recut.tail === 0 ? [] : last.read.slice(-recut.tail);
    const read = [
      ...last.read.slice(0, recut.head),
      ...middle,
      ...(moved === 0 ? tail : tail.map((each) => moveRead(each, moved))),
    ];
    const pieces = read.map(({ piece }) => piece);
    this.#last = { text, start: last.start, pieces, read };
    return this.#together(text, { start: last.start, end: text.length, pieces, whole: false }, read);
  }

  *#pieces(text: string, pieces: readonly Piece[]): Generator<undefined, ReadPiece[]> {
    const read: ReadPiece[] = [];
    let budget = piecesPerSlice;
    for (const piece of pieces) {
      const before = this.#parsed;
      const parsed = this.#parse(text.slice(piece.start, piece.end), piece);
      read.push({ piece, segment: { start: piece.start, end: piece.end, parsed } });
      if (this.#parsed > before && --budget === 0) {
        budget = piecesPerSlice;
        yield;
      }
    }
    return read;
  }

  #together(text: string, document: CutDocument, read: readonly ReadPiece[]): ReadDocument {
    // A name used in one segment and defined in another: only reading the document as a whole can tell.
    const needsOthers = read.some(({ segment }) => segment.parsed.needsOthers);
    if (needsOthers && read.some(({ segment }) => segment.parsed.definesNames)) return this.#whole(text, document);
    return assemble(document, read);
  }

  #whole(text: string, cutDocument: CutDocument): ReadDocument {
    const parsed = this.#parse(text.slice(cutDocument.start, cutDocument.end), null);
    const segment: Segment = { start: cutDocument.start, end: cutDocument.end, parsed };
    const root = parsed.node;
    const kind = root?.kind === 'map' ? 'fields' : root === null && parsed.problems.length === 0 ? 'empty' : 'other';
    const fields = root?.kind === 'map' ? root.pairs.map((pair) => fieldOf(pair, segment)) : [];
    return { start: cutDocument.start, end: cutDocument.end, fields, root: kind, segments: [segment] };
  }

  #parse(text: string, piece: Piece | null): ParsedPiece {
    // The text tells its own shape, unless its dash is out of line with a list it knows nothing of.
    const misplacedBy = piece === null ? 0 : piece.indent - piece.listIndent;
    const key = misplacedBy === 0 ? text : `${String(misplacedBy)}\u0000${text}`;
    let parsed = this.#next.get(key) ?? this.#remembered.get(key);
    if (parsed === undefined) {
      const column = piece?.kind === 'item' ? contentColumn(text, piece) : 0;
      parsed = parsePiece(text, { contentColumn: column, misplacedBy });
      this.#parsed++;
    }
    this.#next.set(key, parsed);
    return parsed;
  }
}

function moveRead({ piece, segment }: ReadPiece, by: number): ReadPiece {
  return {
    piece: { ...piece, start: piece.start + by, end: piece.end + by },
    segment: { start: segment.start + by, end: segment.end + by, parsed: segment.parsed },
  };
}

/** Reads a text in one go and remembers nothing. */
export function readText(text: string): SyntaxFile {
  const reading = new SyntaxReader().read(text);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Column of the fields of an item: one past its dash and the spaces behind it. When the dash is out of
 * line but the fields below it are not, the fields of the other items tell.
 */
function contentColumn(text: string, piece: Piece): number {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => /^ *-(?:\s|$)/.test(line));
  const second = lines.slice(first + 1).find((line) => /^\s*[^\s#]/.test(line));
  const below = second === undefined ? -1 : second.length - second.trimStart().length;
  if (piece.indent !== piece.listIndent && below === piece.listIndent + 2) return below;
  const dash = /^ *-( +)(?=[^\s#])/.exec(lines[first] ?? '');
  return dash === null ? piece.indent + 2 : dash[0].length;
}

function assemble(document: CutDocument, read: readonly { piece: Piece; segment: Segment }[]): ReadDocument {
  const fields: Field[] = [];
  const segments: Segment[] = [];
  let items: Item[] | null = null;
  for (const { piece, segment } of read) {
    if (piece.kind === 'item') {
      const item = {
        segment,
        node: itemNode(segment.parsed.node),
      };
      segments.push(item.segment);
      items?.push(item);
      continue;
    }
    segments.push(segment);
    const node = segment.parsed.node;
    const pair = node?.kind === 'map' ? node.pairs[0] : undefined;
    const field = pair === undefined ? { segment, key: null, value: node, items: null } : fieldOf(pair, segment);
    items = null;
    if (field.value === null && (field.key?.text === 'actions' || field.key?.text === 'organisations')) {
      items = [];
      fields.push({ ...field, items });
    } else if (node !== null || segment.parsed.problems.length > 0) fields.push(field);
  }
  const root = fields.length > 0 ? 'fields' : 'empty';
  const start = document.start;
  // A text that is one bare word or sentence is not a document with a broken field.
  const other = fields.length > 0 && fields.every((field) => field.key === null);
  return { start, end: document.end, fields, root: other ? 'other' : root, segments };
}

function fieldOf(pair: Pair, segment: Segment): Field {
  const long = pair.key.text === 'actions' || pair.key.text === 'organisations';
  const items = pair.value === null ? [] : pair.value.kind === 'list' ? pair.value.items : null;
  const list = long && items !== null ? items.map((node) => ({ segment, node })) : null;
  return { segment, key: pair.key, value: pair.value, items: list };
}

function itemNode(node: Node | null): Node | null {
  return node?.kind === 'list' ? (node.items[0] ?? null) : node;
}

function refused(code: SyntaxProblem['code'], message: string): SyntaxFile {
  return { documents: [], problems: [{ code, span: { start: 0, end: 0 }, message, mends: [] }], conflicts: [] };
}

const notText = 'This is not a text file. Open the plan in a text editor and save it as plain text (UTF-8).';

function tooLarge(length: number): string {
  const megabytes = Math.round(length / 1_000_000);
  return `This file is too large to check (${String(megabytes)} million characters; the limit is 16 million). Split it into several plans.`;
}
