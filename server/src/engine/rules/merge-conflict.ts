import type { Fix, TextEdit } from '../findings/index.js';
import type { MergeConflict } from '../syntax/index.js';
import { planExample } from './example-files.js';
import { type FileView, defineRule } from './rule.js';

export const mergeConflict = defineRule({
  id: 'merge-conflict',
  group: 'writing',
  title: 'Two versions at once',
  summary: 'The file holds two versions of the same lines, left over from joining the work of two people.',
  why: 'Nobody can tell which version counts, so nothing else in the file is checked until one is chosen.',
  condition: 'A line starts with <<<<<<< and is followed by lines that start with ======= and >>>>>>>.',
  remedy: 'Keep one of the two versions, or put them together by hand, and take the three marker lines out.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Two deadlines to choose from',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n<<<<<<< mine\n    deadline: 31 January 2030\n=======\n    deadline: 31 March 2030\n>>>>>>> theirs\n',
        ),
      },
    ],
    right: [
      {
        title: 'One of them chosen',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 March 2030\n'),
      },
    ],
  },
  checkFile(view, report) {
    for (const conflict of view.syntax.conflicts) {
      report({
        place: { file: view.file, span: trimmed(view.text, conflict.marker) },
        message:
          'Two people have changed the lines below, and both versions are here. Choose one; until then nothing else in this file is checked.',
        related: [
          { place: { file: view.file, span: firstLine(view.text, conflict.ours) }, message: 'The first version' },
          { place: { file: view.file, span: firstLine(view.text, conflict.theirs) }, message: 'The second version' },
        ],
        fixes: () => [
          keep(view, conflict, 'Keep the first version', conflict.ours),
          keep(view, conflict, 'Keep the second version', conflict.theirs),
        ],
      });
    }
  },
});

type Stretch = MergeConflict['ours'];

function keep(view: FileView, conflict: MergeConflict, title: string, kept: Stretch): Fix {
  const edit = (start: number, end: number): TextEdit => ({
    place: { file: view.file, span: { start, end } },
    text: '',
  });
  return { title, edits: [edit(conflict.start, kept.start), edit(kept.end, conflict.end)] };
}

function firstLine(text: string, { start, end }: Stretch): Stretch {
  const length = text.slice(start, end).search(/[\r\n]|$/);
  return { start, end: start + length };
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}
