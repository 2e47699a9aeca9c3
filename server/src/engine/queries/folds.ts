import type { Node } from '../syntax/index.js';
import type { LineIndex, Span } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { Fold } from './answers.js';

/**
 * Blocks of two lines or more that can be folded away: fields with lists or mappings below them, entries of lists, texts of
 * several lines, and comments of several lines. In the order of the text.
 */
export function folds(snapshot: Snapshot, file: string): readonly Fold[] {
  const text = snapshot.text(file);
  const collector = new Collector(text, snapshot.lines(file));
  for (const document of snapshot.documents(file)) {
    for (const field of document.model.syntax.fields) {
      const offset = field.segment.start;
      const start = field.key === null ? null : offset + field.key.span.start;
      if (field.items === null) {
        if (start !== null) collector.block(start, offset + (field.value?.span.end ?? 0));
        collector.inside(field.value, offset);
        continue;
      }
      const last = field.items[field.items.length - 1];
      if (start !== null && last !== undefined) {
        collector.block(start, last.segment.start + (last.node?.span.end ?? 0));
      }
      for (const { segment, node } of field.items) collector.entry(node, segment.start);
    }
  }
  collector.comments();
  return collector.result();
}

class Collector {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #found: Fold[] = [];
  /** Texts written over several lines, in which a `#` is no comment. */
  readonly #texts: Span[] = [];

  constructor(text: string, lines: LineIndex) {
    this.#text = text;
    this.#lines = lines;
  }

  /** Adds a block when it has two lines or more; blank lines at its end are left out. */
  block(start: number, end: number): void {
    let last = Math.min(end, this.#text.length);
    while (last > start && isSpace(this.#text.charCodeAt(last - 1))) last--;
    if (!this.#isLonger(start, last)) return;
    this.#found.push({ span: { start, end: last }, kind: 'block' });
  }

  /** Adds an entry of a list and what is inside it. */
  entry(node: Node | null, offset: number): void {
    if (node === null) return;
    if (node.kind !== 'scalar') this.block(offset + node.span.start, offset + node.span.end);
    this.inside(node, offset);
  }

  /** Adds what is inside a value. */
  inside(node: Node | null, offset: number): void {
    if (node === null) return;
    if (node.kind === 'scalar') {
      if (!node.literal) this.#texts.push({ start: offset + node.span.start, end: offset + node.span.end });
      return;
    }
    if (node.kind === 'list') {
      for (const item of node.items) this.entry(item, offset);
      return;
    }
    for (const { key, value } of node.pairs) {
      if (value === null) continue;
      this.block(offset + key.span.start, offset + value.span.end);
      this.inside(value, offset);
    }
  }

  /** Adds comments that take two whole lines or more. */
  comments(): void {
    const lines = this.#lines;
    let first = -1;
    let textIndex = 0;
    for (let line = 0; line <= lines.lineCount; line++) {
      const start = lines.lineStart(line);
      while ((this.#texts[textIndex]?.end ?? Infinity) <= start) textIndex++;
      const inText = (this.#texts[textIndex]?.start ?? Infinity) < start;
      const isComment = line < lines.lineCount && !inText && this.#startsComment(start, lines.lineEnd(line));
      if (isComment && first === -1) first = line;
      if (isComment || first === -1) continue;
      if (line - first >= 2) {
        this.#found.push({ span: { start: lines.lineStart(first), end: lines.lineEnd(line - 1) }, kind: 'comment' });
      }
      first = -1;
    }
  }

  result(): readonly Fold[] {
    // Of two blocks that begin on one line an editor shows one; the outer one comes first.
    const sorted = this.#found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    let lastLine = -1;
    return sorted.filter((fold) => {
      const line = this.#lines.lineAt(fold.span.start);
      if (line === lastLine) return false;
      lastLine = line;
      return true;
    });
  }

  #startsComment(start: number, end: number): boolean {
    let at = start;
    while (at < end && (this.#text.charCodeAt(at) === 32 || this.#text.charCodeAt(at) === 9)) at++;
    return at < end && this.#text.charCodeAt(at) === 35;
  }

  #isLonger(start: number, end: number): boolean {
    const line = this.#lines.lineAt(start);
    return end > this.#lines.lineEnd(line);
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}
