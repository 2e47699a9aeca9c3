import { Entry, type EntryView } from '../rules/index.js';
import type { Node, Segment, SyntaxDocument } from '../syntax/index.js';
import { type Span, overlaps } from '../text/index.js';

/** One top-level field, action or organisation with the segment it stands in. */
export interface PlacedEntry {
  readonly segment: Segment;
  readonly node: Node | null;
  readonly holds: EntryView['holds'];
  readonly key: string;
  /** Where it stands when it has no node; counts from the segment's start. */
  readonly span: Span;
}

/** The entries of a document in the order of the text. */
export function* entriesOf(document: SyntaxDocument): Generator<PlacedEntry> {
  for (const field of document.fields) {
    const key = field.key?.text ?? '';
    if (field.items === null) {
      const span = field.key?.span ?? { start: 0, end: 0 };
      yield { segment: field.segment, node: field.value, holds: 'field', key, span };
      continue;
    }
    const holds = key === 'actions' ? 'action' : 'organisation';
    for (const { node, segment } of field.items) {
      yield { segment, node, holds, key, span: node?.span ?? dashSpan(segment) };
    }
  }
}

/** What rules see of an entry; made only when it is not remembered. */
export function viewOf(entry: PlacedEntry, text: string, kind: 'checklist' | 'plan'): EntryView {
  const { segment, node, holds, key, span } = entry;
  const sound = isSound(segment, node);
  return new Entry({ node, holds, key, span, kind, sound, text: text.slice(segment.start, segment.end) });
}

/** Whether an entry could be read as it stands. A segment that holds more than the entry may have problems elsewhere. */
function isSound(segment: Segment, node: Node | null): boolean {
  const { problems, node: whole } = segment.parsed;
  if (problems.length === 0) return true;
  const alone = whole === null || node === null || whole.kind !== 'map' || whole.pairs.length < 2;
  return !alone && !problems.some(({ span }) => overlaps(span, node.span));
}

/** The dash of an entry with nothing behind it. */
function dashSpan(segment: Segment): Span {
  const node = segment.parsed.node;
  return node === null ? { start: 0, end: 1 } : { start: node.span.start, end: node.span.start + 1 };
}
