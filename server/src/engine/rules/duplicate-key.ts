import type { Fix } from '../findings/index.js';
import type { LinkedDocument } from '../link/index.js';
import type { Field, MapNode, Node, Pair } from '../syntax/index.js';
import { planExample } from './example-files.js';
import { removePair } from './layout.js';
import { type SegmentFix, type SegmentReported, defineRule } from './rule.js';

export const duplicateKey = defineRule({
  id: 'duplicate-key',
  group: 'writing',
  title: 'Field stands twice',
  summary: 'The same field stands more than once in one entry.',
  why: 'Only the last one is read, so the other, which may be the right one, is silently lost.',
  condition: 'Two fields of one entry, or two fields at the top of the file, have exactly the same name.',
  remedy: 'Keep one of them.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Two deadlines',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 December 2029\n    owner: Digital lead\n    deadline: 31 March 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'One deadline',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 March 2030\n    owner: Digital lead\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    if (view.node !== null) search(view.node, view.text, report);
  },
  checkDocument(document, _programme, report) {
    for (const [first, last] of doubles(document.model.syntax.fields, (field) => field.key?.text ?? '')) {
      if (first.key === null || last.key === null) continue;
      report({
        place: document.place(last, last.key.span),
        message: sentence(last.key.text, 'at the top of this file'),
        related: [{ place: document.place(first, first.key.span), message: 'This one is not read' }],
        fixes: () => [
          ...removal(document, first, 'the first one, which is not read'),
          ...removal(document, last, 'this one'),
        ],
      });
    }
  },
});

/** The last of the equal ones with the first of them. */
function* doubles<T>(items: readonly T[], keyOf: (item: T) => string): Generator<readonly [T, T]> {
  const first = new Map<string, T>();
  const last = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    if (first.has(key)) last.set(key, item);
    else first.set(key, item);
  }
  for (const [key, item] of last) {
    const other = first.get(key);
    if (other !== undefined) yield [other, item];
  }
}

function search(node: Node, text: string, report: (finding: SegmentReported) => void): void {
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const item of node.items) if (item !== null) search(item, text, report);
    return;
  }
  for (const [first, last] of doubles(node.pairs, (pair) => pair.key.text)) {
    report({
      span: last.key.span,
      message: sentence(last.key.text, 'in this entry'),
      relatedSpans: [{ span: first.key.span, message: 'This one is not read' }],
      fixes: () => [
        remove(node, first, text, 'Remove the first one, which is not read'),
        remove(node, last, text, 'Remove this one'),
      ],
    });
  }
  for (const { value } of node.pairs) if (value !== null) search(value, text, report);
}

function sentence(key: string, where: string): string {
  return `“${key}” stands twice ${where}. Only this last one is read.`;
}

function remove(map: MapNode, pair: Pair, text: string, title: string): SegmentFix {
  return { title, edits: [removePair(text, 0, map, pair)] };
}

/** Whole lists of actions are not for a fix to throw away. */
function removal(document: LinkedDocument, field: Field, which: string): readonly Fix[] {
  const { key, value, segment } = field;
  if (key === null || field.items !== null || (value !== null && value.kind !== 'scalar')) return [];
  const pair = { key, value, span: { start: key.span.start, end: Math.max(key.span.end, value?.span.end ?? 0) } };
  const change = removePair(document.model.syntax.text, segment.start, { flow: false, pairs: [pair] }, pair);
  return [
    { title: `Remove ${which}`, edits: [{ place: { file: document.file, span: change.span }, text: change.text }] },
  ];
}
