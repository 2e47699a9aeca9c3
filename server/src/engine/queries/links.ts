import type { FieldKind } from '../generated/schema-docs.js';
import { safeLink } from '../guidance/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { Link } from './answers.js';
import { type SymbolMeant, declarationOf, symbolsOf } from './symbol-at.js';
import { titleOf } from './explain/action.js';
import { type Word, eachWord, placeOf } from './words.js';

const kinds: ReadonlySet<FieldKind> = new Set([
  'checklist-reference',
  'evidence',
  'national-reference',
  'source',
  'text',
  'url',
]);

/**
 * Places that open something: web addresses, sources (the section in a workspace letter, else the page on the web),
 * checklists, and the national actions that actions implement. In the order of the text.
 */
export function links(snapshot: Snapshot, file: string): readonly Link[] {
  const found: Link[] = [];
  for (const document of snapshot.documents(file)) {
    eachWord(document, kinds, (word) => {
      // The names under an organisation's progress would underline half the file.
      if (word.isName) return;
      if (word.kind === 'evidence' || word.kind === 'text' || word.kind === 'url')
        found.push(...webLinks(word, snapshot));
      else found.push(...symbolLinks(snapshot, word));
    });
  }
  return found;
}

const address = /https?:\/\/[^\s<>"'`\\{}|^[\]]+/gi;

/** The web addresses in a text. */
function webLinks(word: Word, snapshot: Snapshot): readonly Link[] {
  const { scalar } = word;
  if (!scalar.text.includes('://')) return [];
  const { span } = placeOf(word, snapshot);
  const written = snapshot.text(word.document.file).slice(span.start, span.end);
  return [...written.matchAll(address)].flatMap((found) => {
    const page = withoutSentence(found[0]);
    const target = safeLink(page);
    if (target === undefined) return [];
    const start = span.start + found.index;
    return [{ span: { start, end: start + page.length }, target, tooltip: 'Open the page' }];
  });
}

/** A full stop at the end belongs to the sentence around the address, and so does a bracket that the address does not open. */
function withoutSentence(written: string): string {
  let page = written.replace(/[.,;:!?]+$/, '');
  while (page.endsWith(')') && page.split(')').length > page.split('(').length) {
    page = page.slice(0, -1).replace(/[.,;:!?]+$/, '');
  }
  return page;
}

function symbolLinks(snapshot: Snapshot, word: Word): readonly Link[] {
  const [symbol, second] = symbolsOf(snapshot, word);
  if (symbol === undefined || second !== undefined) return [];
  const [place] = declarationOf(symbol);
  const { span } = placeOf(word, snapshot);
  if (place !== undefined) return [{ span, target: place, tooltip: tooltip(symbol) }];
  const page = symbol.kind === 'source' ? pageOf(symbol) : '';
  return page === '' ? [] : [{ span, target: page, tooltip: 'Open the page' }];
}

function pageOf({ found }: SymbolMeant & { readonly kind: 'source' }): string {
  if (found.kind === 'page') return found.url;
  if (found.kind === 'section' && found.section.url !== '') return found.section.url;
  return found.kind === 'unknown-reference' ? '' : found.letter.document.url;
}

function tooltip(symbol: SymbolMeant): string {
  if (symbol.kind === 'action') return `Go to “${titleOf(symbol.action)}”`;
  if (symbol.kind === 'checklist') return `Go to ${symbol.document?.name ?? symbol.reference}`;
  return 'Go to the passage';
}
