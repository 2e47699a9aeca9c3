import type { Certainty, Fix, Place, Related } from '../findings/index.js';
import type { LinkedAction, LinkedDocument, LinkedRecord, Programme } from '../link/index.js';
import type { DateField } from '../model/index.js';
import { type DatedReading, type Day, addDuration, formatDay, latestStartFor, restyle } from '../time/index.js';
import { finishPoint } from './action-dates.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { organisationIndex, stateOfRecord } from './organisations/instances.js';
import { listed, namesOf } from './organisations/several.js';
import { inStyleOf } from './phrase-fixes.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: intensive
    title: Intensive tier of the improvement programme
    owner: practice
    applies_to: practice
    optional: true
    duration: 26 weeks
    funded_until: 31 March 2025
`);
const plan = (start: string): string =>
  planExample(
    `  - id: autumn-group
    implements: intensive
    owner: Improvement lead
    start: ${start}
    deadline: 30 September 2025
`,
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 28 June 2024
`,
  );

export const programmeBeyondFunding = defineRule({
  id: 'programme-beyond-funding',
  group: 'organisations',
  title: 'Runs on after the money ends',
  summary: 'An action, or an organisation’s part in it, ends after the last day that its money covers.',
  why: 'What runs on after the funding has to be stopped half-way or paid for by somebody else.',
  condition:
    'The action, or a national one it implements, has `funded_until`. The action is open, and its planned finish, or its start and its length, ends after that day: under every reading (definite), or under some (possible). The same for each organisation from its own record: the expected day, or the start and the length. A deadline alone does not count as an end.',
  remedy: 'Start earlier, shorten it, or agree who pays for the rest.',
  severity: 'warning',
  possible: 'information',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: '26 weeks from November',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('4 November 2024') },
      },
    ],
    right: [
      {
        title: '26 weeks from the end of September',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('30 September 2024') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    if (!action.isOpen || action.isDropped) return;
    const funding = fundingOf(action);
    const end = funding === null ? null : finishPoint(action);
    if (funding === null || end === null || end.kind === 'actual' || end.free) return;
    const certainty = beyond(end.early, end.late, funding);
    if (certainty === null) return;
    report({
      place: end.place,
      certainty,
      message: message(action.name, certainty, end, funding),
      related: [...end.basis, fundingRelated(funding)],
      fixes: () => fixes(action, funding, programme),
    });
  },
  checkDocument(document, _programme, report) {
    for (const [action, records] of organisationIndex(document).records) {
      const local = document.implementing(action);
      const funding = fundingOf(action) ?? local.map(fundingOf).find((each) => each !== null) ?? null;
      if (funding === null || action.isDropped) continue;
      const late = records.flatMap((record) => endOfRecord(document, record, action, funding) ?? []);
      for (const { record, place, certainty, end } of late) {
        report({
          place,
          certainty,
          message: `At ${record.organisation.name} ${lowered(message(action.name, certainty, end, funding))}`,
          related: [fundingRelated(funding)],
        });
      }
      const [head] = local;
      if (late.length < 2 || head === undefined) continue;
      report({
        place: head.head,
        severity: 'information',
        message: `${action.name} runs on after its money ends at ${namesOf(late.map(({ record }) => record.organisation.name))}.`,
        related: [
          ...listed(
            late,
            ({ place }) => place,
            ({ record, end }) => `${record.organisation.name}: until ${formatDay(end.late - 1)}`,
          ),
          fundingRelated(funding),
        ],
      });
    }
  },
});

interface Funding {
  readonly field: DateField;
  readonly reading: DatedReading;
  readonly place: Place;
}

interface End {
  /** Instants behind the last day. */
  readonly early: Day;
  readonly late: Day;
}

/** The last day the money covers: the action's own, else the earliest national one, as amended. */
function fundingOf(action: LinkedAction): Funding | null {
  let earliest: Funding | null = null;
  for (const owner of [action, ...action.nationals]) {
    const amended = owner.data.amendments.findLast(({ fundedUntil }) => fundedUntil !== null)?.fundedUntil ?? null;
    const field = amended ?? owner.data.fundedUntil;
    const reading = field === null ? null : owner.document.readDate(field.text, 'deadline');
    if (field === null || reading?.type !== 'dated' || !Number.isFinite(reading.bounds.late)) continue;
    const found = { field, reading, place: owner.place(field.span) };
    if (owner === action) return found;
    if (earliest === null || found.reading.bounds.late < earliest.reading.bounds.late) earliest = found;
  }
  return earliest;
}

function beyond(early: Day, late: Day, { reading }: Funding): Certainty | null {
  if (early > reading.bounds.late) return 'definite';
  return Number.isFinite(late) && late > reading.bounds.early ? 'possible' : null;
}

function endOfRecord(
  document: LinkedDocument,
  record: LinkedRecord,
  action: LinkedAction,
  funding: Funding,
): { readonly record: LinkedRecord; readonly place: Place; readonly certainty: Certainty; readonly end: End } | null {
  const state = stateOfRecord(record, action, document.reportingDate.day);
  if (state.kind !== 'recorded' || state.done) return null;
  const { start, finish } = state;
  const length = action.duration?.duration;
  const { calendar } = document.phrases;
  const end =
    finish !== null
      ? { early: finish.lo + 1, late: finish.hi + 1 }
      : start !== null && length !== undefined && Number.isFinite(start.lo)
        ? {
            early: addDuration(start.lo, length.min, length.unit, calendar),
            late: addDuration(start.hi, length.max, length.unit, calendar),
          }
        : null;
  const place = (finish ?? start)?.place;
  if (end === null || place === undefined) return null;
  const certainty = beyond(end.early, end.late, funding);
  return certainty === null ? null : { record, place, certainty, end };
}

function message(name: string, certainty: Certainty, { early, late }: End, { reading }: Funding): string {
  const money = formatDay(reading.bounds.late - 1);
  return certainty === 'definite'
    ? `${name} runs until ${formatDay(early - 1)} at the earliest, but its money ends on ${money}.`
    : `${name} may run until ${formatDay(late - 1)}, and its money ends on ${money}.`;
}

/** Names in quotation marks stay as they are in the middle of a sentence. */
function lowered(sentence: string): string {
  return sentence.startsWith('“') ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function fundingRelated({ field, place }: Funding): Related {
  return { place, message: `Funded until: ${field.text}` };
}

/** The latest start from which the money lasts, where the start is still a plan and nothing else fixes the end. */
function fixes(action: LinkedAction, { reading }: Funding, programme: Programme): readonly Fix[] {
  const { start, duration, document } = action;
  if (start === null || duration === null || action.started !== null || action.finish !== null) return [];
  const { unit, max } = duration.duration;
  const latest = latestStartFor(reading.bounds.early, max, unit, document.phrases.calendar);
  if (!Number.isFinite(latest) || latest <= document.reportingDate.day) return [];
  const context = { role: 'start', byMonth: programme.settings.byMonth, documentDate: null } as const;
  const phrase = restyle(start.field.text, latest, context);
  return [
    {
      title: `Start on ${formatDay(latest)}, the latest day from which the money lasts`,
      edits: setField(action, 'start', inStyleOf(start.field.node, phrase)),
    },
  ];
}
