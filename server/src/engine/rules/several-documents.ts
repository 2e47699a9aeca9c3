import type { SyntaxDocument } from '../syntax/index.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const severalDocuments = defineRule({
  id: 'several-documents',
  group: 'writing',
  title: 'Cut in two by dashes',
  summary:
    'A line of three dashes or three dots cuts the file in two, and the part below it is no plan or checklist of its own.',
  why: 'Everything below the line is read as another document: its actions are not actions of this plan.',
  condition: 'A document after the first of a file does not say what it is with kind.',
  remedy: 'Take the line out. For a visible division use a comment, such as # -----.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A line of dashes between two actions',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n---\n  - id: training\n    title: Train the staff\n    owner: Training lead\n',
        ),
      },
    ],
    right: [
      {
        title: 'A comment between them',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n  # ---\n  - id: training\n    title: Train the staff\n    owner: Training lead\n',
        ),
      },
    ],
  },
  checkFile(view, report) {
    for (const document of view.syntax.documents.slice(1)) {
      if (!isStray(document)) continue;
      const marker = markerBefore(view.text, document.start);
      report({
        place: { file: view.file, span: { start: marker.start, end: marker.wordEnd } },
        message: `This line cuts the file in two, and what is below it does not belong to the ${view.documents[0]?.model.kind ?? 'plan'} above. Take it out, or begin it with # to make it a comment.`,
        fixes: () => [
          {
            title: 'Take the line out',
            edits: [{ place: { file: view.file, span: { start: marker.start, end: marker.end } }, text: '' }],
            preferred: true,
          },
        ],
      });
    }
  },
});

/** Whether a document is the lower half of one that was cut in two by mistake. */
export function isStray(document: SyntaxDocument): boolean {
  return document.start > 0 && !document.fields.some((field) => field.key?.text === 'kind');
}

/** The line of dashes or dots that ends the document above. */
function markerBefore(text: string, start: number): { start: number; wordEnd: number; end: number } {
  for (let end = start; end > 0;) {
    const lineStart = text.lastIndexOf('\n', end - 2) + 1;
    const line = text.slice(lineStart, end);
    if (/^(---|\.\.\.)/.test(line)) return { start: lineStart, wordEnd: lineStart + line.trimEnd().length, end };
    end = lineStart;
  }
  const line = /^[^\r\n]*\r?\n?/.exec(text.slice(start))?.[0] ?? '';
  return { start, wordEnd: start + line.trimEnd().length, end: start + line.length };
}
