import type { Span } from '../text/index.js';

/** A comment `# ignore rule-id: reason`. Offsets in the text. */
export interface IgnoreNote {
  readonly rule: string;
  /** Empty when the author gave none; such a note silences nothing. */
  readonly reason: string;
  /** The comment from its # to the end of the reason. */
  readonly span: Span;
  /** What it silences: findings that start inside. */
  readonly covers: Span;
}

// Every rule has a hyphen in its id, which tells a note from a sentence that begins with “ignore”.
const notePattern = /#[ \t]*ignore[ \t]+([a-z][a-z0-9]*(?:-[a-z0-9]+)+)[ \t]*(?::[ \t]*([^\n\r]*)|(?=[\r\n]|$))/g;

/**
 * Finds the ignore notes of a text. A note behind a value covers its own line, a note on a line of its own
 * the next line that is not a comment; above `- id` that is the whole entry, above the first field the whole file.
 *
 * @param entries spans of the actions and organisations, in order of the text
 * @param firstField offset of the first field of the file
 */
export function findIgnoreNotes(text: string, entries: readonly Span[], firstField: number): readonly IgnoreNote[] {
  if (!text.includes('ignore')) return [];
  const notes: IgnoreNote[] = [];
  for (const match of text.matchAll(notePattern)) {
    const start = match.index;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const before = text.slice(lineStart, start);
    // A # inside a word or a quoted text is not a comment.
    if (before !== '' && !/[ \t]$/.test(before)) continue;
    const span = { start, end: start + match[0].trimEnd().length };
    const covers = before.trim() === '' ? below(text, start, entries, firstField) : line(text, lineStart);
    notes.push({ rule: match[1] ?? '', reason: (match[2] ?? '').trim(), span, covers });
  }
  return notes;
}

function below(text: string, start: number, entries: readonly Span[], firstField: number): Span {
  if (start < firstField) return { start: 0, end: text.length };
  let at = nextLine(text, start);
  while (at < text.length && /^[ \t]*(#.*)?$/.test(text.slice(at, lineEnd(text, at)))) at = nextLine(text, at);
  const own = line(text, at);
  if (!/^[ \t]*-(\s|$)/.test(text.slice(own.start, own.end))) return own;
  const entry = entries.find((each) => own.start <= each.start && each.start <= own.end);
  return entry === undefined ? own : { start: own.start, end: Math.max(entry.end, own.end) };
}

function line(text: string, start: number): Span {
  return { start, end: lineEnd(text, start) };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function nextLine(text: string, from: number): number {
  return Math.min(text.length, lineEnd(text, from) + 1);
}
