import type { Certainty, Place } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedRecord } from '../link/index.js';
import type { DateField } from '../model/index.js';
import { type DatedReading, formatDay } from '../time/index.js';
import { daysWords, whenWords } from './date-words.js';
import { checklistExample, planWithPractice } from './example-files.js';
import { organisationIndex } from './organisations/instances.js';
import { listed, namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: sign-up
    title: Sign up to leave analogue lines
    owner: practice
    applies_to: practice
    optional: true
    closes: final date 1 July 2023
`);
const plan = (day: string): string =>
  planWithPractice(
    '  - id: app\n    title: Have the functions of the app on\n    owner: Digital lead\n    deadline: 31 January 2030\n',
    `      sign-up: { signed_up: ${day} }\n`,
  );

export const signUpAfterClose = defineRule({
  id: 'sign-up-after-close',
  group: 'organisations',
  title: 'Signed up after the offer closed',
  summary: 'An organisation signed up after the last day for signing up.',
  why: 'Late sign-ups are not owed the money, and whoever let them in may have to find it.',
  condition:
    'The day an organisation signed up to an action lies after the day on which the action `closes`: under every reading of the two (definite), or under some (possible). The day it closes is the national one, with later amendments; where the national action has none, the plan’s own. The last day itself is in time. Not for those that withdrew, opted out or do not take part.',
  remedy: 'Check the day. If it is right, agree with those who pay whether the organisation is still in.',
  severity: 'error',
  possible: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Nine days late',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('10 July 2023') },
      },
    ],
    right: [
      {
        title: 'On the last day',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('1 July 2023') },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    for (const [action, records] of organisationIndex(document).records) {
      const closing = closingOf(document, action);
      if (closing === null) continue;
      const late = records.flatMap((record) => lateSignUp(record, closing) ?? []);
      for (const { record, certainty, place, days } of late) {
        const { name } = record.organisation;
        const when = whenWords(days.lo, days.hi);
        const last = formatDay(closing.reading.bounds.late - 1);
        report({
          place,
          certainty,
          message:
            certainty === 'definite'
              ? `${name} signed up to ${action.name} ${when}, ${daysWords(days.lo - closing.reading.bounds.late + 1)} after the last day, ${last}.`
              : `${name} signed up to ${action.name} ${when}, which may be after the last day: ${closing.field.text}.`,
          related: [{ place: closing.place, message: `The last day for signing up: ${closing.field.text}` }],
        });
      }
      const [head] = document.implementing(action);
      if (late.length < 2 || head === undefined) continue;
      const doubtful = late.filter(({ certainty }) => certainty === 'possible').length;
      report({
        place: head.head,
        severity: 'information',
        message: `${namesOf(late.map(({ record }) => record.organisation.name))} signed up to ${action.name} after it had closed${doubtful === 0 ? '' : ` (${String(doubtful)} of them perhaps)`}.`,
        related: listed(
          late,
          ({ place }) => place,
          ({ record, days }) => `${record.organisation.name} signed up ${whenWords(days.lo, days.hi)}`,
        ),
      });
    }
  },
});

interface Closing {
  readonly field: DateField;
  readonly reading: DatedReading;
  readonly place: Place;
}

function closingOf(document: LinkedDocument, action: LinkedAction): Closing | null {
  const amended = action.data.amendments.findLast(({ closes }) => closes !== null)?.closes ?? null;
  for (const [owner, field] of [
    [action, amended ?? action.data.closes] as const,
    ...document.implementing(action).map((local) => [local, local.data.closes] as const),
  ]) {
    const reading = field === null ? null : owner.document.readDate(field.text, 'deadline');
    if (field === null || reading?.type !== 'dated' || !Number.isFinite(reading.bounds.late)) continue;
    return { field, reading, place: owner.place(field.span) };
  }
  return null;
}

function lateSignUp(
  record: LinkedRecord,
  { reading }: Closing,
): {
  readonly record: LinkedRecord;
  readonly certainty: Certainty;
  readonly place: Place;
  readonly days: { readonly lo: number; readonly hi: number };
} | null {
  const { organisation, data } = record;
  if (data.signedUp === null || data.withdrawn !== null || data.optedOut !== null || data.notApplicable !== null)
    return null;
  const signed = organisation.read(data.signedUp);
  if (signed?.type !== 'dated' || !Number.isFinite(signed.lo) || !Number.isFinite(signed.hi)) return null;
  const found = { record, place: organisation.place(data.signedUp.span), days: { lo: signed.lo, hi: signed.hi } };
  if (signed.lo >= reading.bounds.late) return { ...found, certainty: 'definite' };
  return signed.hi >= reading.bounds.early ? { ...found, certainty: 'possible' } : null;
}
