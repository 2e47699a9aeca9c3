import { planExample } from './example-files.js';
import { findDamage } from './layout-damage/damaged-lines.js';
import { type WrittenValue, writtenValues } from './layout-damage/written-values.js';
import { type SegmentReported, defineRule } from './rule.js';
import { quoted } from '../syntax/index.js';

export const lostToAnchor = defineRule({
  id: 'lost-to-anchor',
  group: 'writing',
  title: 'Text lost to a special character',
  summary: 'A text starts with &, * or !, which mean something else at the start of a value.',
  why: 'The first word, or the whole value, is silently left out: an owner is lost, or a warning reads as its opposite.',
  condition:
    'A value without quotation marks starts with & and a name that no * in the file refers to, with * and a name that no & defines, or with a single !.',
  remedy: 'Put quotation marks round the text.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'An owner that is not read',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n    owner: &B team\n'),
      },
      {
        title: 'A remark that is not read',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n    notes: *important\n',
        ),
      },
    ],
    right: [
      {
        title: 'Both in quotation marks',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: "&B team"\n    notes: "*important"\n',
        ),
      },
    ],
  },
  checkSegment(view, report) {
    for (const { kind, span, fix } of findDamage(view)) {
      if (kind === 'lost-to-anchor') report({ span, message: sentence('*'), fixes: () => [fix] });
    }
  },
  checkEntry(view, report) {
    if (!view.sound || !/[\s[{,][&*!][^\s!]/.test(view.text)) return;
    for (const written of writtenValues(view)) check(written, view.text, report);
  },
});

/** Where a value starts with one of the three characters, whatever YAML has made of it. */
const behindKey = /^[ \t]*:?[ \t]*(?:[[{,-][ \t]*)?/;

function check(written: WrittenValue, text: string, report: (finding: SegmentReported) => void): void {
  const { node, from, pair, flow } = written;
  if (node?.kind === 'scalar' && text.charAt(node.span.start) === '*' && node.style !== 'plain') return;
  const stop = node?.span.start ?? lineEnd(text, from);
  const before = text.slice(from, Math.max(stop, from));
  const at = pair === null ? itemStart(before) : (behindKey.exec(before)?.[0].length ?? 0);
  const start = from + at;
  const mark = text.charAt(start);
  if (mark !== '&' && mark !== '!' && !(mark === '*' && node === null)) return;
  if (node !== null && start >= node.span.start) return;
  const name = /^[^\s,\]}]*/.exec(text.slice(start + 1))?.[0] ?? '';
  if (name === '' || (mark === '!' && name.startsWith('!'))) return;
  if (mark === '&' && new RegExp(`[\\s[{,:]\\*${escaped(name)}(?=[\\s,\\]}]|$)`).test(text)) return;
  const end = flow ? (node?.span.end ?? start + 1 + name.length) : valueEnd(text, Math.max(start, node?.span.end ?? 0));
  const span = { start, end: Math.max(end, start + 1 + name.length) };
  if (text.slice(span.start, span.end).includes('\n')) return;
  report({
    span,
    message: sentence(mark),
    fixes: () => [
      {
        title: 'Put the text in quotation marks',
        edits: [{ span, text: quoted(text.slice(span.start, span.end)) }],
        preferred: true,
      },
    ],
  });
}

function sentence(mark: string): string {
  return `${mark} at the start of a value means something else in this kind of file, so words are lost here. Put quotation marks round the text.`;
}

/** Behind the last dash, comma or bracket. */
function itemStart(before: string): number {
  const match = /(?:^|[\s[,])(?:-[ \t]+|[[,][ \t]*)?(?=[&*!][^\s]*[ \t]*$|[*][^\s]*\s)/.exec(before);
  return match === null ? before.length : match.index + match[0].length;
}

/** The end of the words on a line, a comment left out. */
function valueEnd(text: string, from: number): number {
  const line = text.slice(from, lineEnd(text, from));
  const comment = /[ \t]+#/.exec(line);
  return from + (comment === null ? line : line.slice(0, comment.index)).trimEnd().length;
}

function lineEnd(text: string, from: number): number {
  const length = text.slice(from).search(/[\r\n]/);
  return length === -1 ? text.length : from + length;
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
