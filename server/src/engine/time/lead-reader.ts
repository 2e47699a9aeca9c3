import type { Cursor } from './cursor.js';
import { monthWords, seasonWords, weekdayWords } from './date-vocabulary.js';
import { hedgeWords, labelPhrases, labelWords } from './label-words.js';
import { type Lead, type LeadTree, leadTree } from './lead-words.js';
import type { Hedge } from './reading.js';

/** What the words before a period say; some bind to one end of it (see {@link Lead}). */
export type FoundLead = Lead['relation'] | 'between' | '..';

/** Moves past the longest lead at the cursor; with `only` one that starts with one of those words. */
export function acceptLead(cursor: Cursor, only?: ReadonlySet<string>): FoundLead | null {
  const from = cursor.at;
  if (only !== undefined && !only.has(cursor.peek().text)) {
    return null;
  }
  const { relation, length } = longestLead(cursor);
  if (length === 0 && cursor.accept('between')) {
    return 'between';
  }
  if (cursor.peek().text === '..') {
    cursor.at++;
    cursor.accept('/');
    return '..';
  }
  const end = from + length;
  // "Start of April" is a day, and not something that starts.
  if (cursor.tokens[end]?.text === 'of' && relation === 'from') {
    return null;
  }
  cursor.at = end;
  if (relation !== null && (cursor.peek().text === ':' || (cursor.peek().text === '-' && !cursor.peek().glued))) {
    cursor.at++;
  }
  return relation;
}

function longestLead(cursor: Cursor): { relation: LeadTree['relation']; length: number } {
  let node: LeadTree | undefined = leadTree;
  let relation: LeadTree['relation'] = null;
  let length = 0;
  for (let ahead = 0; node !== undefined; ahead++) {
    node = node.next.get(cursor.peek(ahead).text);
    if (node !== undefined && node.relation !== null) {
      relation = node.relation;
      length = ahead + 1;
    }
  }
  // "To March 2025" is until then, and "to be completed by" a label; behind a label "to" only joins it to the date.
  const joins =
    length === 1 &&
    cursor.word() === 'to' &&
    (cursor.at > 0 || (labelWords.has(cursor.word(1)) && cursor.word(1) !== 'the'));
  return joins ? { relation: null, length: 0 } : { relation, length };
}

/** How many tokens the longest lead at the cursor takes; 0 when there is none. */
export function leadLength(cursor: Cursor): number {
  return longestLead(cursor).length;
}

/** Where the words start that bind the period at token `at` ("no later than"); `null` when none stand before it. */
export function leadStart(cursor: Cursor, at: number): number | null {
  for (let words = Math.min(4, at); words > 0; words--) {
    cursor.at = at - words;
    if (acceptLead(cursor) !== null && cursor.at === at) {
      return cursor.tokens[at - words]?.start ?? null;
    }
  }
  return null;
}

/** Moves past a word that takes some of the certainty back: "around", "expected", "on or about", "~". */
export function acceptHedge(cursor: Cursor): Hedge | null {
  // "On or about 1 July"; behind "by" the "or" comes first: "by or around 30 November".
  const joints = ['on', 'in', 'at'].includes(cursor.word()) ? 1 : 0;
  if (cursor.word(joints) === 'or' && hedgeWords.get(cursor.word(joints + 1)) === 'about') {
    cursor.at += joints + 2;
    return 'about';
  }
  const hedge = hedgeWords.get(cursor.peek().text);
  if (hedge === undefined) {
    return null;
  }
  cursor.at++;
  cursor.accept('.');
  if (!acceptIntended(cursor)) {
    cursor.accept('to');
    cursor.accept('be');
  }
  return hedge;
}

const dateWords = new Set([...monthWords.keys(), ...seasonWords.keys(), ...weekdayWords.keys(), 'q', 'fy', 'h', 'm']);
const MOST_LABELS = 6;
const clearLabels = new Set(['timeline', 'timescale', 'timescales', 'timeframe']);
/** Labels that say something beside the date. */
const wishes = new Set(['ideally', 'preferably']);

/**
 * Moves past "Timeline:", "to be completed" and "for submission" where a date follows; "in" and "by" are left for the lead.
 * Returns the number of the token that says that the date is only wished for ("ideally by"), or `null`.
 */
export function skipLabels(cursor: Cursor): number | null {
  const from = cursor.at;
  const wish = wishes.has(cursor.word()) ? cursor.at++ : null;
  let labels = wish === null && !acceptLabelPhrase(cursor) ? 0 : 1;
  while (labels < MOST_LABELS && labelWords.has(cursor.word()) && !startsLead(cursor)) {
    cursor.at++;
    labels++;
    acceptLabelPhrase(cursor);
    if (startsLead(cursor)) {
      break;
    }
  }
  if (labels > 0 && (cursor.accept(':') || cursor.accept('-'))) {
    return wish;
  }
  const dateFollows =
    startsLead(cursor) ||
    hedgeWords.has(cursor.peek().text) ||
    startsDate(cursor) ||
    edgeWords.has(cursor.word()) ||
    clearLabels.has(cursor.tokens[from]?.text ?? '');
  if (labels > 0 && !dateFollows) {
    cursor.at = from;
    return null;
  }
  return wish;
}

const intentions = new Set('due planned scheduled intended aim aims aiming set proposed hoped projected'.split(' '));
const besideVerbs = new Set(['now', 'be', 'also', 'fully', 'formally', 'then', 'next']);
const MOST_INTENDED = 4;

/** Moves past "to be published", "to commence", "to now take place" where a date follows. */
function acceptIntended(cursor: Cursor): boolean {
  const from = cursor.at;
  cursor.accept('to');
  for (let words = 0; cursor.at > from && words < MOST_INTENDED && cursor.peek().kind === 'word'; words++) {
    const isVerb = !besideVerbs.has(cursor.word());
    if (isVerb && startsDate(cursor)) {
      break; // "likely to be March 2024"
    }
    cursor.at++;
    cursor.accept('place');
    cursor.accept('live');
    if (isVerb && (startsLead(cursor) || startsDate(cursor) || edgeWords.has(cursor.word()))) {
      return true;
    }
  }
  cursor.at = from;
  return false;
}

function acceptLabelPhrase(cursor: Cursor): boolean {
  if (intentions.has(cursor.word()) && cursor.word(1) === 'to') {
    cursor.at++;
    if (acceptIntended(cursor)) {
      return true;
    }
    cursor.at--;
  }
  return leadLength(cursor) < 2 && labelPhrases.some((words) => cursor.acceptAll(words));
}

/** Whether the token at the cursor can be the first of a date. */
export function startsDate(cursor: Cursor): boolean {
  const token = cursor.peek();
  return token.kind === 'number' || token.kind === 'ordinal' || dateWords.has(token.text);
}

const edgeWords = new Set(['end', 'start', 'beginning', 'early', 'mid', 'late', 'the', 'week', 'w']);

function startsLead(cursor: Cursor): boolean {
  return leadLength(cursor) > 0 || cursor.word() === 'between';
}
