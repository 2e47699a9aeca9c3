import type { TextEdit } from '../../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../../link/index.js';
import { quoted } from '../../syntax/index.js';
import { formatReading } from '../../time/index.js';
import { isPlain } from '../phrase-fixes.js';

/**
 * Adds an action for each of some national ones at the end of a plan's list, in the layout of its last action. Each has an
 * id, the national action, the senior responsible owner where the plan names one, the national deadline, and nothing else,
 * so that what has to be decided is left to the author. Nothing when the list is written in brackets.
 */
export function addActions(document: LinkedDocument, nationals: readonly LinkedAction[]): readonly TextEdit[] {
  const spot = insertionSpot(document);
  if (spot === null) return [];
  const { text } = document.model.syntax;
  const eol = /\r\n|\n/.exec(text)?.[0] ?? '\n';
  const taken = new Set(document.actions.flatMap(({ id }) => id ?? []));
  const entries = nationals.map((national) => {
    const [first = '', ...rest] = fieldsOf(document, national, freeId(national, taken));
    const indent = ' '.repeat(spot.indent);
    return [`${indent}- ${first}`, ...rest.map((line) => `${indent}  ${line}`)].join(eol) + eol;
  });
  const blank = spot.spaced ? eol : '';
  const before = spot.offset > 0 && text.charAt(spot.offset - 1) !== '\n' ? eol : '';
  const written = before + entries.map((entry) => `${blank}${entry}`).join('');
  return [{ place: { file: document.file, span: { start: spot.offset, end: spot.offset } }, text: written }];
}

interface Spot {
  readonly offset: number;
  /** Characters in front of the dash. */
  readonly indent: number;
  /** Actions stand apart by an empty line. */
  readonly spaced: boolean;
}

function insertionSpot(document: LinkedDocument): Spot | null {
  const { text } = document.model.syntax;
  const field = document.model.fields.get('actions');
  if (field === undefined || field.key === null) return null;
  const last = document.actions.at(-1);
  const node = last?.data.node ?? null;
  if (last === undefined || node === null) {
    if (document.actions.length > 0) return null;
    const behindKey = field.segment.start + field.key.span.end;
    const rest = text.slice(behindKey, lineEnd(text, behindKey));
    // `actions: []` has brackets to be opened first.
    if (!/^[ \t]*:[ \t]*(?:#.*)?\r?$/.test(rest)) return null;
    return { offset: nextLine(text, behindKey), indent: 2, spaced: false };
  }
  const start = last.segment.start + node.span.start;
  const dash = /^([ ]*)-[ \t]+$/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1, start));
  if (dash === null) return null;
  const lineOfDash = text.lastIndexOf('\n', start - 1) + 1;
  const spaced = document.actions.length > 1 && /\n[ \t]*\r?\n(?:[ \t]*#.*\r?\n)*$/.test(text.slice(0, lineOfDash));
  const end = last.segment.start + node.span.end;
  const offset = text.charAt(end - 1) === '\n' ? end : nextLine(text, end);
  return { offset, indent: dash[1]?.length ?? 0, spaced };
}

function fieldsOf(document: LinkedDocument, national: LinkedAction, id: string): readonly string[] {
  const nationalId = national.id ?? '';
  const plain = document.resolveNational(nationalId);
  const reference =
    plain.type === 'found' && plain.action === national ? nationalId : `${national.document.label}:${nationalId}`;
  const owner = document.model.sro?.data.value;
  const deadline = deadlineIn(document, national);
  return [
    `id: ${written(id)}`,
    `implements: ${written(reference)}`,
    ...(owner === undefined ? [] : [`owner: ${written(owner)}`]),
    ...(deadline === null ? [] : [`deadline: ${written(deadline)}`]),
  ];
}

/** The national deadline in words that mean the same in the plan; null where it says no day, and is inherited as it stands. */
function deadlineIn(document: LinkedDocument, national: LinkedAction): string | null {
  const reading = national.deadline?.reading;
  if (reading?.type !== 'dated' || reading.vague !== null) return null;
  for (const phrase of [national.deadline?.field.text ?? '', formatReading(reading)]) {
    const here = document.readDate(phrase, 'deadline');
    const same =
      here.type === 'dated' &&
      here.remarks.length === 0 &&
      here.bounds.early === reading.bounds.early &&
      here.bounds.late === reading.bounds.late;
    if (same) return phrase;
  }
  return null;
}

function freeId(national: LinkedAction, taken: Set<string>): string {
  const wanted = national.id ?? 'action';
  let id = wanted;
  for (let number = 2; taken.has(id); number++) id = `${wanted}-${String(number)}`;
  taken.add(id);
  return id;
}

function written(value: string): string {
  return isPlain(value) && !/^[\d.]+$/.test(value) ? value : quoted(value);
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function nextLine(text: string, from: number): number {
  return Math.min(text.length, lineEnd(text, from) + 1);
}
