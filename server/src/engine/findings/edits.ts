import type { TextEdit } from './finding.js';

/** A stretch of one text that was replaced, in the characters of both texts. */
interface Replaced {
  readonly start: number;
  readonly end: number;
  /** Where the new characters begin and end in the edited text. */
  readonly newStart: number;
  readonly newEnd: number;
}

/**
 * The edits of one change, file by file: what the texts become, and which place of a text before the change is which place
 * after it.
 */
export class EditedTexts {
  /** The texts of the files that are edited, as they become. */
  readonly texts: ReadonlyMap<string, string>;
  readonly #replaced = new Map<string, readonly Replaced[]>();

  private constructor(texts: ReadonlyMap<string, string>, replaced: ReadonlyMap<string, readonly Replaced[]>) {
    this.texts = texts;
    this.#replaced = new Map(replaced);
  }

  /**
   * @param textOf the text of a file before the change
   * @returns null when edits overlap or lie outside the text
   */
  static of(edits: readonly TextEdit[], textOf: (file: string) => string): EditedTexts | null {
    const texts = new Map<string, string>();
    const replaced = new Map<string, readonly Replaced[]>();
    for (const file of new Set(edits.map(({ place }) => place.file))) {
      const text = textOf(file);
      const own = edits.filter(({ place }) => place.file === file);
      const inOrder = [...own].sort((a, b) => a.place.span.start - b.place.span.start);
      const parts: string[] = [];
      const stretches: Replaced[] = [];
      let at = 0;
      let length = 0;
      for (const edit of inOrder) {
        const { start, end } = edit.place.span;
        if (start < at || end < start || end > text.length) return null;
        parts.push(text.slice(at, start), edit.text);
        length += start - at;
        stretches.push({ start, end, newStart: length, newEnd: length + edit.text.length });
        length += edit.text.length;
        at = end;
      }
      texts.set(file, parts.join('') + text.slice(at));
      replaced.set(file, stretches);
    }
    return new EditedTexts(texts, replaced);
  }

  /**
   * A name for the place at an offset before the change; {@link nameAfter} gives the same name to the same place. All
   * characters that one edit replaces are one place, since nobody can tell which of them became which.
   */
  nameBefore(file: string, offset: number): string {
    let moved = 0;
    for (const [index, { start, end, newEnd }] of (this.#replaced.get(file) ?? []).entries()) {
      if (offset < start) break;
      if (offset < end) return `edit ${String(index)} of ${file}`;
      moved = newEnd - end;
    }
    return `${String(offset + moved)} of ${file}`;
  }

  /** A name for the place at an offset after the change. */
  nameAfter(file: string, offset: number): string {
    for (const [index, { newStart, newEnd }] of (this.#replaced.get(file) ?? []).entries()) {
      if (newStart <= offset && offset < newEnd) return `edit ${String(index)} of ${file}`;
    }
    return `${String(offset)} of ${file}`;
  }
}
