import type { Hedge } from './reading.js';

/** Words that take some of the certainty back, before or behind "by" and "in". */
export const hedgeWords: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
  ['~', 'about'],
  ['ca', 'about'],
  ['c', 'about'],
  ['approx', 'about'],
  ['approximately', 'about'],
  ['roughly', 'about'],
  ['nominally', 'about'],
  ['expected', 'unconfirmed'],
  ['anticipated', 'unconfirmed'],
  ['estimated', 'unconfirmed'],
  ['likely', 'unconfirmed'],
  ['probably', 'unconfirmed'],
  ['possibly', 'unconfirmed'],
  ['provisionally', 'unconfirmed'],
  ['provisional', 'unconfirmed'],
  ['indicative', 'unconfirmed'],
  ['indicatively', 'unconfirmed'],
  ['hopefully', 'unconfirmed'],
  ['tentatively', 'unconfirmed'],
  ['tentative', 'unconfirmed'],
]);

/** Words before the date that only say that a date follows, such as the label of a column. */
export const labelWords: ReadonlySet<string> = new Set(
  (
    'timeline timescale timescales timeframe deadline date target aim aiming planned plan scheduled set complete completed completion closed ' +
    'deliver delivered delivery finish finished done live submit submitted submission publish published publication sign signed implement ' +
    'revised amended changed moved remains remain still updated confirmed now implemented implementation achieve achieved agreed to be is for and the in place ready fully launch launched launches with a roll rolled out'
  ).split(' '),
);

/** Longer labels before the date. A word among them that also binds a date ("for") does not bind it here. */
export const labelPhrases: readonly (readonly string[])[] = [
  'in place',
  'for completion',
  'for submission',
  'for delivery',
  'for implementation',
  'for publication',
  'for approval',
  'for decision',
  'for review',
  'for sign off',
  'for sign - off',
  'for the period of',
  'for the period',
  'the period of',
  'the period',
  'period of',
  'period',
  'go live date',
  'go live',
  'go - live date',
  'go - live',
  'completion date',
  'submission date',
  'publication date',
  'new date',
  'new deadline',
  'proposed for',
  'proposed date',
  'slipped to',
  'postponed to',
  'delayed to',
  'delayed until',
  'deferred to',
  'rescheduled to',
  'brought forward to',
  'pushed back to',
  'moved to',
  'board meeting on',
  'board meeting',
  'trust board',
  'board',
].map((words) => words.split(' '));
