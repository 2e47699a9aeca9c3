import type { Span } from '../text/index.js';
import type { GuidanceTerm } from './document.js';

/** A word that a document defines, with where the definition stands. */
export interface DefinedTerm {
  readonly term: GuidanceTerm;
  /** Reference of the document that defines it; empty when it states none. */
  readonly reference: string;
  /** The file that document was read from. */
  readonly file: string;
}

interface Spelling {
  readonly defined: DefinedTerm;
  /** As written in the glossary; acronyms must be written the same way to count. */
  readonly words: readonly string[];
  readonly isAcronym: boolean;
}

const word = /[\p{L}\p{N}]+(?:['\u2019][\p{L}]+)?/gu;

/** How far around the cursor words are looked at; no term is longer. */
const reach = 200;

/** Finds defined words in free text. The first definition of a spelling wins. */
export class Glossary {
  /** Spellings by their words in lower case, joined by one space. */
  readonly #bySpelling = new Map<string, Spelling>();
  #longest = 0;

  constructor(terms: Iterable<DefinedTerm>) {
    for (const defined of terms) {
      for (const spelling of [defined.term.name, ...defined.term.alsoWritten]) this.#add(spelling, defined);
    }
  }

  /**
   * The longest defined word or phrase at `offset`, by whole words. Acronyms count only in their own letter case (so that
   * "arrs" or a "Des" is not taken for one), a plural "s" is allowed, and line breaks and hyphens count as spaces.
   */
  at(text: string, offset: number): { readonly defined: DefinedTerm; readonly span: Span } | null {
    const from = Math.max(0, offset - reach);
    const words: { text: string; start: number; end: number }[] = [];
    for (const found of text.slice(from, offset + reach).matchAll(word)) {
      const start = from + found.index;
      words.push({ text: found[0], start, end: start + found[0].length });
    }
    // A word that the window cut at its edge is not a whole word.
    if (from > 0 && words[0]?.start === from) words.shift();
    for (let count = Math.min(this.#longest, words.length); count > 0; count--) {
      for (let first = 0; first + count <= words.length; first++) {
        const run = words.slice(first, first + count);
        const start = run[0]?.start ?? 0;
        const end = run[run.length - 1]?.end ?? 0;
        if (offset < start || offset > end || !areJoined(text, run)) continue;
        const found = this.#find(run.map((entry) => entry.text));
        if (found !== undefined) return { defined: found, span: { start, end } };
      }
    }
    return null;
  }

  /** The definition of exactly this word or phrase. */
  named(name: string): DefinedTerm | null {
    return this.#find([...name.matchAll(word)].map((found) => found[0])) ?? null;
  }

  #find(words: readonly string[]): DefinedTerm | undefined {
    const last = words[words.length - 1];
    if (last === undefined) return undefined;
    const singular = /s$/.test(last) && last.length > 2 ? [...words.slice(0, -1), last.slice(0, -1)] : null;
    for (const candidate of singular === null ? [words] : [words, singular]) {
      const spelling = this.#bySpelling.get(keyOf(candidate));
      if (spelling === undefined) continue;
      if (!spelling.isAcronym || spelling.words.join(' ') === candidate.join(' ')) return spelling.defined;
    }
    return undefined;
  }

  #add(spelling: string, defined: DefinedTerm): void {
    const words = [...spelling.matchAll(word)].map((found) => found[0]);
    const key = keyOf(words);
    if (words.length === 0 || this.#bySpelling.has(key)) return;
    const isAcronym = words.length === 1 && /\p{Lu}.*\p{Lu}/u.test(spelling) && spelling.length <= 8;
    this.#bySpelling.set(key, { defined, words, isAcronym });
    this.#longest = Math.max(this.#longest, words.length);
  }
}

function keyOf(words: readonly string[]): string {
  return words.join(' ').toLowerCase();
}

/** Between the words of a phrase stand only white space and hyphens; an id such as `gpip-intensive` is joined as well. */
function areJoined(text: string, run: readonly { start: number; end: number }[]): boolean {
  for (let index = 1; index < run.length; index++) {
    const between = text.slice(run[index - 1]?.end ?? 0, run[index]?.start ?? 0);
    if (!/^(?:[ \t\u00a0]{0,4}\r?\n?[ \t>#]{0,40}|[-\u2010\u2011\u2013])$/.test(between)) return false;
  }
  return true;
}
