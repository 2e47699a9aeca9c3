import { ok } from 'node:assert/strict';
import {
  type OutlineEntry,
  type Snapshot,
  type Span,
  type Workspace,
  completions,
  definition,
  folds,
  hover,
  links,
  outline,
  references,
} from '../../server/src/engine/index.js';
import { workspaceOf } from './ask.js';
import { checklist, plan } from './story.js';

const file = '/northshire.plan.yaml';
const other = '/pcarp.checklist.yaml';

describe('Editor questions about half a file', () => {
  it('never fail and answer with places inside the text, wherever a plan is cut off', () => {
    const workspace = workspaceOf({ [other]: checklist });
    const random = numbers(20231130);
    for (let round = 0; round < 120; round++) {
      const end = Math.floor(random() * plan.length);
      askEverything(workspace, plan.slice(0, end), random, 6, end);
    }
  });

  it('nor when a stretch is missing from its middle', () => {
    const workspace = workspaceOf({ [other]: checklist });
    const random = numbers(7);
    for (let round = 0; round < 80; round++) {
      const start = Math.floor(random() * plan.length);
      const end = Math.min(plan.length, start + Math.floor(random() * 60));
      askEverything(workspace, plan.slice(0, start) + plan.slice(end), random, 6, start);
    }
  });

  it('nor when characters with a meaning of their own stand anywhere', () => {
    const workspace = workspaceOf({ [other]: checklist });
    const random = numbers(99);
    const signs = [
      '[',
      ']',
      '{',
      '}',
      ',',
      ': ',
      '- ',
      '"',
      "'",
      '\n',
      '\t',
      '#',
      '|\n',
      '&a ',
      '*a ',
      '\r\n',
      '---\n',
      '?',
      '\r',
    ];
    for (let round = 0; round < 120; round++) {
      let text = plan;
      let at = 0;
      for (let count = 0; count < 3; count++) {
        at = Math.floor(random() * text.length);
        text = text.slice(0, at) + (signs[Math.floor(random() * signs.length)] ?? '') + text.slice(at);
      }
      askEverything(workspace, text, random, 4, at);
    }
  });
});

function askEverything(workspace: Workspace, text: string, random: () => number, times: number, near: number): void {
  workspace.setFile(file, text);
  const snapshot = workspace.snapshot();
  for (const entry of outline(snapshot, file)) inOutline(entry, { start: 0, end: text.length }, text);
  for (const { span } of folds(snapshot, file)) inside(span, text, 'fold');
  for (const link of links(snapshot, file)) {
    inside(link.span, text, 'link');
    if (typeof link.target !== 'string') inFile(snapshot, link.target);
  }
  const offsets = [near, text.length, ...Array.from({ length: times }, () => Math.floor(random() * (text.length + 1)))];
  for (const offset of offsets.filter((each) => each <= text.length)) {
    const shown = hover(snapshot, file, offset);
    if (shown !== null) {
      inside(shown.span, text, 'hover');
      ok(shown.markdown !== '', `an empty hover at ${offset}`);
    }
    for (const { span, label, text: inserted } of completions(snapshot, file, offset)) {
      inside(span, text, `completion ${label}`);
      ok(span.start <= offset && offset <= span.end, `${label} does not replace the place of the cursor`);
      ok(!/[\r\n]/.test(text.slice(span.start, span.end)), `${label} replaces more than one line`);
      ok(inserted !== '', `${label} inserts nothing`);
    }
    for (const place of definition(snapshot, file, offset)) inFile(snapshot, place);
    for (const place of references(snapshot, file, offset, true)) inFile(snapshot, place);
  }
}

function inside(span: Span, text: string, what: string): void {
  ok(
    span.start >= 0 && span.start <= span.end && span.end <= text.length,
    `${what} from ${span.start} to ${span.end} is not inside a text of ${text.length}:\n${text}`,
  );
}

function inFile(snapshot: Snapshot, place: { readonly file: string; readonly span: Span }): void {
  ok(snapshot.has(place.file), `${place.file} is not in the workspace`);
  inside(place.span, snapshot.text(place.file), 'place');
}

function inOutline(entry: OutlineEntry, around: Span, text: string): void {
  inside(entry.span, text, `"${entry.name}"`);
  ok(around.start <= entry.span.start && entry.span.end <= around.end, `"${entry.name}" sticks out:\n${text}`);
  const { selection, span } = entry;
  ok(span.start <= selection.start && selection.end <= span.end, `the selection of "${entry.name}" sticks out`);
  for (const child of entry.children) inOutline(child, span, text);
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
