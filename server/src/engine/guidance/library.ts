import type { GuidanceDocument, GuidanceSection } from './document.js';
import { type DefinedTerm, Glossary } from './glossary.js';
import { safeLink } from './links.js';
import { nearest } from './nearest.js';
import { plainWords } from './safe-markdown.js';
import { definesTerms } from './terms.js';

/** A guidance document and the file it stands in. Files of the bundled pack begin with `guidance-pack/`. */
export interface Letter {
  readonly file: string;
  readonly origin: 'bundled' | 'workspace';
  readonly document: GuidanceDocument;
}

/** What a source such as `PRN00720_i#6` names. */
export type Found =
  | { readonly kind: 'section'; readonly letter: Letter; readonly section: GuidanceSection }
  | { readonly kind: 'document'; readonly letter: Letter }
  /** A web address that no known letter has. */
  | { readonly kind: 'page'; readonly url: string }
  | { readonly kind: 'unknown-reference'; readonly reference: string; readonly nearest: readonly string[] }
  /** The letter is known, the section is not; `nearest` holds whole sources. */
  | {
      readonly kind: 'unknown-section';
      readonly letter: Letter;
      readonly section: string;
      readonly nearest: readonly string[];
    };

/** One source that may be written, for a completion list. */
export interface SourceSuggestion {
  /** What is written: `PRN00720_i` or `PRN00720_i#6`. */
  readonly source: string;
  /** The title of the document or section. */
  readonly title: string;
  /** The first words of the passage. */
  readonly firstWords: string;
  readonly letter: Letter;
  readonly section: GuidanceSection | null;
}

/** Every letter that can be cited: those of the workspace first, then the bundled pack. Never changes once made. */
export class GuidanceLibrary {
  /** In the order: workspace before bundled, then by file name. Letters that another one of the same reference hides are left out. */
  readonly letters: readonly Letter[];
  /** References that two or more files of the workspace claim, with all of those files; the first one wins. */
  readonly claimedTwice: readonly { readonly reference: string; readonly files: readonly string[] }[];
  readonly #byReference = new Map<string, Letter>();
  readonly #byUrl = new Map<string, Letter>();
  readonly #glossary: Glossary;

