import type { Duration, DurationUnit } from './duration.js';
import { bareLength } from './duration-leads.js';
import { numberWord } from './number-words.js';
import type { Candidate } from './reading.js';

/** What a length of time says, or why it says nothing. */
export type DurationReading =
  | {
      readonly ok: true;
      readonly duration: Duration;
      /** What is said beside it, such as "milestone" in brackets, or "at least" and "around" in front; `null` without. */
      readonly note: string | null;
    }
  | {
      readonly ok: false;
      readonly reason: 'not-understood' | 'reversed-range' | 'too-long' | 'negative' | 'not-whole';
      /** One plain sentence. */
      readonly message: string;
      readonly candidates: readonly Candidate[];
    };

/** No plan runs for longer than a hundred years; a longer time is a slip of the keyboard. */
const LONGEST: Readonly<Record<DurationUnit, number>> = {
  days: 36_525,
  'working-days': 26_000,
  weeks: 5_218,
  months: 1_200,
};

interface Unit {
  readonly unit: DurationUnit;
  /** How many of `unit` one of these is: a year is 12 months, a fortnight 2 weeks. */
  readonly size: number;
}

const units: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['hour', { unit: 'days', size: 1 / 24 }],
  ['day', { unit: 'days', size: 1 }],
  ['calendar day', { unit: 'days', size: 1 }],
  ['working day', { unit: 'working-days', size: 1 }],
  ['business day', { unit: 'working-days', size: 1 }],
  ['week', { unit: 'weeks', size: 1 }],
  ['calendar week', { unit: 'weeks', size: 1 }],
  ['fortnight', { unit: 'weeks', size: 2 }],
  ['month', { unit: 'months', size: 1 }],
  ['calendar month', { unit: 'months', size: 1 }],
  ['quarter', { unit: 'months', size: 3 }],
  ['year', { unit: 'months', size: 12 }],
]);

/** Short forms that people write. Those of one letter are not read ("13w"), but the full form is offered. */
export const shortUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({
    d: 'day',
    dy: 'day',
    dys: 'day',
    wd: 'working day',
    wds: 'working day',
    bd: 'working day',
    bds: 'working day',
    w: 'week',
    wk: 'week',
    wks: 'week',
    m: 'month',
    mo: 'month',
    mos: 'month',
    mth: 'month',
    mths: 'month',
    mnth: 'month',
    mnths: 'month',
    y: 'year',
    yr: 'year',
    yrs: 'year',
    hr: 'hour',
    hrs: 'hour',
    weekday: 'working day',
    weekdays: 'working day',
  }),
);

/** Words of a text that is a length of time: numbers, lower-case words and the signs between the ends of a range. */
const wordPattern = /\d+(?:[.,]\d+)?|[a-z]+|\.\.|[-–—+−]/g;

/** Reads a length of time: "13 weeks", "three months", "10 to 14 weeks", "5 working days", "a year", "0 days". */
export function parseDuration(text: string): DurationReading {
  return readDuration(text, false);
}

/** Reads a lag between two actions, which is a length of time that may be negative: "2 weeks", "-2 weeks". */
export function parseLag(text: string): DurationReading {
  return readDuration(text, true);
}

/** Prints a length of time so that it reads back the same: "13 weeks", "10 to 14 weeks", "1 working day", "-2 weeks". */
export function formatDuration(duration: Duration): string {
  const { unit, min, max } = duration;
  const plural = Math.abs(max) === 1 && min === max ? '' : 's';
  const name = `${unit === 'working-days' ? 'working day' : unit.slice(0, -1)}${plural}`;
  return min === max ? `${min} ${name}` : `${min} to ${max} ${name}`;
}

/**
 * Reads the duration at the start of `words` (lower case, without punctuation): how many words it takes, or `null`.
 * The phrase reader uses it for "within 13 weeks of ..." and for durations in remarks.
 */
