import type { Span } from '../text/index.js';
import type { GuidanceProblem, PassageStatus, Spanned } from './document.js';
import { safeLink } from './links.js';
import { type Line, trimmed } from './lines.js';

/** What the short list directly under a heading says about the passage. */
export interface SectionFacts {
  readonly status: PassageStatus;
  readonly statusDetail: string;
  readonly printedDates: readonly Spanned[];
  readonly addressees: readonly string[];
  readonly url: string;
  /** Index of the first line behind the list. */
  readonly nextLine: number;
  readonly problems: readonly GuidanceProblem[];
}

const factLine = /^[-*+][ \t]+(Text|Dates? as printed|Addressed to|Link)[ \t]*:[ \t]*/i;

/**
 * Reads the list under a heading, from line `first` on and never past line `last` (not included). Its entries are
 * `- Text: seen | seen in part | reported by ...`, `- Dates as printed: phrase; phrase`, `- Addressed to: a; b` and
 * `- Link: address`. The first line that is none of these begins the passage.
 */
export function readSectionFacts(text: string, lines: readonly Line[], first: number, last: number): SectionFacts {
  let status: PassageStatus = 'not stated';
  let statusDetail = '';
  let printedDates: readonly Spanned[] = [];
  let addressees: readonly string[] = [];
  let url = '';
  const problems: GuidanceProblem[] = [];
  let nextLine = first;
  for (let index = first; index < last; index++) {
    const line = lines[index];
    if (line === undefined) break;
    const content = trimmed(text, line.start, line.end);
    if (content.start === content.end) continue;
    const found = factLine.exec(text.slice(content.start, content.end));
    const name = found?.[1]?.toLowerCase();
    if (found === null || name === undefined) break;
    nextLine = index + 1;
    const value = trimmed(text, content.start + found[0].length, content.end);
    const words = text.slice(value.start, value.end);
    if (name === 'text') {
      const read = readStatus(words);
      if (read === null) problems.push(unknownStatus(words, value));
      else ({ status, statusDetail } = read);
    } else if (name === 'addressed to') {
      addressees = splitAtSemicolons(text, value).map((part) => part.text);
    } else if (name === 'link') {
      url = safeLink(words) ?? '';
      if (url === '') problems.push(unsafeLink(words, value));
    } else {
      printedDates = splitAtSemicolons(text, value);
    }
  }
  return { status, statusDetail, printedDates, addressees, url, nextLine, problems };
}

/** The problem of an address that is not a web page. */
export function unsafeLink(address: string, span: Span): GuidanceProblem {
  return {
    kind: 'unsafe-link',
    message: `"${address.slice(0, 100)}" is not the address of a web page. Addresses start with https:// or http://.`,
    span,
  };
}

function readStatus(words: string): { status: PassageStatus; statusDetail: string } | null {
  const found = /^(seen in part|seen|reported)\b[\s,.:;]*/i.exec(words);
  const name = found?.[1]?.toLowerCase();
  if (found === null || (name !== 'seen in part' && name !== 'seen' && name !== 'reported')) return null;
  return { status: name, statusDetail: words.slice(found[0].length) };
}

function unknownStatus(words: string, span: Span): GuidanceProblem {
  return {
    kind: 'unknown-status',
    message: `"${words.slice(0, 100)}" does not say where the text comes from. Write "seen", "seen in part" or "reported by" and who reported it.`,
    span,
  };
}

function splitAtSemicolons(text: string, span: Span): readonly Spanned[] {
  const parts: Spanned[] = [];
  for (let at = span.start; at <= span.end;) {
    const next = text.indexOf(';', at);
    const stop = next === -1 || next > span.end ? span.end : next;
    const part = trimmed(text, at, stop);
    if (part.end > part.start) parts.push({ text: text.slice(part.start, part.end), span: part });
    at = stop + 1;
  }
  return parts;
}
