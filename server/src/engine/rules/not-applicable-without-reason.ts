import type { LinkedRecord } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { organisationIndex } from './organisations/instances.js';
import { listed, namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(
  '  - id: self-referral\n    title: Widen self-referral\n    owner: icb\n    optional: true\n    deadline: by 29 March 2030\n',
);
const plan = (entry: string): string =>
  planExample(
    '  - id: app\n    title: Have the functions of the app on\n    owner: Digital lead\n    deadline: 31 January 2030\n',
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
not_applicable:
  - ${entry}
`,
  );

export const notApplicableWithoutReason = defineRule({
  id: 'not-applicable-without-reason',
  group: 'national and local',
  title: 'Left out without a reason',
  summary: 'Something is said not to apply, and nobody says why.',
  why: 'Leaving a national action out is a decision, and a board has to be able to stand by it.',
  condition:
    'An entry of not_applicable has no `why`, or an action has the status “not applicable” without one (a warning); or organisations have left, opted out or say that an action does not concern them, without a reason (information, one finding for each action and kind).',
  remedy: 'Write the reason under why.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'No reason',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('{ action: self-referral }') },
      },
    ],
    right: [
      {
        title: 'A neighbour does it',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan(
            '{ action: self-referral, why: A neighbouring board commissions these services }',
          ),
        },
      },
    ],
  },
  checkAction(action, _programme, report) {
    const { status, statusValue, why } = action.data;
    if (statusValue !== 'not applicable' || status === null || why !== null) return;
    report({
      place: action.place(status.span),
      message: `${action.name} is said not to apply, without a reason. Say why.`,
    });
  },
  checkDocument(document, _programme, report) {
    for (const entry of document.model.notApplicable) {
      if (entry.data.why !== null) continue;
      const resolution = document.resolveNational(entry.data.target.value);
      const name = resolution.type === 'found' ? resolution.action.name : `“${entry.data.target.value}”`;
      report({
        place: document.place(entry, entry.data.target.span),
        message: `${name} is left out of this plan without a reason. Say why.`,
      });
    }
    for (const [action, records] of organisationIndex(document).records) {
      for (const kind of kinds) {
        const silent = records.filter(({ data }) => data[kind.key] !== null && data[kind.key]?.why === null);
        const [first] = silent;
        if (first === undefined) continue;
        report({
          place: placeOf(first, kind.key),
          severity: 'information',
          message: `${namesOf(silent.map(({ organisation }) => organisation.name))} ${silent.length === 1 ? kind.one : kind.many} ${action.name}, without a reason.`,
          related: listed(
            silent.slice(1),
            (record) => placeOf(record, kind.key),
            ({ organisation }) => `${organisation.name} gives no reason`,
          ),
        });
      }
    }
  },
});

type ReasonKey = 'withdrawn' | 'optedOut' | 'notApplicable';

const kinds: readonly { readonly key: ReasonKey; readonly one: string; readonly many: string }[] = [
  { key: 'withdrawn', one: 'has withdrawn from', many: 'have withdrawn from' },
  { key: 'optedOut', one: 'has opted out of', many: 'have opted out of' },
  { key: 'notApplicable', one: 'does not take part in', many: 'do not take part in' },
];

function placeOf({ organisation, data }: LinkedRecord, key: ReasonKey): ReturnType<typeof organisation.place> {
  return organisation.place(data[key]?.span ?? data.action.span);
}
