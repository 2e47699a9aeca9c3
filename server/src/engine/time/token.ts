/**
 * One word, number or sign of a phrase. `text` is in lower case, with every dash as "-" and every ellipsis as "..";
 * `start` and `end` are UTF-16 offsets in the phrase as written.
 */
export interface Token {
  readonly kind: 'word' | 'number' | 'ordinal' | 'sign' | 'end';
  readonly text: string;
  /** Of a number or an ordinal ("31st" is 31); else NaN. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** No blank stands between the token before and this one. */
  readonly glued: boolean;
}

const SPACE = 32;
const dashes = new Set('-‐‑‒–—―−');
const blanks = new Set(
  '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff',
);
/** "EOY", "EOQ2" and "EOFY 2024/25": two words in one, of which the second is a period that others write in full. */
const endsRunTogether: ReadonlyMap<string, string> = new Map([
  ['eoy', 'year'],
  ['eoq', 'quarter'],
  ['eofy', 'fy'],
  ['eow', 'week'],
]);
const otherLetter = /\p{L}/u;
const ordinalEndings = new Set(['st', 'nd', 'rd', 'th']);

/** Cuts a phrase into tokens; any text gives tokens, in time proportional to its length. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isBlank(text, at, code)) {
      at++;
      glued = false;
      continue;
    }
    const start = at;
    if (isDigit(code)) {
      at = endOf(text, at, isDigit);
      const value = Number(text.slice(start, at));
      const suffix = endOfWord(text, at);
      const ending = text.slice(at, suffix).toLowerCase();
      if (at - start <= 2 && ordinalEndings.has(ending)) {
        at = suffix;
        tokens.push({ kind: 'ordinal', text: text.slice(start, at).toLowerCase(), value, start, end: at, glued });
      } else {
        tokens.push({ kind: 'number', text: text.slice(start, at), value, start, end: at, glued });
      }
    } else if (isLetter(text, at, code)) {
      at = endOfWord(text, at);
      const word = text.slice(start, at).toLowerCase().replace('’', "'");
      const ended = endsRunTogether.get(word);
      if (ended === undefined) {
        tokens.push({ kind: 'word', text: word, value: Number.NaN, start, end: at, glued });
      } else {
        const joint = start + 2;
        tokens.push({ kind: 'word', text: 'eo', value: Number.NaN, start, end: joint, glued });
        tokens.push({ kind: 'word', text: ended, value: Number.NaN, start: joint, end: at, glued: true });
      }
    } else {
      const sign = signAt(text, at);
      at += sign.length;
      tokens.push({ kind: 'sign', text: sign.text, value: Number.NaN, start, end: at, glued });
    }
    glued = true;
  }
  return tokens;
}

function signAt(text: string, at: number): { text: string; length: number } {
  const sign = text[at] ?? '';
  if (dashes.has(sign)) {
    return { text: '-', length: 1 };
  }
  if (sign === '…') {
    return { text: '..', length: 1 };
  }
  if (sign === '.' && text[at + 1] === '.') {
    return { text: '..', length: text[at + 2] === '.' ? 3 : 2 };
  }
  return { text: sign === '’' || sign === '‘' ? "'" : sign, length: 1 };
}

function isBlank(text: string, at: number, code: number): boolean {
  return code <= SPACE || (code > 127 && blanks.has(text[at] ?? ''));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number, code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  }
  return otherLetter.test(text[at] ?? '');
}

function endOf(text: string, from: number, holds: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && holds(text.charCodeAt(at))) {
    at++;
  }
  return at;
}

/** The end of a word: letters, and an apostrophe between two letters ("year's"). */
function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(text, at, code)) {
      at++;
    } else if (
      (code === 39 || code === 0x2019) &&
      at > from &&
      at + 1 < text.length &&
      isLetter(text, at + 1, text.charCodeAt(at + 1))
    ) {
      at++;
    } else {
      break;
    }
  }
  return at;
}
