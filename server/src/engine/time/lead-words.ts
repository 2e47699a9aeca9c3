import type { Shown } from './form.js';
import type { Hedge, Relation } from './reading.js';

/** The words in front of a period that bind a date to it. */
export interface Lead extends Shown {
  readonly relation: Relation;
  readonly words: readonly string[];
}

/** Every way of binding a date to a period. Longer phrases win over shorter ones, whatever their order here. */
export const leads: readonly Lead[] = [
  {
    name: 'by',
    example: 'by March 2024',
    says: 'by the end of Sunday 31 March 2024',
    relation: 'by',
    words: [
      'by',
      'by the latest',
      'by no later than',
      'no later than',
      'not later than',
      'at the latest by',
      'at latest by',
      'on or before',
      'by or before',
      'by or on',
      'not after',
      'latest',
      'latest by',
      'due',
      'due by',
      'due on',
      'due in',
      'due date',
      'final date',
      'final date of',
      'final deadline',
      'deadline',
      'deadline of',
      'deadline is',
      'closing date',
      'closes',
      'closes on',
      'ends',
      'ends on',
      'ending',
      'ending on',
      'in time for',
      'not beyond',
    ],
  },
  {
    name: 'before, which leaves the named day out',
    example: 'prior to 31 March 2025',
    says: 'before Monday 31 March 2025, so by the end of Sunday 30 March 2025',
    relation: 'before',
    words: ['before', 'prior to', 'ahead of', 'in advance of', 'earlier than', 'well before', 'by before'],
  },
  {
    name: 'until',
    example: 'until 31 March 2024',
    says: 'until the end of Sunday 31 March 2024',
    relation: 'until',
    words: [
      'until',
      'till',
      'til',
      'up to',
      'up until',
      'up to and including',
      'through to',
      'through until',
      'open until',
      'lasting until',
      'runs until',
      'running until',
      'extended to',
      'extended until',
    ],
  },
  {
    name: 'in or during',
    example: 'during September and October 2023',
    says: 'any day from 1 September to 31 October 2023',
    relation: 'in',
    words: [
      'in',
      'on',
      'at',
      'as at',
      'dated',
      'during',
      'over',
      'within',
      'throughout',
      'through',
      'across',
      'for',
      'all through',
      'during the course of',
      'whole of',
      'the whole of',
      'all of',
      'in the course of',
      'over the course of',
      'at some point in',
      'at some point during',
      'some time in',
      'sometime in',
      'some time during',
      'sometime during',
      'spanning',
      'covering',
    ],
  },
  {
    name: 'any day in, for a date that is ours to choose',
    example: 'any day in March 2024',
    says: 'a day of your choice from 1 to 31 March 2024',
    relation: 'any',
    words: [
      'any day in',
      'any day during',
      'any day of',
      'any day within',
      'any day from',
      'any day between',
      'any time in',
      'any time during',
      'any time within',
      'any time from',
      'any time between',
      'anytime in',
      'anytime during',
      'anytime between',
      'any week in',
      'at any time in',
      'at any time during',
      'at any point in',
      'at any point during',
    ],
  },
  {
    name: 'from',
    example: 'from 31 October 2023',
    says: 'from Tuesday 31 October 2023 on',
    relation: 'from',
    words: [
      'from',
      'as from',
      'as of',
      'since',
      'starting',
      'starting from',
      'starting in',
      'starting on',
      'starts',
      'starts on',
      'starts in',
      'start',
      'start from',
      'start on',
      'start in',
      'beginning',
      'beginning in',
      'beginning on',
      'beginning from',
      'begins',
      'begins in',
      'begins on',
      'commencing',
      'commencing in',
      'commencing on',
      'commencing from',
      'commences',
      'with effect from',
      'w . e . f',
      'w . e . f .',
      'wef',
      'effective',
      'effective from',
      'effective as of',
      'opens',
      'opens on',
      'opens in',
      'open from',
      'opening',
      'available from',
      'running from',
      'in place from',
      'live from',
    ],
  },
  {
    name: 'not before',
    example: 'no earlier than June 2024',
    says: 'not before Saturday 1 June 2024, with no last day',
    relation: 'not-before',
    words: [
      'earliest',
      'at the earliest',
      'at the earliest in',
      'at the earliest from',
      'the earliest',
      'no earlier than',
      'not earlier than',
      'not before',
      'no sooner than',
      'not sooner than',
      'on or after',
      'not until',
    ],
  },
  {
    name: 'after, which leaves the named days out',
    example: 'after 31 March 2024',
    says: 'not before Monday 1 April 2024, with no last day',
    relation: 'after',
    words: ['after', 'later than', 'following', 'post'],
  },
];

/** Words that take some of the certainty back, before or behind "by" and "in". */
export const hedgeWords: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ['around', 'about'],
  ['about', 'about'],
  ['circa', 'about'],
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
    'timeline timescale timescales timeframe deadline date target aim aiming planned plan scheduled set complete completed completion ' +
    'deliver delivered delivery finish finished done live submit submitted submission publish published publication sign signed implement ' +
    'revised amended changed moved now implemented implementation achieve achieved agreed to be is for and the in place ready fully launch launched launches with a roll rolled out'
  ).split(' '),
);

/** A tree of words: each step is one more word of a lead. */
export interface LeadTree {
  readonly relation: Relation | null;
  readonly next: ReadonlyMap<string, LeadTree>;
}

/** All leads, found word by word. */
export const leadTree: LeadTree = buildTree();

interface GrowingTree {
  relation: Relation | null;
  next: Map<string, GrowingTree>;
}

function buildTree(): LeadTree {
  const root: GrowingTree = { relation: null, next: new Map() };
  for (const lead of leads) {
    for (const phrase of lead.words) {
      let node = root;
      for (const word of phrase.split(' ')) {
        const child: GrowingTree = node.next.get(word) ?? { relation: null, next: new Map() };
        node.next.set(word, child);
        node = child;
      }
      node.relation = lead.relation;
    }
  }
  return root;
}
