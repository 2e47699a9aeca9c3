import type { Certainty } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedRecord } from '../link/index.js';
import type { Day } from '../time/index.js';
import { checklistExample, planWithPractice } from './example-files.js';
import { daysWords } from './organisations/eligibility-words.js';
import { type KnownDays, organisationIndex, stateOfRecord } from './organisations/instances.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: intermediate
    title: Intermediate tier
    owner: practice
    applies_to: practice
    optional: true
    excludes: intensive
  - id: intensive
    title: Intensive tier
    owner: practice
    applies_to: practice
    optional: true
`);
const plan = (finished: string): string =>
  planWithPractice(
    '  - id: app\n    title: Have the functions of the app on\n    owner: Digital lead\n    deadline: 31 January 2030\n',
    `      intermediate: { started: 3 July 2023${finished} }\n      intensive: { started: 2 October 2023 }\n`,
  );

export const cohortOverlap = defineRule({
  id: 'cohort-overlap',
  group: 'organisations',
  title: 'In two at once',
  summary: 'An organisation takes part in two actions at one time of which one excludes the other.',
  why: 'The second place is one that another organisation could have had.',
  condition:
    'An action `excludes` another one, and an organisation has begun both. The days from beginning to end of the two have a day in common (definite), or may have (possible). An action that has no end recorded goes on to the reporting date; one that the organisation left ends on the day it left, and is left out when that is not known. To end one and begin the other on one day is in order.',
  remedy: 'Correct the days, or agree which of the two the organisation leaves.',
  severity: 'warning',
  possible: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Still in the one, and joined the other',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('') },
      },
    ],
    right: [
      {
        title: 'One after the other',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan(', finished: 2 October 2023') },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const today = document.reportingDate.day;
    for (const [first, second] of exclusivePairs(document)) {
      const others = new Map(
        (organisationIndex(document).records.get(second) ?? []).map((record) => [record.organisation, record]),
      );
      for (const record of organisationIndex(document).records.get(first) ?? []) {
        const other = others.get(record.organisation);
        const a = takenPart(record, first, today);
        const b = other === undefined ? null : takenPart(other, second, today);
        if (a === null || b === null) continue;
        const certainty = overlapOf(a, b);
        if (certainty === null) continue;
        const [earlier, later] = b.start.hi < a.start.hi ? [b, a] : [a, b];
        const names = [earlier.action.name, later.action.name] as const;
        report({
          place: later.start.place,
          certainty,
          message: `${record.organisation.name} joined ${names[1]} ${daysWords(later.start)} ${certainty === 'definite' ? 'while it was' : 'when it may have been'} in ${names[0]}, and the two exclude each other.`,
          related: [
            { place: earlier.start.place, message: `It joined ${names[0]} ${daysWords(earlier.start)}` },
            ...excludesPlace(first, second),
          ],
        });
      }
    }
  },
});

/** Each pair once, whichever of the two excludes the other, national ones and those of the plan's own actions. */
function exclusivePairs(document: LinkedDocument): readonly (readonly [LinkedAction, LinkedAction])[] {
  const pairs: (readonly [LinkedAction, LinkedAction])[] = [];
  const seen = new Set<string>();
  const recorded = new Set(organisationIndex(document).records.keys());
  const keys = new Map([...recorded].map((action, index) => [action, index]));
  for (const action of recorded) {
    for (const owner of [action, ...document.implementing(action)]) {
      for (const { value } of owner.data.excludes) {
        const resolution = owner.document.resolve(value);
        if (resolution.type !== 'found') continue;
        const found = resolution.action;
        for (const other of found.document === document ? found.nationals : [found]) {
          const key = [keys.get(action) ?? -1, keys.get(other) ?? -1].sort((a, b) => a - b).join('+');
          if (other === action || !recorded.has(other) || seen.has(key)) continue;
          seen.add(key);
          pairs.push([action, other]);
        }
      }
    }
  }
  return pairs;
}

interface TakenPart {
  readonly action: LinkedAction;
  readonly start: KnownDays;
  /** The last day under the earliest and the latest reading. */
  readonly end: { readonly lo: Day; readonly hi: Day };
}

function takenPart(record: LinkedRecord, action: LinkedAction, today: Day): TakenPart | null {
  const { withdrawn, optedOut, notApplicable, started } = record.data;
  if (optedOut !== null || notApplicable !== null || started === null) return null;
  const state = stateOfRecord(withdrawn === null ? record : withoutWithdrawal(record), action, today);
  if (state.kind !== 'recorded' || state.start === null || state.start.lo === -Infinity) return null;
  if (withdrawn !== null) {
    const left = record.organisation.read(withdrawn.date);
    return left?.type === 'dated' ? { action, start: state.start, end: { lo: left.lo, hi: left.hi } } : null;
  }
  if (state.finish !== null && !state.finish.forecast) return { action, start: state.start, end: state.finish };
  if (state.done) return null;
  // It is still in it; one that is to begin later has no end that is known.
  const until = Math.max(today, state.start.hi) + 1;
  return { action, start: state.start, end: { lo: until, hi: until } };
}

function withoutWithdrawal(record: LinkedRecord): LinkedRecord {
  return { ...record, data: { ...record.data, withdrawn: null } };
}

function overlapOf(a: TakenPart, b: TakenPart): Certainty | null {
  const surely = Math.max(a.start.hi, b.start.hi) < Math.min(a.end.lo, b.end.lo);
  if (surely) return 'definite';
  return Math.max(a.start.lo, b.start.lo) < Math.min(a.end.hi, b.end.hi) ? 'possible' : null;
}

function excludesPlace(
  first: LinkedAction,
  second: LinkedAction,
): readonly { readonly place: LinkedAction['head']; readonly message: string }[] {
  for (const [action, other] of [
    [first, second],
    [second, first],
  ] as const) {
    for (const text of action.data.excludes) {
      const resolution = action.document.resolve(text.value);
      if (resolution.type === 'found' && resolution.action === other) {
        return [{ place: action.place(text.span), message: `${action.name} excludes ${other.name}` }];
      }
    }
  }
  return [];
}
