import type { TextEdit } from '../../findings/index.js';
import type { LinkedDocument } from '../../link/index.js';
import type { Field } from '../../syntax/index.js';
import type { Reported } from '../rule.js';
import { isStray } from '../several-documents.js';
import { isEmpty } from './plain-data.js';
import { meantField } from './unknown.js';
import { allOf } from './words.js';

const required = ['kind', 'format', 'id', 'title', 'actions'] as const;

/** One finding for all the top-level fields that a file lacks, and a friendly one for a file with nothing in it. */
export function missingTopFields(document: LinkedDocument): Reported | null {
  const { syntax, fields, kind } = document.model;
  if (syntax.root === 'other' || isSecondPart(document)) return null;
  const start = document.place({ segment: { start: 0 } }, { start: syntax.start, end: syntax.start });
  if (syntax.root === 'empty') {
    const edits: TextEdit[] = [{ place: end(document), text: skeleton(document) }];
    return {
      place: start,
      message: `There is nothing here yet. A ${kind} begins with kind, format, id and title, and then lists its actions.`,
      fixes: () => [{ title: `Begin a ${kind}`, edits, preferred: true }],
    };
  }
  // What could not be read may hold the missing field.
  if (syntax.fields.some((field) => field.key === null)) return null;
  const meant = [...fields.keys()].filter((key) => !isKnown(key)).map((key) => meantField(kind, key));
  const missing = required.filter((name) => !has(fields.get(name)) && !meant.includes(name));
  if (missing.length === 0) return null;
  const [first] = missing;
  const empty = missing.length === 1 && first !== undefined ? fields.get(first) : undefined;
  const place = empty?.key === null || empty?.key === undefined ? document.head : document.place(empty, empty.key.span);
  const need = missing.includes('kind') ? ' Without kind nothing tells a plan from a checklist.' : '';
  return {
    place,
    message: `This ${kind} ${lack(missing)}.${need}`,
    fixes: () => {
      const edits = stubs(document, missing);
      return edits.length === 0 ? [] : [{ title: `Add ${allOf(missing)}`, edits }];
    },
  };
}

function lack(missing: readonly string[]): string {
  const said = missing.filter((name) => name !== 'actions');
  const parts = said.length === 0 ? [] : [`does not say its ${allOf(said)}`];
  if (said.length < missing.length) parts.push('has no list of actions');
  return parts.join(', and ');
}

/** A document that is a list, a word or a sentence, and lines of a file that are not fields. */
export function wrongRoot(document: LinkedDocument): readonly Reported[] {
  const { syntax, kind } = document.model;
  const unsound = syntax.segments.some((segment) => segment.parsed.problems.length > 0);
  if (syntax.root === 'other') {
    if (unsound || isSecondPart(document)) return [];
    const message = `This file is not made of fields. A ${kind} starts with lines such as “kind: ${kind}” and “title: ...”, each with a colon and a space.`;
    return [{ place: firstWords(document), message }];
  }
  return syntax.fields.flatMap((field) => {
    if (field.key !== null || field.value === null || field.segment.parsed.problems.length > 0) return [];
    const span = { start: field.value.span.start, end: Math.min(field.value.span.end, lineEnd(document, field)) };
    const message = 'This line is not a field. Write a name, a colon and a space, and then what it says.';
    return [{ place: document.place(field, span), message }];
  });
}

/** The file name promises one kind, and the file says another. */
export function wrongKind(document: LinkedDocument): readonly Reported[] {
  const promised = /\.(checklist|plan)\.ya?ml$/i.exec(document.file)?.[1]?.toLowerCase();
  const field = document.model.fields.get('kind');
  const { kind } = document.model;
  if (promised === undefined || promised === kind || field?.value?.kind !== 'scalar') return [];
  const place = document.place(field, field.value.span);
  return [
    {
      place,
      message: `The name of this file says that it is a ${promised}, and kind says that it is a ${kind}. It is checked as a ${kind}.`,
      fixes: () => [{ title: `Change kind to ${promised}`, edits: [{ place, text: promised }] }],
    },
  ];
}

/** The lower half of a file that a line of dashes cuts in two: the line is the finding. */
function isSecondPart(document: LinkedDocument): boolean {
  const { syntax } = document.model;
  return isStray(syntax) && /^(---|\.\.\.)/m.test(syntax.text.slice(0, syntax.start));
}

function has(field: Field | undefined): boolean {
  if (field === undefined) return false;
  return field.items !== null || field.key?.text === 'actions' || !isEmpty(field.value);
}

function isKnown(key: string): boolean {
  return (required as readonly string[]).includes(key) || key.startsWith('x-');
}

function stubs(document: LinkedDocument, missing: readonly string[]): readonly TextEdit[] {
  const { fields, kind, syntax } = document.model;
  // A field that stands there with nothing behind it is for the author to fill.
  if (missing.some((name) => fields.has(name)) || syntax.fields.some((field) => field.key === null)) return [];
  const eol = syntax.text.includes('\r\n') ? '\r\n' : '\n';
  const values: Readonly<Record<string, string>> = { kind, format: '1', id: `my-${kind}`, title: `My ${kind}` };
  const lines = missing.flatMap((name) => (values[name] === undefined ? [] : [`${name}: ${values[name]}${eol}`]));
  const first = syntax.fields[0];
  const edits: TextEdit[] = [];
  if (lines.length > 0 && first?.key) {
    const at = first.segment.start + first.key.span.start;
    edits.push({ place: { file: document.file, span: { start: at, end: at } }, text: lines.join('') });
  }
  if (missing.includes('actions')) {
    const before = /[\r\n]$/.test(syntax.text.slice(0, syntax.end)) ? '' : eol;
    edits.push({ place: end(document), text: `${before}actions: []${eol}` });
  }
  return edits;
}

function skeleton(document: LinkedDocument): string {
  const { kind, syntax } = document.model;
  const text = syntax.text.slice(syntax.start, syntax.end);
  const before = text === '' || /[\r\n]$/.test(text) ? '' : '\n';
  const title = kind === 'plan' ? 'My plan' : 'My checklist';
  return `${before}kind: ${kind}\nformat: 1\nid: my-${kind}\ntitle: ${title}\nactions:\n  - id: first-action\n    title: What has to be done\n`;
}

function end(document: LinkedDocument): Reported['place'] {
  const at = document.model.syntax.end;
  return { file: document.file, span: { start: at, end: at } };
}

function firstWords(document: LinkedDocument): Reported['place'] {
  const { start, end: last, text } = document.model.syntax;
  const written = text.slice(start, last);
  const first = /^[ \t]*[^\s#][^\r\n]*/m.exec(written);
  if (first === null) return { file: document.file, span: { start, end: start } };
  const from = start + first.index + first[0].length - first[0].trimStart().length;
  return { file: document.file, span: { start: from, end: start + first.index + first[0].trimEnd().length } };
}

function lineEnd(document: LinkedDocument, field: Field): number {
  const { start } = field.segment;
  const from = start + (field.value?.span.start ?? 0);
  const length = document.model.syntax.text.slice(from).search(/[\r\n]|$/);
  return from + length - start;
}
