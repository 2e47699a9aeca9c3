import { weekdayNames } from './calendar-names.js';
import { monthWords, weekdayWords } from './date-vocabulary.js';
import { numberWord } from './number-words.js';
import type { Token } from './token.js';
import type { UnknownReading } from './reading.js';
import { type WholeMeaning, wholeMeaningsAt } from './whole-phrases.js';

const conditionStarts = new Set([
  'subject',
  'pending',
  'dependent',
  'depending',
  'if',
  'unless',
  'provided',
  'providing',
  'conditional',
  'contingent',
  'assuming',
  'awaiting',
]);
const eventStarts = new Set(['when', 'once', 'upon', 'whenever', 'while', 'as']);
const binding = new Set([
  'after',
  'before',
  'following',
  'post',
  'until',
  'till',
  'by',
  'at',
  'on',
  'in',
  'from',
  'during',
  'prior',
  'ahead',
  'within',
  'immediately',
  'shortly',
  'soon',
  'no',
  'not',
  'pre',
  'throughout',
  'through',
  'end',
  'start',
  'beginning',
  'for',
  'over',
  'alongside',
  'with',
]);
/** Beginnings that point to a date in another document. */
const elsewhere: readonly (readonly string[])[] = [
  'in line with',
  'in accordance with',
  'as per',
  'as set out',
  'as agreed',
  'as stated',
  'as specified',
  'according to',
  'in keeping with',
  'refer to',
  'see the',
  'see plan',
].map((words) => words.split(' '));

const always = new Set([
  'after',
  'before',
  'following',
  'post',
  'until',
  'till',
  'prior',
  'immediately',
  'shortly',
  'pre',
  'alongside',
]);

/** Whether a word binds what follows to an event, as "after" and "by" do. */
export function bindsToEvent(token: Token): boolean {
  return binding.has(token.text) || eventStarts.has(token.text);
}

const repetitions = new Set(['each', 'every']);
const repeated = new Set(
  (
    'day days week weeks fortnight month months quarter quarters year years financial calendar academic school term ' +
    'working monday tuesday wednesday thursday friday saturday sunday other'
  ).split(' '),
);

const dayNames: ReadonlySet<string> = new Set([...weekdayWords.keys(), 'working']);

/** Whether something comes round again: "by the 15th of each month", "the last Friday of the month", "the following month". */
export function isRepeated(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }, index) => {
    const next = tokens[index + 1]?.text ?? '';
    const isOfMonth = text === 'month' && tokens.slice(0, index).some((token) => dayNames.has(token.text));
    const isNext =
      text === 'following' && (next === 'month' || next === 'quarter') && tokens[index - 1]?.text === 'the';
    return isOfMonth || isNext || (repetitions.has(text) && (repeated.has(next) || monthWords.has(next)));
  });
}

/** Things that happen on some day: what a phrase such as "by the next board meeting" is counted from. */
const eventNouns = new Set(
  (
    'meeting meetings agm egm board trust council cabinet committee panel ministers launch launched expiry expires expire expired contract contracts publication published publishes release released live ' +
    'review reviews agreement agreed report reports available availability guidance completion completed complete approval approved signoff sign ' +
    'payment election procurement parliament decade session signature signing budget statement gateway stage step mobilisation mobilization implementation installation start end close opening visit assessment consultation funding ' +
    'allocation claim submission enrolment training event summit conference inspection audit go decision announcement notification receipt request ' +
    'recruitment appointment programme phase wave tranche cohort pilot milestone period notice letter lot framework award merger transfer renewal rollout referendum inquiry'
  ).split(' '),
);

const leastWords: readonly (readonly string[])[] = [
  'at least',
  'no less than',
  'no less often than',
  'a minimum of',
].map((words) => words.split(' '));

/** "at least every five years", "no less than monthly", "in each of the next three years": how often is at their end. */
function withoutLeast(phrase: readonly Token[]): readonly Token[] {
  const least = leastWords.find((words) => words.every((word, index) => phrase[index]?.text === word));
  const rest = phrase.slice(least?.length ?? 0);
  return rest[0]?.text === 'in' && repetitions.has(rest[1]?.text ?? '') ? rest.slice(1) : rest;
}

function isRecurringMeaning(meaning: WholeMeaning): boolean {
  return meaning.type === 'unknown' && meaning.reason === 'recurring';
}

const weekdaysInPlural: ReadonlySet<string> = new Set(weekdayNames.map((name) => `${name.toLowerCase()}s`));
const besideWeekdays = new Set(['on', 'and', ',', 'or', '&', '/', 'to', '-', 'between']);

