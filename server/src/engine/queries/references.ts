import type { Place } from '../findings/index.js';
import type { FieldKind } from '../generated/schema-docs.js';
import type { Snapshot } from '../workspace/index.js';
import { placeAt } from './at-offset.js';
import { letterAt } from './letter-at.js';
import { type SymbolMeant, declarationOf, isDeclaration, isSameSymbol, symbolsOf } from './symbol-at.js';
import { type Word, eachWord, placeOf, wordAt } from './words.js';

/** One place where a symbol is named. */
export interface Use {
  readonly place: Place;
  readonly word: Word;
  readonly isDeclaration: boolean;
}

/**
 * Every place in the workspace that names what the word at an offset stands for, in order of file and text. In a letter,
 * the heading of a section stands for the section, and any other line for the letter.
 */
export function references(
  snapshot: Snapshot,
  file: string,
  offset: number,
  includeDeclaration: boolean,
): readonly Place[] {
  const symbols = symbolsAt(snapshot, file, offset);
  if (symbols.length === 0) return [];
  const uses = symbols.flatMap((symbol) => usesOf(snapshot, symbol));
  const places = uses.filter((use) => includeDeclaration || !use.isDeclaration).map(({ place }) => place);
  // A letter is defined outside the files whose words were looked at.
  const letters = symbols.filter(({ kind }) => kind === 'source');
  if (includeDeclaration) places.push(...letters.flatMap((symbol) => declarationOf(symbol)));
  return inOrder(places);
}

/** What the word at an offset stands for. */
export function symbolsAt(snapshot: Snapshot, file: string, offset: number): readonly SymbolMeant[] {
  const letter = letterAt(snapshot, file, offset);
  if (letter !== null) return [letter.symbol];
  const place = placeAt(snapshot, file, offset);
  const word = place === null ? null : wordAt(place);
  return word === null ? [] : symbolsOf(snapshot, word);
}

/** Every word in the workspace that stands for a symbol; what renaming it would have to change. */
export function usesOf(snapshot: Snapshot, symbol: SymbolMeant): readonly Use[] {
  const uses: Use[] = [];
  const wanted = wantedBy(symbol);
  for (const document of snapshot.programme.documents) {
    eachWord(document, kindsNaming[symbol.kind], (word) => {
      if (wanted !== null && !word.scalar.text.trim().endsWith(wanted)) return;
      if (!symbolsOf(snapshot, word).some((other) => isSameSymbol(other, symbol))) return;
      uses.push({ place: placeOf(word, snapshot), word, isDeclaration: isDeclaration(word) });
    });
  }
  return uses;
}

const kindsNaming: Readonly<Record<SymbolMeant['kind'], ReadonlySet<FieldKind>>> = {
  action: new Set(['id', 'reference', 'blocker', 'national-reference', 'local-reference']),
  owner: new Set(['id', 'owner', 'scope']),
  area: new Set(['id', 'area']),
  period: new Set(['id', 'date']),
  organisation: new Set(['organisation']),
  checklist: new Set(['id', 'checklist-reference']),
  step: new Set(['id', 'step']),
  source: new Set(['source']),
};

/** How every word for a symbol ends, so that most words need not be looked up; null when there is no such rule. */
function wantedBy(symbol: SymbolMeant): string | null {
  switch (symbol.kind) {
    case 'action':
      return symbol.action.id;
    case 'owner':
    case 'area':
    case 'period':
      return symbol.name;
    case 'organisation':
      return symbol.code;
    case 'step':
      return symbol.step.id.value;
    case 'checklist':
    case 'source':
      return null;
  }
}

function inOrder(places: readonly Place[]): readonly Place[] {
  const byKey = new Map(places.map((place) => [`${place.file}\n${String(place.span.start)}`, place]));
  return [...byKey.values()].sort((a, b) => compare(a.file, b.file) || a.span.start - b.span.start);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
