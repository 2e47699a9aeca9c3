import { literalText } from '../../guidance/index.js';
import type { LinkedRecord } from '../../link/index.js';
import type { DateField, Reason } from '../../model/index.js';

/** What one organisation has recorded about one action, in words: "started 2 October 2023; blocked: ...". */
export function recordWords({ data }: LinkedRecord): string {
  const dated = (words: string, field: DateField | null): string[] =>
    field === null ? [] : [`${words} ${literalText(field.text)}`];
  const reasoned = (words: string, reason: Reason | null): string[] => {
    if (reason === null) return [];
    const date = reason.date === null ? '' : ` ${literalText(reason.date.text)}`;
    return [`${words}${date}${reason.why === null ? '' : `: ${literalText(reason.why.value)}`}`];
  };
  const parts = [
    ...dated('signed up', data.signedUp),
    ...dated('started', data.started),
    ...dated('finished', data.finished),
    ...dated('expected', data.expected),
    ...(data.step === null ? [] : [`at the step “${literalText(data.step.value)}”`]),
    ...reasoned('blocked', data.blocked),
    ...reasoned('withdrawn', data.withdrawn),
    ...reasoned('opted out', data.optedOut),
    ...reasoned('not applicable', data.notApplicable),
  ];
  return parts.length === 0 ? 'nothing recorded' : parts.join('; ');
}

/** How far the organisations have got together: "31 finished, 2 started, 1 blocked". Empty without records. */
export function recordCounts(records: readonly LinkedRecord[]): string {
  const tallies = new Map<string, number>();
  for (const record of records) {
    const state = stateOf(record);
    tallies.set(state, (tallies.get(state) ?? 0) + 1);
  }
  return states
    .flatMap((state) => {
      const number = tallies.get(state);
      return number === undefined ? [] : [`${String(number)} ${state}`];
    })
    .join(', ');
}

const states = [
  'finished',
  'started',
  'signed up',
  'expected',
  'blocked',
  'withdrawn',
  'opted out',
  'not applicable',
  'other',
];

/** The last thing that happened decides. */
function stateOf({ data }: LinkedRecord): string {
  if (data.notApplicable !== null) return 'not applicable';
  if (data.optedOut !== null) return 'opted out';
  if (data.withdrawn !== null) return 'withdrawn';
  if (data.finished !== null) return 'finished';
  if (data.blocked !== null) return 'blocked';
  if (data.started !== null) return 'started';
  if (data.signedUp !== null) return 'signed up';
  return data.expected === null ? 'other' : 'expected';
}
