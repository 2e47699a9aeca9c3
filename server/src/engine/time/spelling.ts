import { monthNames, seasonNames, weekdayNames } from './calendar-names.js';
import { monthWords, seasonWords, weekdayWords } from './date-vocabulary.js';
import { hedgeWords, labelWords } from './label-words.js';
import { leads } from './lead-words.js';
import type { Token } from './token.js';

/** Words whose misspelling would change the date. */
const corrected: readonly string[] = [
  ...monthNames.map((name) => name.toLowerCase()),
  ...seasonNames,
  ...weekdayNames.map((name) => name.toLowerCase()),
  'ongoing',
  'before',
  'until',
  'during',
  'between',
  'throughout',
  'quarter',
  'financial',
  'commencing',
  'remainder',
  'confirmed',
  'weeks',
  'months',
  'within',
];

const known: ReadonlySet<string> = new Set([
  ...monthWords.keys(),
  ...weekdayWords.keys(),
  ...weekdayNames.map((name) => `${name.toLowerCase()}s`),
  ...seasonWords.keys(),
  ...hedgeWords.keys(),
  ...labelWords,
  ...leads.flatMap((lead) => lead.words.flatMap((words) => words.split(' '))),
  ...corrected,
  ...'end early late mid year years week month day days quarterly calendar tax next this last to be'.split(' '),
]);

const capitalised = new Set([...monthNames, ...weekdayNames].map((name) => name.toLowerCase()));
const SHORTEST = 4;
const LONG = 6;
const LONGEST = 14;

/** The phrase with each unknown word that is a letter or two away from a known one put right; nearest first. */
export function spellingCorrections(text: string, tokens: readonly Token[]): readonly string[] {
  let texts: readonly string[] = [];
  let shift: readonly number[] = [];
  for (const token of tokens) {
    const compact = compactDay(token);
    if (compact !== null && tokens.length === 1) {
      return [compact];
    }
    const isCandidate = token.kind === 'word' && token.text.length >= SHORTEST && token.text.length <= LONGEST;
    if (!isCandidate || known.has(token.text)) {
      continue;
    }
    const words = nearestWords(token.text);
    if (words.length === 0) {
      continue;
    }
    const sources = texts.length === 0 ? [text] : texts;
    const shifts = texts.length === 0 ? [0] : shift;
    const nextTexts: string[] = [];
    const nextShifts: number[] = [];
    sources.slice(0, 2).forEach((source, index) => {
      const moved = shifts[index] ?? 0;
      for (const word of words.slice(0, 2)) {
        nextTexts.push(source.slice(0, token.start + moved) + word + source.slice(token.end + moved));
        nextShifts.push(moved + word.length - (token.end - token.start));
      }
    });
    texts = nextTexts;
    shift = nextShifts;
  }
  return texts;
}

/** "20240331" as an ISO day. */
function compactDay(token: Token): string | null {
  const { text } = token;
  return token.kind === 'number' && text.length === 8
    ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
    : null;
}

function nearestWords(word: string): readonly string[] {
  const limit = word.length >= LONG ? 2 : 1;
  const found: { word: string; distance: number }[] = [];
  for (const candidate of corrected) {
    const distance = editDistance(word, candidate, limit);
    if (distance <= limit) {
      found.push({ word: candidate, distance });
    }
  }
  found.sort((a, b) => a.distance - b.distance);
  const nearest = found[0]?.distance;
  return found
    .filter(({ distance }) => distance === nearest)
    .map(({ word: candidate }) =>
      capitalised.has(candidate) ? candidate.slice(0, 1).toUpperCase() + candidate.slice(1) : candidate,
    );
}

/**
 * The number of letters to add, drop, replace or swap with their neighbour to get from one word to the other (optimal
 * string alignment); anything over `limit` may come back as `limit + 1`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
