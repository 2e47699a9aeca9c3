import type { Shown } from './form.js';
import type { UnknownReading } from './reading.js';
import type { Token } from './token.js';

/** What a phrase that names no days says about the date. */
export type WholeMeaning =
  | { readonly type: 'ongoing' }
  | { readonly type: 'tbc' }
  | { readonly type: 'not-stated' }
  | { readonly type: 'unknown'; readonly reason: UnknownReading['reason'] };

/** Phrases that mean the same without naming days. */
export interface WholePhrase extends Shown {
  readonly meaning: WholeMeaning;
  readonly words: readonly string[];
}

/** Every phrase that is read as a whole. */
export const wholePhrases: readonly WholePhrase[] = [
  {
    name: 'ongoing',
    example: 'ongoing',
    says: 'ongoing, without an end date',
    meaning: { type: 'ongoing' },
    words: [
      'ongoing',
      'on - going',
      'on going',
      'continue',
      'continues',
      'continuing',
      'continuous',
      'continuously',
      'continued',
      'rolling',
      'open - ended',
      'open ended',
      'no end date',
      'indefinite',
      'indefinitely',
      'business as usual',
      'bau',
      'throughout',
      'until further notice',
      '24 / 7',
      'all year',
      'all year round',
      'year round',
      'year - round',
      'immediate and ongoing',
      'current and ongoing',
      'now and ongoing',
    ],
  },
  {
    name: 'to be confirmed',
    example: 'TBC',
    says: 'to be confirmed',
    meaning: { type: 'tbc' },
    words: [
      'tbc',
      'tba',
      'tbd',
      't . b . c',
      't . b . c .',
      'to be confirmed',
      'to be agreed',
      'to be announced',
      'to be decided',
      'to be determined',
      'to be set',
      'to be advised',
      'to be scheduled',
      'date tbc',
      'date to be confirmed',
      'date to be agreed',
      'dates to be confirmed',
      'not yet known',
      'not yet agreed',
      'not yet confirmed',
      'not yet set',
      'unknown',
      'awaiting date',
      'awaiting confirmation',
    ],
  },
  {
    name: 'not stated',
    example: 'not stated',
    says: 'no date is stated',
    meaning: { type: 'not-stated' },
    words: [
      'not stated',
      'none stated',
      'none',
      'none given',
      'no date',
      'no date given',
      'no date stated',
      'no date set',
      'no deadline',
      'no deadline given',
      'no deadline stated',
      'no deadline set',
      'not given',
      'not specified',
      'not set',
      'unspecified',
      'n / a',
      'na',
      'not applicable',
      '-',
      '- -',
      'blank',
    ],
  },
  {
    name: 'as soon as possible',
    example: 'as soon as possible',
    says: 'no date can be worked out: it only says that it should be soon',
    meaning: { type: 'unknown', reason: 'as-soon-as-possible' },
    words: [
      'asap',
      'a . s . a . p',
      'a . s . a . p .',
      'as soon as possible',
      'as soon as practicable',
      'as soon as reasonably practicable',
      'soon',
      'immediate',
      'immediately',
      'now',
      'with immediate effect',
      'urgent',
      'urgently',
      'at the earliest opportunity',
      'at earliest opportunity',
      'in due course',
      'shortly',
      'in the coming weeks',
      'in the coming months',
      'over the coming weeks',
      'over the coming months',
      'in the near future',
      'without delay',
      'when possible',
    ],
  },
  {
    name: 'again and again',
    example: 'quarterly',
    says: 'no date can be worked out: it comes round again and again',
    meaning: { type: 'unknown', reason: 'recurring' },
    words: [
      'daily',
      'weekly',
      'fortnightly',
      'monthly',
      'bi - monthly',
      'bimonthly',
      'quarterly',
      'annually',
      'annual',
      'yearly',
      'termly',
      'every day',
      'every week',
      'every two weeks',
      'every month',
      'every quarter',
      'every year',
      'each day',
      'each week',
      'each month',
      'each quarter',
      'each year',
      'once a week',
      'once a month',
      'once a quarter',
      'once a year',
      'twice a year',
      'twice yearly',
      'six - monthly',
      'six monthly',
      'every six months',
      'every three months',
      'regularly',
      'at regular intervals',
    ],
  },
  {
    name: 'the date in an earlier document',
    example: 'unchanged',
    says: 'no date can be worked out: it points to an earlier document',
    meaning: { type: 'unknown', reason: 'earlier-document' },
    words: [
      'unchanged',
      'no change',
      'not changed',
      'as before',
      'as previously',
      'as previously stated',
      'as previously set out',
      'as already stated',
      'as per previous letter',
      'deadline unchanged',
      'timeline unchanged',
      'date unchanged',
      'deadline remains unchanged',
      'remains unchanged',
      'same as before',
      'see letter',
      'see above',
      'see below',
      'as above',
      'as per letter',
      'as set out in the letter',
    ],
  },
];

/** The meaning of every phrase, by its words with single blanks between them. */
const wholeMeanings: ReadonlyMap<string, WholeMeaning> = new Map(
  wholePhrases.flatMap(({ words, meaning }) => words.map((phrase): [string, WholeMeaning] => [phrase, meaning])),
);

const firstWords: ReadonlySet<string> = new Set([...wholeMeanings.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
const MOST_WORDS = 6;

/** The phrases that the tokens start with, longest first. */
export function wholeMeaningsAt(tokens: readonly Token[]): readonly { meaning: WholeMeaning; length: number }[] {
  const [first] = tokens;
  if (first === undefined || !firstWords.has(first.text)) {
    return [];
  }
  const found: { meaning: WholeMeaning; length: number }[] = [];
  let phrase = '';
  for (const [index, token] of tokens.slice(0, MOST_WORDS).entries()) {
    phrase = index === 0 ? token.text : `${phrase} ${token.text}`;
    const meaning = wholeMeanings.get(phrase);
    if (meaning !== undefined) {
      found.unshift({ meaning, length: index + 1 });
    }
  }
  return found;
}
