import { type MapNode, type Node, pairOf, valueOf } from '../syntax/index.js';
import type { Span } from '../text/index.js';
import type { DateField, Text } from './action.js';
import { type Phrase, phrasesIn } from './phrases.js';
import { dateAt, saysSomething, textAt, textOf } from './read-values.js';

/** A recorded reason, with the day where one is given. */
export interface Reason {
  readonly why: Text | null;
  readonly date: DateField | null;
  /** The key, such as `withdrawn`, to its value. */
  readonly span: Span;
}

/** What an organisation has recorded about one action. */
export interface ProgressRecord {
  /** The action, as referred to. */
  readonly action: Text;
  readonly node: Node | null;
  readonly span: Span;
  readonly signedUp: DateField | null;
  readonly started: DateField | null;
  readonly finished: DateField | null;
  readonly expected: DateField | null;
  readonly step: Text | null;
  readonly blocked: Reason | null;
  readonly withdrawn: Reason | null;
  readonly optedOut: Reason | null;
  readonly notApplicable: Reason | null;
  readonly hasEvidence: boolean;
}

/** One entry of `organisations`: a practice, a PCN or another body the plan answers for. */
export interface Organisation {
  readonly node: MapNode | null;
  readonly span: Span;
  /** The smallest place that stands for the organisation. */
  readonly head: Span;
  readonly code: Text | null;
  readonly name: Text | null;
  readonly level: Text | null;
  readonly pcn: Text | null;
  readonly records: readonly ProgressRecord[];
  /** Every date and source of the entry, in the order of the text. */
  readonly phrases: readonly Phrase[];
}

/** Reads one entry of `organisations`; fields of the wrong shape count as absent. */
export function readOrganisation(node: Node | null, fallback: Span): Organisation {
  const map = node?.kind === 'map' ? node : null;
  const code = textAt(map, 'code');
  const name = textAt(map, 'name');
  const progress = valueOf(map, 'progress');
  return {
    node: map,
    span: node?.span ?? fallback,
    head: code?.span ?? name?.span ?? map?.pairs[0]?.key.span ?? node?.span ?? fallback,
    code,
    name,
    level: textAt(map, 'level'),
    pcn: textAt(map, 'pcn'),
    phrases: phrasesIn(map, ['organisation']),
    records: progress?.kind === 'map' ? progress.pairs.flatMap((pair) => readRecord(pair.key, pair.value)) : [],
  };
}

function readRecord(key: Node, value: Node | null): ProgressRecord[] {
  const action = textOf(key);
  if (action === null) return [];
  return [
    {
      action,
      node: value,
      span: { start: action.span.start, end: Math.max(action.span.end, value?.span.end ?? 0) },
      signedUp: dateAt(value, 'signed_up'),
      started: dateAt(value, 'started'),
      finished: dateAt(value, 'finished'),
      expected: dateAt(value, 'expected'),
      step: textAt(value, 'step'),
      blocked: readReason(value, 'blocked'),
      withdrawn: readReason(value, 'withdrawn'),
      optedOut: readReason(value, 'opted_out'),
      notApplicable: readReason(value, 'not_applicable'),
      hasEvidence: saysSomething(value, 'evidence'),
    },
  ];
}

/** A key that is there counts, even when no reason stands behind it. */
function readReason(node: Node | null, key: string): Reason | null {
  const pair = pairOf(node, key);
  if (pair === undefined) return null;
  const value = pair.value;
  if (value?.kind === 'scalar' && value.value === false) return null;
  const long = value?.kind === 'map';
  const stated = value?.kind === 'scalar' && value.value === true ? null : textOf(value);
  return { why: long ? textAt(value, 'why') : stated, date: long ? dateAt(value, 'date') : null, span: pair.span };
}
