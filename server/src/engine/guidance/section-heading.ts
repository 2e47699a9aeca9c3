import type { Span } from '../text/index.js';
import { type Line, trimmed } from './lines.js';

/** What a heading line says. */
export interface Heading {
  readonly level: number;
  /** Null when neither a number nor `{#id}` is written; the caller then makes one from the title. */
  readonly statedId: string | null;
  readonly idSpan: Span;
  readonly title: string;
  readonly titleSpan: Span;
}

// "6. Self-referral", "2.1 Tools", "3) Framework". A bare number may have two digits at most, so that "111 calls" and
// "2024 update" stay titles.
const numbered =
  /^(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?)(?:[.):]|\s[-\u2013\u2014])\s+|^(\d{1,2}(?:\.\d{1,3}){0,4}[a-z]?)\s+/;
const named =
  /^(section|item|paragraph|para|part|annex|appendix)\s+(\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[A-Z])\b[\s:.)\u2013\u2014-]*/i;

/** Reads one line as a Markdown heading written with `#` signs; null when it is not one. */
export function readHeading(text: string, line: Line): Heading | null {
  let at = line.start;
  while (at < line.end && at - line.start < 4 && text[at] === ' ') at++;
  if (text[at] !== '#' || at - line.start > 3) return null;
  let level = 0;
  while (at < line.end && text[at] === '#') {
    level++;
    at++;
  }
  if (level > 6 || (at < line.end && text[at] !== ' ' && text[at] !== '\t')) return null;

  let content = trimmed(text, at, line.end);
  let end = content.end;
  while (end > content.start && text[end - 1] === '#') end--;
  if (end < content.end && (end === content.start || text[end - 1] === ' '))
    content = trimmed(text, content.start, end);

  const explicit = explicitId(text, content);
  if (explicit !== null) {
    const titleSpan = trimmed(text, content.start, explicit.braceStart);
    return { level, statedId: explicit.id, idSpan: explicit.span, title: sliceOf(text, titleSpan), titleSpan };
  }
  const words = sliceOf(text, content);
  const byNumber = numbered.exec(words);
  const number = byNumber?.[1] ?? byNumber?.[2];
  if (byNumber !== null && number !== undefined) {
    const titleSpan = trimmed(text, content.start + byNumber[0].length, content.end);
    const idSpan = { start: content.start, end: content.start + number.length };
    return { level, statedId: number, idSpan, title: sliceOf(text, titleSpan), titleSpan };
  }
  const byName = named.exec(words);
  const kind = byName?.[1]?.toLowerCase();
  const which = byName?.[2];
  if (byName !== null && kind !== undefined && which !== undefined) {
    const rest = trimmed(text, content.start + byName[0].length, content.end);
    const titleSpan = rest.start === rest.end ? content : rest;
    const idSpan = { start: content.start, end: content.start + words.indexOf(which, kind.length) + which.length };
    const isAnnex = kind === 'annex' || kind === 'appendix' || /^[A-Z]$/i.test(which);
    const statedId = isAnnex ? `${kind}-${which.toLowerCase()}` : which;
    return { level, statedId, idSpan, title: sliceOf(text, titleSpan), titleSpan };
  }
  return { level, statedId: null, idSpan: content, title: words, titleSpan: content };
}

/** An id made from a title: letters and digits in lower case, everything between them one hyphen. */
export function idFromTitle(title: string): string {
  return title
    .slice(0, 200)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function explicitId(text: string, content: Span): { id: string; span: Span; braceStart: number } | null {
  if (text[content.end - 1] !== '}') return null;
  const inContent = sliceOf(text, content).lastIndexOf('{#');
  if (inContent === -1) return null;
  const braceStart = content.start + inContent;
  const span = { start: braceStart + 2, end: content.end - 1 };
  const id = sliceOf(text, span);
  return /^[^\s#{}]+$/.test(id) ? { id, span, braceStart } : null;
}

function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
