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
    let told = 0;
    for (const written of writtenValues(view)) {
      const finding = find(written, view.text, Math.max(written.from, told));
      if (finding === null) continue;
      told = finding.span.end;
      report(finding);
    }
  },
});

const behindKey = /^[ \t]*:?[ \t]*/;

function find(written: WrittenValue, text: string, from: number): SegmentReported | null {
  const { node, pair, flow } = written;
  const start = pair === null ? itemMark(text, from, node) : from + (behindKey.exec(text.slice(from))?.[0].length ?? 0);
  if (start === null || (node !== null && start >= node.span.start)) return null;
  const mark = text.charAt(start);
  if (mark !== '&' && mark !== '!' && !(mark === '*' && node === null)) return null;
  const name = /^[^\s,\]}]*/.exec(text.slice(start + 1))?.[0] ?? '';
  if (name === '' || (mark === '!' && name.startsWith('!'))) return null;
  if (mark === '&' && new RegExp(`[\\s[{,:]\\*${escaped(name)}(?=[\\s,\\]}]|$)`).test(text)) return null;
  const end = flow ? (node?.span.end ?? 0) : valueEnd(text, Math.max(start, node?.span.end ?? 0));
  const span = { start, end: Math.max(end, start + 1 + name.length) };
  if (/[\r\n]/.test(text.slice(span.start, span.end))) return null;
  return {
    span,
    message: sentence(mark),
    fixes: () => [
      {
        title: 'Put the text in quotation marks',
        edits: [{ span, text: quoted(text.slice(span.start, span.end)) }],
        preferred: true,
      },
    ],
  };
}

/** Where the mark of an item of a list stands: directly in front of its value, or in place of it. */
function itemMark(text: string, from: number, node: WrittenValue['node']): number | null {
  if (node === null) {
    const alias = /[-[,][ \t]*(?=\*[^\s,\]}])/.exec(text.slice(from));
    return alias === null ? null : from + alias.index + alias[0].length;
  }
  const before = text.slice(from, node.span.start);
  const mark = /[&!][^\s,\]]+[ \t]+$/.exec(before);
  return mark === null ? null : from + mark.index;
}

function sentence(mark: string): string {
  return `${mark} at the start of a value means something else in this kind of file, so words are lost here. Put quotation marks round the text.`;
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
