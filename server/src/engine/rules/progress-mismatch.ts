import type { Certainty, TextEdit } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { setFieldOf } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { organisationIndex, organisationsOf, stateOfRecord } from './organisations/instances.js';
import { type Level, asLevel, levelOfWord, pluralOf } from './organisations/levels.js';
import { countOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(
  '  - id: telephony-live\n    title: Move to digital telephony\n    owner: practice\n    applies_to: practice\n    deadline: by 29 March 2024\n',
);
const plan = (done: number): string =>
  `${planExample(
    `  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n    progress: { done: ${String(done)}, of: 2, unit: practices }\n`,
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 30 November 2023
`,
  )}organisations:
  - { code: Y00001, name: Riverside Surgery, level: practice, progress: { telephony-live: { finished: 14 November 2023 } } }
  - { code: Y00002, name: Hillside Surgery, level: practice, progress: { telephony-live: { expected: 12 February 2024 } } }
`;

export const progressMismatch = defineRule({
  id: 'progress-mismatch',
  group: 'organisations',
  title: 'Count and records disagree',
  summary: 'An action says how many organisations are done, and their own records give another number.',
  why: 'One of the two numbers goes to the board, and it may be the wrong one.',
  condition:
    'The action of the plan has progress, implements one national action that each organisation does for itself, and at least one organisation has a record of it. Done are those with a day on which they finished, not after the reporting date, or with a step that counts as done; those that withdrew, opted out or do not take part are in neither number. The numbers can be brought together by no count of the organisations without a record (definite); or more are counted than the plan lists (possible). Not when the unit is something other than the organisations.',
  remedy: 'Correct the number, or bring the records up to date.',
  severity: 'warning',
  possible: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Two claimed, one recorded',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan(2) },
      },
    ],
    right: [{ title: 'One and one', text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan(1) } }],
  },
  checkAction(action, _programme, report) {
    const { progress } = action.data;
    const [national] = action.nationals;
    if (progress === null || national === undefined || action.nationals.length > 1 || action.isDropped) return;
    if (action.data.part !== null) return;
    const tally = tallyOf(action.document, national, progress.unit?.value ?? null);
    if (tally === null || progress.done === null) return;
    const certainty = mismatch(progress.done, progress.of, tally);
    if (certainty === null) return;
    const { done, open, silent, levels } = tally;
    const total = done + open;
    const who = levels.map(pluralOf).join(' and ');
    const listedOne = levels.length === 1 ? singularOf(who) : 'organisation';
    const claimed = `${String(progress.done)}${progress.of === null ? '' : ` of ${String(progress.of)}`}`;
    const unknown = silent === 0 ? '' : `, and nothing of ${String(silent)} more`;
    report({
      place: action.place(progress.span),
      certainty,
      message:
        certainty === 'definite'
          ? `The count for ${action.name} is ${claimed}, but the records of the ${who} show ${String(done)} of ${String(total)}${unknown}.`
          : `The count for ${action.name} is ${claimed}, but the plan lists only ${countOf(total + silent, listedOne, who)} and shows ${String(done)} done. It may be right if the others are not listed.`,
      fixes: () =>
        silent > 0 || certainty === 'possible'
          ? []
          : [{ title: `Change it to ${String(done)} of ${String(total)}`, edits: corrected(action, done, total) }],
    });
  },
});

interface Tally {
  readonly done: number;
  readonly open: number;
  /** Organisations that have no record of it. */
  readonly silent: number;
  readonly levels: readonly Level[];
}

/** What the organisations have recorded; null when none has, or something else is counted. */
function tallyOf(document: LinkedDocument, national: LinkedAction, unit: string | null): Tally | null {
  const records = organisationIndex(document).records.get(national) ?? [];
  if (records.length === 0) return null;
  const counted = organisationsOf(document, national);
  const levels = [...new Set(counted.flatMap(({ level }) => asLevel(level) ?? []))];
  const unitLevel = unit === null ? null : levelOfWord(unit);
  if (counted.length === 0 || (unit !== null && (unitLevel === null || !levels.includes(unitLevel)))) return null;
  const kept = unitLevel === null ? counted : counted.filter(({ level }) => level === unitLevel);
  const byOrganisation = new Map(records.map((record) => [record.organisation, record]));
  let done = 0;
  let open = 0;
  let silent = 0;
  for (const organisation of kept) {
    const state = stateOfRecord(byOrganisation.get(organisation) ?? null, national, document.reportingDate.day);
    if (state.kind === 'unrecorded' || state.kind === 'unreadable') silent++;
    else if (state.kind === 'recorded') {
      if (state.done) done++;
      else open++;
    }
  }
  return { done, open, silent, levels: unitLevel === null ? levels : [unitLevel] };
}

function mismatch(claimed: number, of: number | null, { done, open, silent }: Tally): Certainty | null {
  const listed = done + open + silent;
  if (claimed < done) return 'definite';
  if (of === null) return claimed > done + silent ? 'definite' : null;
  if (of < done + open || of - claimed < open) return 'definite';
  return of > listed ? 'possible' : null;
}

function corrected(action: LinkedAction, done: number, of: number): readonly TextEdit[] {
  const map = action.data.fields.get('progress')?.value ?? null;
  if (map?.kind !== 'map') return [];
  const edits = [...setFieldOf(action, map, 'done', String(done))];
  return action.data.progress?.of === null ? edits : [...edits, ...setFieldOf(action, map, 'of', String(of))];
}

function singularOf(plural: string): string {
  return plural.replace(/ies$/, 'y').replace(/s$/, '');
}
