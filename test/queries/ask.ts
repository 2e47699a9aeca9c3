import { fail } from 'node:assert/strict';
import {
  type Completion,
  type Place,
  type Snapshot,
  type Span,
  Workspace,
  completions,
  hover,
} from '../../server/src/engine/index.js';

/** The cursor in a text. */
const cursorMark = '<|>';

/** A text without its cursor mark, and where the mark was. */
export function withCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf(cursorMark);
  if (offset === -1 || marked.includes(cursorMark, offset + 1)) fail(`The text needs one ${cursorMark}:\n${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + cursorMark.length), offset };
}

/** A workspace with some files on a day. */
export function workspaceOf(files: Readonly<Record<string, string>>, today = '2023-12-05'): Workspace {
  const workspace = new Workspace();
  workspace.setToday(today);
  for (const [name, text] of Object.entries(files)) workspace.setFile(name, text);
  return workspace;
}

/** What is known of some files on 5 December 2023. */
export function snapshotOf(files: Readonly<Record<string, string>>): Snapshot {
  return workspaceOf(files).snapshot();
}

/** The offset of the character `inside` of the first place where `words` stand. */
export function offsetOf(text: string, words: string, inside = 0): number {
  const at = text.indexOf(words);
  if (at === -1) fail(`"${words}" is nowhere in the text`);
  return at + inside;
}

/** The hover on the last character of `words`. */
export function hoverOn(snapshot: Snapshot, file: string, words: string): string {
  const at = offsetOf(snapshot.text(file), words, words.length - 1);
  return hover(snapshot, file, at)?.markdown ?? '(nothing)';
}

/** What a place holds: "file: words". */
export function placeWords(snapshot: Snapshot, { file, span }: Place): string {
  return `${file}: ${wordsAt(snapshot, file, span)}`;
}

export function wordsAt(snapshot: Snapshot, file: string, span: Span): string {
  return snapshot.text(file).slice(span.start, span.end);
}

/** What is offered at the cursor when a file has this text. */
export function offersIn(
  workspace: Workspace,
  marked: string,
  file = '/northshire.plan.yaml',
): { readonly text: string; readonly offers: readonly Completion[] } {
  const { text, offset } = withCursor(marked);
  workspace.setFile(file, text);
  return { text, offers: completions(workspace.snapshot(), file, offset) };
}

/** The text after one of the offers was taken, tab stops filled with what they suggest; the cursor is behind it. */
export function taken(text: string, offer: Completion): string {
  const inserted = offer.snippet === true ? filled(offer.text) : offer.text;
  return text.slice(0, offer.span.start) + inserted + cursorMark + text.slice(offer.span.end);
}

function filled(snippet: string): string {
  return snippet
    .replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, '$1')
    .replace(/\$\d+/g, '')
    .replace(/\\([\\$}])/g, '$1');
}