export function durationAt(words: readonly string[], from: number): { duration: Duration; next: number } | null {
  let at = from;
  if (words[at] === 'fortnight') {
    return { duration: { unit: 'weeks', min: 2, max: 2 }, next: at + 1 };
  }
  const low = countAt(words, at);
  if (low === null) {
    return null;
  }
  at = low.next;
  let high: number | null = null;
  const lowUnit = unitAt(words, at);
  const joint = words[lowUnit === null ? at : lowUnit.next];
  if (joint === 'to' || joint === '..' || joint === '-' || joint === 'or') {
    const second = countAt(words, (lowUnit === null ? at : lowUnit.next) + 1);
    const secondUnit = second === null ? null : unitAt(words, second.next);
    if (second !== null && secondUnit !== null && (lowUnit === null || lowUnit.name === secondUnit.name)) {
      high = second.value;
      at = second.next;
    }
  }
  const unit = unitAt(words, at);
  if (unit === null) {
    return null;
  }
  const { unit: counted, size } = unit.unit;
  return {
    duration: { unit: counted, min: low.value * size, max: (high ?? low.value) * size },
    next: unit.next,
  };
}

/** "10 w/days" and "6 weeks' notice" in words that can be counted. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bw\/d(?:ays?)?\b/g, 'working days')
    .replace(/\b(?:financial|calendar) (?=years?\b)/g, '')
    .replace(/['’]s?(?=\s|$)/g, '')
    .replace(/\b(approx|c|ca|max|min)\./g, '$1');
}

function readDuration(text: string, signed: boolean): DurationReading {
  const written = text.replace(/([a-z]) \(\d+\) (?=[a-z])/i, '$1 '); // "ten (10) working days"
  const bracket = written.indexOf('(');
  const closed = bracket > 0 && written.trimEnd().endsWith(')');
  const body = plainWords(closed ? written.slice(0, bracket) : written);
  const bracketed = closed ? written.slice(bracket + 1, written.lastIndexOf(')')).trim() : '';
  const words = body.match(wordPattern) ?? [];
  const stripped = body.replace(wordPattern, '').trim();
  const negative = isMinus(words[0]) || words[0] === 'minus' || (words[0] === 'less' && words[1] !== 'than');
  const first = negative || words[0] === '+' || words[0] === 'plus' ? 1 : 0;
  const { words: bare, lead, note } = bareLength(glued(words.slice(first)));
  const length = withFullUnits(bare);
  const found = durationAt(length, 0);
  const isLimit = lead === 'at-most' && (signed || found === null || found.duration.min !== found.duration.max);
  if (found === null || found.next !== length.length || stripped !== '' || isLimit) {
    return notUnderstood(text, isLimit ? bare : words, signed);
  }
  const { unit, max } = found.duration;
  const min = lead === 'at-most' ? 0 : found.duration.min;
  if (!Number.isInteger(min) || !Number.isInteger(max)) {
    return problem(
      'not-whole',
      `"${text.trim()}" is not a whole number of ${unitWord(unit)}.`,
      wholeAround(found.duration),
    );
  }
  if (max < min) {
    return problem('reversed-range', `"${text.trim()}" has the longer time first.`, [
      candidate({ unit, min: max, max: min }),
    ]);
  }
  if (max > LONGEST[unit]) {
    return problem('too-long', `"${text.trim()}" is longer than 100 years.`, []);
  }
  if (negative && !signed) {
    return problem('negative', `A length of time cannot be less than nothing: "${text.trim()}".`, [
      candidate(found.duration),
    ]);
  }
  const duration: Duration = negative ? { unit, min: 0 - max, max: 0 - min } : { unit, min, max };
  const notes = [note ?? '', bracketed].filter((each) => each !== '');
  return { ok: true, duration, note: notes.length === 0 ? null : notes.join('; ') };
}

/** "6 mths" in full, and "12-week" without its hyphen. */
function withFullUnits(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const isCount = before !== undefined && countAt(words.slice(index - 1, index), 0) !== null;
    if (word === '-' && isCount && unitAt(words, index + 1) !== null) {
      return [];
    }
    return isCount && word.length > 1 ? (shortUnits.get(word) ?? word).split(' ') : [word];
  });
}

/** A word that is a count: digits, a number in words ("twenty six"), or "a" and "an" for one. */
function countAt(words: readonly string[], at: number): { value: number; next: number } | null {
  const word = words[at];
  if (word === undefined) {
    return null;
  }
  if (word >= '0' && word < ':') {
    return { value: Number(word.replace(',', '.')), next: at + 1 };
  }
  if (word === 'half' && words[at + 1] === 'a') {
    return { value: 0.5, next: at + 2 };
  }
  if (word === 'a' || word === 'an') {
    return { value: 1, next: at + 1 };
  }
  if (words[at + 1] === 'and' && words[at + 2] === 'a' && words[at + 3] === 'half') {
    const whole = countAt(words.slice(at, at + 1), 0);
    return whole === null ? null : { value: whole.value + 0.5, next: at + 4 };
  }
  const value = numberWord(word);
  if (value === undefined) {
    return null;
  }
  const step = words[at + 1] === '-' ? 2 : 1;
  const ones = value >= 20 ? numberWord(words[at + step] ?? '') : undefined;
  return ones !== undefined && ones > 0 && ones < 10
    ? { value: value + ones, next: at + step + 1 }
    : { value, next: at + 1 };
}

