import { fieldNames } from './field-names.js';
import type { Node } from '../../syntax/index.js';
import type { Span } from '../../text/index.js';
import type { SegmentFix, SegmentView } from '../rule.js';

/** What has gone wrong with the characters that give a line its meaning. */
export type DamageKind = 'hidden-space' | 'dash-without-space' | 'colon-without-space' | 'lost-to-anchor';

/** One such place; spans count from the start of the segment. */
export interface Damage {
  readonly kind: DamageKind;
  readonly span: Span;
  readonly fix: SegmentFix;
}

/** Spaces that look like one and are none, and characters that are not seen at all. */
export const hidden = '\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028\u2029\u202a-\u202f\u205f\u2060-\u2064\u3000\ufeff';

const anyHidden = new RegExp(`[${hidden}]`);
const wide = new RegExp('[\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000]', 'g');
const invisible = new RegExp(`[${hidden}]`, 'g');
// Blanks and dashes, the name of a field, and its colon: what makes a line a line of its kind.
const skeleton = new RegExp(
  `^((?:[ \\t${hidden}]|-(?=[ \\t${hidden}]))*)([A-Za-z_x][\\w${hidden}-]*:(?=[ \\t${hidden}]|$))?`,
);
const spacesBehind = new RegExp(`^[ \\t${hidden}]*`);

interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * Finds lines whose layout is damaged in a way that can be seen in the line itself. Lines inside quotation marks, inside
 * block text and comments are left alone: there such characters do no harm.
 */
export function findDamage(view: SegmentView): readonly Damage[] {
  if (!anyHidden.test(view.text) && !/^\s*-[^\s-]|:\S|[:-] +\*\S+ +[^\s#]/m.test(view.text)) return [];
  const found: Damage[] = [];
  let previous: Line | null = null;
  for (const line of openLines(view)) {
    const damage = hiddenSpace(line) ?? dash(line, previous) ?? colon(line, view) ?? alias(line, view);
    if (damage !== null) found.push(damage);
    previous = line;
  }
  return found;
}

/** Whether a problem of layout lies on, or directly below, a line that is known to be damaged: the damage is the cause. */
export function isCausedByDamage(view: SegmentView, span: Span, damages: readonly Damage[]): boolean {
  return damages.some((damage) => {
    const end = view.text.indexOf('\n', damage.span.end);
    const next =
      end === -1
        ? view.text.length
        : (view.text.indexOf('\n', end + 1) + view.text.length + 1) % (view.text.length + 1);
    const start = view.text.lastIndexOf('\n', damage.span.start - 1) + 1;
    return start <= span.start && span.start <= next;
  });
}

/** A plain blank for every wide space, and nothing for what has no width. */
export function withoutHidden(text: string): string {
  return text.replace(wide, ' ').replace(invisible, '');
}

function hiddenSpace({ start, text }: Line): Damage | null {
  const match = skeleton.exec(text);
  const head = match?.[0] ?? '';
  const behind = spacesBehind.exec(text.slice(head.length))?.[0] ?? '';
  const reach = head.length + (match?.[2] === undefined ? 0 : behind.length);
  const structure = text.slice(0, reach);
  const at = structure.search(anyHidden);
  if (at === -1) return null;
  const edits: { span: Span; text: string }[] = [];
  for (const piece of structure.matchAll(new RegExp(`[${hidden}]+`, 'g'))) {
    const from = start + piece.index;
    edits.push({ span: { start: from, end: from + piece[0].length }, text: withoutHidden(piece[0]) });
  }
  return {
    kind: 'hidden-space',
    span: {
      start: start + at,
      end: start + at + (new RegExp(`^[${hidden}]+`).exec(structure.slice(at))?.[0].length ?? 1),
    },
    fix: { title: 'Replace it with an ordinary space', edits, preferred: true },
  };
}

/** `-telephony` below a key or another entry of a list: one dash, no space, and a letter or quotation mark. */
function dash({ start, text }: Line, previous: Line | null): Damage | null {
  const match = /^( *)-(?=[A-Za-z"'“[{])/.exec(text);
  if (match === null || previous === null) return null;
  if (!/^\s*-/.test(previous.text) && !/:\s*(#.*)?$/.test(previous.text)) return null;
  const at = start + (match[1] ?? '').length;
  return {
    kind: 'dash-without-space',
    span: { start: at, end: start + text.trimEnd().length },
    fix: {
      title: 'Add the space',
      edits: [{ span: { start: at + 1, end: at + 1 }, text: ' ' }],
      preferred: true,
    },
  };
}

/** `owner:Digital lead`: the name of a field and its colon, in a text that could not be read. */
function colon({ start, text }: Line, view: SegmentView): Damage | null {
  const match = /^([ ]*(?:- +)*)([a-z_]+):(?=[^\s:/])/.exec(text);
  if (match === null || !fieldNames.has(match[2] ?? '')) return null;
  const starts = (match[1] ?? '').includes('-');
  if (view.problems.length === 0 && !starts) return null;
  const from = start + (match[1] ?? '').length;
  const at = start + match[0].length;
  return {
    kind: 'colon-without-space',
    span: { start: from, end: start + text.trimEnd().length },
    fix: { title: 'Add the space', edits: [{ span: { start: at, end: at }, text: ' ' }], preferred: true },
  };
}

/** `why: *important thing`: what starts with * is one word, and nothing may follow it. */
function alias({ start, text }: Line, view: SegmentView): Damage | null {
  if (view.problems.length === 0) return null;
  const match = /^( *(?:- +)*(?:[A-Za-z_][\w-]*: +)?)(\*[^\s,\]}]+ +[^\s#].*)$/.exec(text.trimEnd());
  if (match === null) return null;
  const value = match[2] ?? '';
  const from = start + (match[1] ?? '').length;
  const span = { start: from, end: from + value.length };
  return {
    kind: 'lost-to-anchor',
    span,
    fix: { title: 'Put the text in quotation marks', edits: [{ span, text: quotedText(value) }], preferred: true },
  };
}

function quotedText(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The lines that are neither blank, nor comments, nor inside a text of several lines. */
function* openLines({ text, node }: SegmentView): Generator<Line> {
  const closed = node === null ? [] : longTexts(node, text);
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    const line = text.slice(start, end).replace(/\r$/, '');
    const inLongText = closed.some((span) => span.start < start && start < span.end);
    if (!inLongText && line.trim() !== '' && !/^\s*#/.test(line)) yield { start, text: line };
    start = end + 1;
  }
}

/** Texts with quotation marks or behind | or > that go on over several lines. */
function longTexts(node: Node, text: string): readonly Span[] {
  if (node.kind === 'scalar') {
    return node.style !== 'plain' && text.slice(node.span.start, node.span.end).includes('\n') ? [node.span] : [];
  }
  if (node.kind === 'list') return node.items.flatMap((item) => (item === null ? [] : longTexts(item, text)));
  return node.pairs.flatMap(({ value }) => (value === null ? [] : longTexts(value, text)));
}
