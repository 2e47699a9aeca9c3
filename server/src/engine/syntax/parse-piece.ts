import { parseDocument, type Document, type YAMLError } from 'yaml';
import { convert } from './convert.js';
import type { Node } from './node.js';
import type { Mend, SyntaxProblem } from './problem.js';
import { findMistakes } from './repair.js';
import { describeError } from './yaml-error.js';

/** What one piece of text says, with spans that count from the start of the piece. */
export interface ParsedPiece {
  readonly node: Node | null;
  readonly problems: readonly SyntaxProblem[];
  /** The piece uses a name (`*name`) that another piece must have defined: it cannot be read alone. */
  readonly needsOthers: boolean;
  /** The piece defines a name (`&name`) that another piece may use. */
  readonly definesNames: boolean;
}

/** What the cut knows of a piece's layout. */
export interface PieceShape {
  /** Column of the fields of an item, one past its dash and space; 0 for a top-level field. */
  readonly contentColumn: number;
  /** How many columns the dash of an item stands to the right of the other dashes; 0 when in line. */
  readonly misplacedBy: number;
}

/**
 * Reads one piece. Any text gives a result: what YAML cannot read is read with the likely mistakes
 * mended, and each mistake is a problem.
 */
export function parsePiece(text: string, shape: PieceShape): ParsedPiece {
  if (shape.misplacedBy !== 0) return parseMisplaced(text, shape);
  return parseWith(text, shape.contentColumn, []);
}

/** A dash out of line: either its fields moved with it, or they stand where those of the other entries stand. */
function parseMisplaced(text: string, shape: PieceShape): ParsedPiece {
  const dash = text.search(/^ *-(?:\s|$)/m);
  const indent = text.slice(dash).indexOf('-');
  const columns = Math.max(0, indent - shape.misplacedBy);
  const own = { span: { start: dash, end: dash + indent }, text: ' '.repeat(columns) };
  const fieldsInLine = shape.contentColumn === columns + 2;
  const mistake: SyntaxProblem = {
    code: 'misplaced-dash',
    span: { start: dash + indent, end: dash + indent + 1 },
    message:
      'This dash is not under the dashes of the other entries. Give the entry the same number of spaces in front.',
    mends: [
      {
        title: 'Line the entry up with the others',
        edits: fieldsInLine ? [own] : [own, ...movedLines(text, text.indexOf('\n', dash), -shape.misplacedBy)],
      },
    ],
  };
  return parseWith(text, shape.contentColumn, [mistake]);
}

/** Edits that move every line behind `from` by some columns to the right, or to the left when negative. */
function movedLines(text: string, from: number, columns: number): Mend['edits'] {
  const edits: { span: { start: number; end: number }; text: string }[] = [];
  for (let at = from; at !== -1 && at + 1 < text.length; at = text.indexOf('\n', at + 1)) {
    const start = at + 1;
    const spaces = /^ */.exec(text.slice(start, start + 200))?.[0].length ?? 0;
    const remove = Math.min(spaces, Math.max(0, -columns));
    edits.push({ span: { start, end: start + remove }, text: ' '.repeat(Math.max(0, columns)) });
  }
  return edits;
}

function parseWith(text: string, contentColumn: number, known: readonly SyntaxProblem[]): ParsedPiece {
  const document = parse(text);
  if (document === null)
    return unreadable(text, 'too-deep', 'This part is nested too deeply to be read. Remove some of the brackets.');
  if (document.errors.length === 0) return finish(document, text, known, (offset) => offset);
  const mistakes = [...known, ...findMistakes(text, contentColumn)];
  if (mistakes.length === 0)
    return finish(
      document,
      text,
      firstError(document.errors, text, (o) => o),
      (o) => o,
    );
  const mended = mend(text, mistakes);
  const second = parse(mended.text);
  if (second === null) return finish(document, text, mistakes, (offset) => offset);
  // Errors that stay after mending are causes of their own; the first is shown, the rest mostly follow from it.
  const left = firstError(second.errors, mended.text, mended.place);
  return finish(second, mended.text, [...mistakes, ...left], mended.place);
}

function parse(text: string): Document.Parsed | null {
  try {
    return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  } catch (error) {
    // Deep nesting overflows the stack of the YAML package; nothing else makes it throw.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function finish(
  document: Document.Parsed,
  source: string,
  problems: readonly SyntaxProblem[],
  place: (offset: number) => number,
): ParsedPiece {
  const conversion = convert(document, source, place);
  const found = [...problems];
  if (conversion.tooDeep) {
    found.push(
      problem('too-deep', 0, source, 'This part is nested too deeply to be read. Remove some of the brackets.'),
    );
  }
  if (conversion.tooManyAliases) {
    found.push(
      problem(
        'too-many-aliases',
        0,
        source,
        'This part repeats others with * so often that it cannot be read. Write the values out.',
      ),
    );
  }
  return {
    node: conversion.node,
    problems: found,
    needsOthers: conversion.unknownAliases.length > 0,
    definesNames: source.includes('&'),
  };
}

function problem(code: SyntaxProblem['code'], start: number, source: string, message: string): SyntaxProblem {
  const line = source.trimStart();
  const from = start + source.length - line.length;
  const end = line.indexOf('\n');
  return { code, span: { start: from, end: end === -1 ? source.length : from + end }, message, mends: [] };
}

function unreadable(text: string, code: SyntaxProblem['code'], message: string): ParsedPiece {
  return { node: null, problems: [problem(code, 0, text, message)], needsOthers: false, definesNames: false };
}

function firstError(errors: readonly YAMLError[], text: string, place: (offset: number) => number): SyntaxProblem[] {
  const first = errors[0];
  return first === undefined ? [] : [describeError(first, text, place)];
}

/** Applies the first mend of each mistake; `place` maps offsets of the mended text back. */
function mend(text: string, mistakes: readonly SyntaxProblem[]): { text: string; place: (offset: number) => number } {
  const edits = mistakes.flatMap((mistake) => mistake.mends[0]?.edits ?? []);
  const stops: { readonly mended: number; readonly original: number }[] = [{ mended: 0, original: 0 }];
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start);
    stops.push({ mended: result.length, original: edit.span.start });
    result += edit.text;
    at = edit.span.end;
    stops.push({ mended: result.length, original: at });
  }
  result += text.slice(at);
  const place = (offset: number): number => {
    let low = 0;
    let high = stops.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((stops[middle]?.mended ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const stop = stops[low] ?? { mended: 0, original: 0 };
    const limit = stops[low + 1]?.original ?? text.length;
    return Math.min(stop.original + offset - stop.mended, limit);
  };
  return { text: result, place };
}