/** The unit that starts at `at`, of one or two words, in the singular or the plural. */
function unitAt(words: readonly string[], at: number): { unit: Unit; name: string; next: number } | null {
  const first = words[at] ?? '';
  const pair = `${first} ${singular(words[at + 1] ?? '')}`;
  const double = units.get(pair);
  if (double !== undefined) {
    return { unit: double, name: pair, next: at + 2 };
  }
  const single = units.get(singular(first));
  return single === undefined ? null : { unit: single, name: singular(first), next: at + 1 };
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The words as they stand, with every kind of dash as a hyphen. */
function glued(words: readonly string[]): readonly string[] {
  return words.map((word) => (isMinus(word) ? '-' : word));
}

function isMinus(word: string | undefined): boolean {
  return word !== undefined && word.length === 1 && '-–—−'.includes(word);
}

function problem(
  reason: (DurationReading & { ok: false })['reason'],
  message: string,
  candidates: readonly Candidate[],
): DurationReading {
  return { ok: false, reason, message, candidates };
}

function candidate(duration: Duration): Candidate {
  return { text: formatDuration(duration), meaning: describeDuration(duration) };
}

/** The length of time in words that also say what a working day or a year is. */
export function describeDuration(duration: Duration): string {
  const { unit, min, max } = duration;
  const words = formatDuration(duration);
  if (min === 0 && max === 0) {
    return 'no time at all (a milestone)';
  }
  if (unit === 'weeks') {
    return `${words} (${formatDuration({ unit: 'days', min: min * 7, max: max * 7 })})`;
  }
  return unit === 'working-days' ? `${words}, Monday to Friday without bank holidays` : words;
}

function unitWord(unit: DurationUnit): string {
  return unit === 'working-days' ? 'working days' : unit;
}

function wholeAround(duration: Duration): readonly Candidate[] {
  const { unit, min, max } = duration;
  const below = { unit, min: Math.floor(min), max: Math.floor(max) };
  const above = { unit, min: Math.ceil(min), max: Math.ceil(max) };
  return [candidate(below), candidate(above)];
}

/** Offers the full spelling of what looks like a number and a unit ("13-wks", "13w", "P13W"), or of a bare number. */
function notUnderstood(text: string, words: readonly string[], signed: boolean): DurationReading {
  const shown = text.trim();
  const couple = words
    .join(' ')
    .replace(/\ba couple of\b/, 'two')
    .split(' ');
  const rest = couple.filter((word) => !isMinus(word) && word !== '+' && word !== 'p');
  const sign = signed && isMinus(words[0]) ? '-' : '';
  const count = countAt(rest, 0);
  const message =
    shown === ''
      ? 'No length of time is given.'
      : `"${shown}" is not a length of time. Write a number and days, working days, weeks or months, such as "13 weeks".`;
  if (count === null || !Number.isInteger(count.value)) {
    return problem('not-understood', message, []);
  }
  const unit = rest.slice(count.next).join(' ');
  const named = nearestUnit(unit);
  const offered = named === null ? ['day', 'week', 'month'] : [named];
  const candidates = offered.map((name) => {
    const { unit: counted, size } = units.get(name) ?? { unit: 'days' as const, size: 1 };
    const value = count.value * size;
    const found: Duration = { unit: counted, min: value, max: value };
    return {
      text: `${sign}${formatDuration(found)}`,
      meaning: `${sign === '' ? '' : 'minus '}${describeDuration(found)}`,
    };
  });
  return problem('not-understood', message, candidates);
}

/** The unit whose name shares its first letters with `text`, if the text is one short word. */
function nearestUnit(text: string): string | null {
  const short = shortUnits.get(text);
  if (short !== undefined) {
    return short;
  }
  if (/^work(ing)?\s?d|^business\s?d|^w\s?d/.test(text)) {
    return 'working day';
  }
  const stem = text.slice(0, 2);
  return [...units.keys()].find((name) => !name.includes(' ') && name.startsWith(stem) && stem.length === 2) ?? null;
}