  constructor(letters: Iterable<Letter>) {
    const ordered = [...letters].sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
    const filesOf = new Map<string, string[]>();
    const kept: Letter[] = [];
    for (const letter of ordered) {
      const { reference, url } = letter.document;
      if (reference === '') continue;
      if (letter.origin === 'workspace') filesOf.set(reference, [...(filesOf.get(reference) ?? []), letter.file]);
      if (this.#byReference.has(reference)) continue;
      this.#byReference.set(reference, letter);
      kept.push(letter);
      if (url !== '' && !this.#byUrl.has(sameAddress(url))) this.#byUrl.set(sameAddress(url), letter);
    }
    this.letters = kept;
    this.claimedTwice = [...filesOf]
      .filter(([, files]) => files.length > 1)
      .map(([reference, files]) => ({ reference, files }));
    this.#glossary = new Glossary(termsOf(ordered));
  }

  /** What a source names. White space around it does not count; letter case does. */
  find(source: string): Found {
    const wanted = source.trim();
    if (/^https?:/i.test(wanted)) return this.#findPage(wanted);
    const hash = wanted.indexOf('#');
    const reference = hash === -1 ? wanted : wanted.slice(0, hash).trimEnd();
    const letter = this.#byReference.get(reference);
    if (letter === undefined) {
      const near = nearest(reference, this.#byReference.keys(), 3);
      return { kind: 'unknown-reference', reference, nearest: near };
    }
    const id = hash === -1 ? '' : wanted.slice(hash + 1).trimStart();
    if (id === '') return { kind: 'document', letter };
    const section = letter.document.sections.find((candidate) => candidate.id === id);
    if (section !== undefined) return { kind: 'section', letter, section };
    const near = nearestSections(
      id,
      letter.document.sections.map((candidate) => candidate.id),
    );
    return { kind: 'unknown-section', letter, section: id, nearest: near.map((other) => `${reference}#${other}`) };
  }

  /** The letter of a reference, or null. */
  letter(reference: string): Letter | null {
    return this.#byReference.get(reference) ?? null;
  }

  /** The letter that a file of the workspace or pack holds, or null when it is hidden or states no reference. */
  letterIn(file: string): Letter | null {
    return this.letters.find((letter) => letter.file === file) ?? null;
  }

  /** Letters that say they replace the one of this reference. */
  replacements(reference: string): readonly Letter[] {
    return this.letters.filter((letter) => letter.document.supersedes.includes(reference));
  }

  /**
   * Sources that continue what has been typed: references first, and the sections of a letter once its reference is typed.
   * Typing may also match words of a title; letter case does not count. In library order.
   */
  suggestions(typed: string): readonly SourceSuggestion[] {
    const wanted = typed.trim().toLowerCase();
    const hash = wanted.indexOf('#');
    const reference = hash === -1 ? wanted : wanted.slice(0, hash).trimEnd();
    const found: SourceSuggestion[] = [];
    for (const letter of this.letters) {
      const own = letter.document.reference.toLowerCase();
      const matches =
        hash === -1 ? own.startsWith(reference) || wordsMatch(letter.document.title, wanted) : own === reference;
      if (hash === -1 && matches) found.push(suggestion(letter, null));
      for (const section of letter.document.sections) {
        const rest = hash === -1 ? '' : wanted.slice(hash + 1).trim();
        const fits =
          hash === -1
            ? matches || wordsMatch(section.title, wanted)
            : matches && (section.id.toLowerCase().startsWith(rest) || wordsMatch(section.title, rest));
        if (fits) found.push(suggestion(letter, section));
      }
    }
    return found;
  }

  /** Passages that hold every word of `query`: those with the words in their title first, lists of terms last; at most `limit`. */
  search(query: string, limit: number): readonly SourceSuggestion[] {
    const wanted = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    if (wanted.length === 0) return [];
    const hits: { entry: SourceSuggestion; inTitle: number; order: number }[] = [];
    for (const letter of this.letters) {
      for (const section of letter.document.sections) {
        const title = `${section.title} ${letter.document.title}`.toLowerCase();
        const all = `${title} ${section.body}`.toLowerCase();
        if (!wanted.every((word) => all.includes(word))) continue;
        const inTitle = definesTerms(section.title) ? -1 : wanted.filter((word) => title.includes(word)).length;
        hits.push({ entry: suggestion(letter, section), inTitle, order: hits.length });
      }
    }
    hits.sort((a, b) => b.inTitle - a.inTitle || a.order - b.order);
    return hits.slice(0, limit).map((hit) => hit.entry);
  }

  /** The longest defined word or phrase at an offset of any text, with its span in that text; null when there is none. */
  termAt(text: string, offset: number): ReturnType<Glossary['at']> {
    return this.#glossary.at(text, offset);
  }

  /** The definition of exactly this word or phrase, or null. */
  term(name: string): DefinedTerm | null {
    return this.#glossary.named(name);
  }

  #findPage(address: string): Found {
    const letter = this.#byUrl.get(sameAddress(address));
    if (letter !== undefined) return { kind: 'document', letter };
    const url = safeLink(address);
    return url === undefined ? { kind: 'unknown-reference', reference: address, nearest: [] } : { kind: 'page', url };
  }
}

/** Numbers are near by their value ("9" is nearer to "6" than to "0"), names by their spelling. */
function nearestSections(id: string, ids: readonly string[]): readonly string[] {
  if (!/^\d{1,6}$/.test(id)) return nearest(id, ids, 3);
  const distance = (other: string): number => Math.abs(Number(other) - Number(id));
  return ids
    .filter((other) => /^\d{1,6}$/.test(other))
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 3);
}

function rank(letter: Letter): number {
  return letter.origin === 'workspace' ? 0 : 1;
}

/** Words that the workspace defines win over the pack; within each, the order of the files. */
function* termsOf(letters: readonly Letter[]): Generator<DefinedTerm> {
  for (const letter of letters) {
    for (const term of letter.document.terms) {
      yield { term, reference: letter.document.reference, file: letter.file };
    }
  }
}

function suggestion(letter: Letter, section: GuidanceSection | null): SourceSuggestion {
  const { reference, title, introduction, sections } = letter.document;
  if (section !== null) {
    const firstWords = plainWords(section.body, 90);
    return { source: `${reference}#${section.id}`, title: section.title, firstWords, letter, section };
  }
  const firstWords = plainWords(introduction === '' ? (sections[0]?.body ?? '') : introduction, 90);
  return { source: reference, title, firstWords, letter, section };
}

/** Whether every typed word begins a word of the title. Nothing typed matches everything. */
function wordsMatch(title: string, typed: string): boolean {
  const own = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = typed.match(/[\p{L}\p{N}]+/gu) ?? [];
  return wanted.every((word) => own.some((candidate) => candidate.startsWith(word)));
}

/** Two addresses that differ in the scheme, a last slash or what follows `#` are one page. */
function sameAddress(address: string): string {
  return address
    .replace(/^https?:\/\//i, '')
    .replace(/#.*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}
