import type { Letter } from '../guidance/index.js';
import type { Span } from '../text/index.js';
import type { Snapshot } from '../workspace/index.js';
import type { SymbolMeant } from './symbol-at.js';

/** What a line of a letter stands for: a section on its heading, else the letter. */
export interface LetterPlace {
  readonly letter: Letter;
  readonly symbol: SymbolMeant & { readonly kind: 'source' };
  /** The heading, or the reference at the top; null on any other line. */
  readonly span: Span | null;
}

/** What a line of a guidance document stands for; null when the file is none, or states no reference. */
export function letterAt(snapshot: Snapshot, file: string, offset: number): LetterPlace | null {
  if (snapshot.kind(file) !== 'guidance') return null;
  const { guidance } = snapshot.programme;
  const letter = guidance.letterIn(file);
  if (letter === null) return null;
  const { reference, sections, fields } = letter.document;
  const lines = snapshot.lines(file);
  const line = lines.lineAt(offset);
  const section = sections.find(({ headingSpan }) => lines.lineAt(headingSpan.start) === line);
  const source = section === undefined ? reference : `${reference}#${section.id}`;
  const stated = fields.find(({ key }) => key.text === 'reference')?.values[0]?.span ?? null;
  const named = stated !== null && lines.lineAt(stated.start) === line ? stated : null;
  return {
    letter,
    symbol: { kind: 'source', source, found: guidance.find(source), listed: null },
    span: section?.headingSpan ?? named,
  };
}
