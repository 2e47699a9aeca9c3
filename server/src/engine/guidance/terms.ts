import type { GuidanceTerm } from './document.js';
import { type Line, trimmed } from './lines.js';

/** Titles of the sections whose list entries define words. */
const termTitles: ReadonlySet<string> = new Set(['terms', 'glossary', 'words used', 'definitions']);

const entryStart = /^[-*+][ \t]+\*\*([^*\n]{1,100})\*\*/;

/** Whether a section of this title defines words. */
export function definesTerms(title: string): boolean {
  return termTitles.has(title.trim().toLowerCase());
}

/**
 * Reads entries of the form `- **PCN** (also: primary care network): meaning. From: PRN00283#2; https://...`
 * between two lines (`last` not included). An entry goes on over indented lines. Other lines are left to the passage.
 * `source` is where a meaning comes from when the entry does not say.
 */
export function readTerms(
  text: string,
  lines: readonly Line[],
  first: number,
  last: number,
  source: string,
): readonly GuidanceTerm[] {
  const terms: GuidanceTerm[] = [];
  for (let index = first; index < last; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const head = entryStart.exec(text.slice(line.start, line.end));
    const name = head?.[1]?.trim();
    if (head === null || name === undefined || name === '') continue;
    let words = text.slice(line.start + head[0].length, line.end);
    while (index + 1 < last) {
      const next = lines[index + 1];
      if (next === undefined || !/^[ \t]+[^ \t]/.test(text.slice(next.start, Math.min(next.end, next.start + 40))))
        break;
      words += ` ${text.slice(next.start, next.end).trim()}`;
      index++;
    }
    const nameStart = line.start + head[0].indexOf('**') + 2;
    const nameSpan = trimmed(text, nameStart, line.start + head[0].length - 2);
    terms.push({ name, nameSpan, ...readEntry(words.trim(), source) });
  }
  return terms;
}

function readEntry(words: string, source: string): { alsoWritten: string[]; meaning: string; from: string[] } {
  let rest = words;
  let alsoWritten: string[] = [];
  const also = /^\((?:also:?[ \t]*)?([^()]{1,400})\)/i.exec(rest);
  if (also !== null) {
    alsoWritten = splitNames(also[1] ?? '', ',');
    rest = rest.slice(also[0].length).trimStart();
  }
  rest = rest.replace(/^[:\u2013\u2014-]+/, '').trimStart();
  const fromAt = rest.lastIndexOf('From:');
  if (fromAt === -1) return { alsoWritten, meaning: rest, from: source === '' ? [] : [source] };
  return { alsoWritten, meaning: rest.slice(0, fromAt).trimEnd(), from: splitNames(rest.slice(fromAt + 5), ';') };
}

function splitNames(words: string, separator: string): string[] {
  return words
    .split(separator)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