/** "Fridays", "on Mondays and Thursdays". */
function isWeekdays(tokens: readonly Token[]): boolean {
  const days = tokens.filter((token) => weekdaysInPlural.has(token.text));
  return days.length > 0 && tokens.every((token) => weekdaysInPlural.has(token.text) || besideWeekdays.has(token.text));
}

/** Whether the words name something that happens on some day. */
export function namesEvent(tokens: readonly Token[]): boolean {
  return tokens.some((token) => eventNouns.has(token.text));
}

/** Why a phrase without a date cannot be resolved, or `null` when it is not understood at all. */
export function reasonUnresolved(phrase: readonly Token[]): UnknownReading['reason'] | null {
  const often = withoutLeast(phrase);
  const tokens = often[0]?.text === 'the' ? often.slice(1) : often;
  const first = tokens[0]?.text ?? '';
  if (often !== phrase && wholeMeaningsAt(tokens).some(({ meaning }) => isRecurringMeaning(meaning))) {
    return 'recurring';
  }
  if (isWeekdays(tokens)) {
    return 'recurring';
  }
  if (conditionStarts.has(first)) {
    return tokens.length > 1 ? 'condition' : null;
  }
  if (first === 'every' || first === 'each' || first === 'per') {
    return tokens.length > 1 ? 'recurring' : null;
  }
  if (isRepeated(tokens)) {
    return 'recurring';
  }
  if (elsewhere.some((words) => words.every((word, index) => tokens[index]?.text === word)) && tokens.length > 2) {
    return 'earlier-document';
  }
  if (isPlanYear(tokens)) {
    return 'plan-year';
  }
  const numbered = numberedDay(tokens);
  if (numbered !== null) {
    return numbered;
  }
  // "The week before launch".
  if (spanNouns.has(first) && always.has(tokens[1]?.text ?? '') && tokens.length > 2) {
    return 'event';
  }
  const rest = tokens.slice(1);
  if (rest.length === 0 || rest.every((token) => token.kind !== 'word')) {
    return null;
  }
  if (eventStarts.has(first)) {
    return 'event';
  }
  if (binding.has(first) && namesEvent(rest)) {
    return 'event';
  }
  // "after go-live", "post meeting": a word that needs an event behind it, and no figures that a date would have.
  return always.has(first) && rest.every((token) => token.kind === 'word' || token.kind === 'sign') && rest.length <= 12
    ? 'event'
    : null;
}

const spanNouns = new Set(['day', 'days', 'week', 'weeks', 'month', 'months', 'year']);

/** "From day one" counts from an event; "working day 10" and "day 5 of the month" come round every month. */
function numberedDay(tokens: readonly Token[]): 'event' | 'recurring' | null {
  const words = tokens.map((token) => token.text);
  const at = words.findIndex((word, index) => word === 'wd' || (word === 'day' && isNumber(tokens[index + 1])));
  if (at >= 0) {
    const isMonthly = words[at] === 'wd' || words[at - 1] === 'working' || words.includes('month');
    return isMonthly ? 'recurring' : 'event';
  }
  // "Months 1 to 6" and "weeks 2-3" are counted from the start of something.
  if (words.some((word, index) => (word === 'months' || word === 'weeks') && isNumber(tokens[index + 1]))) {
    return 'event';
  }
  const firstDays = words.indexOf('first');
  return firstDays >= 0 && isNumber(tokens[firstDays + 1]) && spanNouns.has(words[firstDays + 2] ?? '')
    ? 'event'
    : null;
}

function isNumber(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || numberWord(token.text) !== undefined);
}

const numbers = new Set(['1', '2', '3', '4', '5', 'one', 'two', 'three', 'four', 'five']);
const yearWords = new Set([
  ...numbers,
  'in',
  'by',
  'during',
  'from',
  'over',
  'the',
  'end',
  'start',
  'of',
  'and',
  'to',
  '-',
  '&',
]);
const counts = new Set(['first', 'second', 'third', 'fourth', 'final', 'last', 'year', 'one', 'two', 'three']);

/** "second year of the plan", "year two of the programme". */
function isPlanYear(tokens: readonly Token[]): boolean {
  const words = tokens.map((token) => token.text);
  // "Year 2", "by the end of year one", "years 1 to 3": the number stands behind.
  const numberedAt = words.findIndex((word, index) => /^years?$/.test(word) && numbers.has(words[index + 1] ?? ''));
  if (numberedAt >= 0 && words.every((word, index) => index === numberedAt || yearWords.has(word))) {
    return true;
  }
  const yearAt = words.indexOf('year');
  const owner = words.some((word) => word === 'plan' || word === 'programme' || word === 'contract');
  return yearAt >= 0 && yearAt <= 3 && owner && words.slice(0, 4).some((word) => counts.has(word));
}
