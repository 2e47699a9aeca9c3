/** An unresolved merge: from the `<<<<<<<` line to behind the `>>>>>>>` line. Offsets in the text. */
export interface MergeConflict {
  readonly start: number;
  readonly end: number;
  /** The first marker line without its line break. */
  readonly marker: { readonly start: number; readonly end: number };
  /** The lines of either side, markers not included. */
  readonly ours: { readonly start: number; readonly end: number };
  readonly theirs: { readonly start: number; readonly end: number };
}

/** Finds the unresolved merges of a text; a lone marker without its partners is not one. */
export function findMergeConflicts(text: string): readonly MergeConflict[] {
  const conflicts: MergeConflict[] = [];
  let from = 0;
  for (;;) {
    const start = lineStarting(text, '<<<<<<< ', from);
    if (start === -1) return conflicts;
    const middle = lineStarting(text, '=======', start);
    const last = middle === -1 ? -1 : lineStarting(text, '>>>>>>>', middle);
    if (last === -1) return conflicts;
    const base = lineStarting(text, '|||||||', start);
    conflicts.push({
      start,
      end: nextLine(text, last),
      marker: { start, end: nextLine(text, start) - 1 },
      ours: { start: nextLine(text, start), end: base !== -1 && base < middle ? base : middle },
      theirs: { start: nextLine(text, middle), end: last },
    });
    from = nextLine(text, last);
  }
}

/** The text with markers and second sides turned into spaces, so that every offset stays where it was. */
export function readFirstSide(text: string, conflicts: readonly MergeConflict[]): string {
  let result = '';
  let at = 0;
  for (const conflict of conflicts) {
    result += text.slice(at, conflict.start);
    result += blank(text.slice(conflict.start, conflict.ours.start));
    result += text.slice(conflict.ours.start, conflict.ours.end);
    result += blank(text.slice(conflict.ours.end, conflict.end));
    at = conflict.end;
  }
  return result + text.slice(at);
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function lineStarting(text: string, mark: string, from: number): number {
  if ((from === 0 || text.charCodeAt(from - 1) === 10) && text.startsWith(mark, from)) return from;
  const at = text.indexOf(`\n${mark}`, from);
  return at === -1 ? -1 : at + 1;
}

function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}
