import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { listed, namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(`  - id: app-functions
    title: Have the main functions of the NHS App on
    owner: practice
    deadline: by 29 March 2030
    measure: { target: 90%, unit: of practices }
`);
const plan = (measure: string): string =>
  planExample(
    `  - id: app\n    implements: app-functions\n    owner: Digital lead\n${measure}`,
    'checklists: [pcarp@2023-09]\norganisation: { name: NHS Northshire ICB, level: icb }\nsro: Digital lead\n',
  );

export const missingMeasure = defineRule({
  id: 'missing-measure',
  group: 'housekeeping',
  title: 'No measure',
  summary: 'An open action does not say how anybody will know that it has worked.',
  why: 'Without a figure to reach, “done” is a matter of opinion.',
  condition:
    'The action of the plan is open and has neither a measure nor progress, and either a national action it implements has a measure (one finding at `implements`), or most of the plan’s open actions have one (one finding for the plan, with those that do not).',
  remedy: 'Write the figure to reach and the figure so far under measure.',
  severity: 'hint',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Nine practices in ten nationally, no figure here',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('') },
      },
    ],
    right: [
      {
        title: 'A figure of its own',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan('    measure: { target: 36, unit: practices, actual: 31 }\n'),
        },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (!isUnmeasured(action)) return;
    const asked = measuredNational(action);
    if (asked === null) return;
    report({
      place: action.place(asked.span),
      message: `${asked.national.name} is measured nationally, but the plan gives no figure for it.`,
      related: [
        {
          place: asked.national.place(asked.measure),
          message: `The national measure in ${asked.national.document.label}`,
        },
      ],
    });
  },
  reads: (action) => [action.name, isMeasured(action), isUnmeasured(action)],
  checkDocument(document, _programme, report) {
    const without = document.actions.filter((action) => isUnmeasured(action) && measuredNational(action) === null);
    const measured = document.actions.filter((action) => action.isOpen && !action.isDropped && isMeasured(action));
    if (without.length === 0 || measured.length <= without.length) return;
    report({
      place: listHead(document),
      message: `Most actions of this plan have a measure or progress; ${namesOf(without.map(({ name }) => name))} ${without.length === 1 ? 'does' : 'do'} not.`,
      related: listed(
        without,
        (action) => action.head,
        (action) => `${action.name} has neither a measure nor progress`,
      ),
    });
  },
});

function isMeasured(action: LinkedAction): boolean {
  return action.data.hasMeasure || action.data.progress !== null;
}

function isUnmeasured(action: LinkedAction): boolean {
  return action.isOpen && !action.isDropped && !isMeasured(action);
}

function measuredNational(action: LinkedAction): {
  readonly national: LinkedAction;
  readonly span: { readonly start: number; readonly end: number };
  readonly measure: { readonly start: number; readonly end: number };
} | null {
  for (const { text, resolution } of action.implements) {
    if (resolution.type !== 'found' || !resolution.action.data.hasMeasure) continue;
    const field = resolution.action.data.fields.get('measure');
    if (field !== undefined) return { national: resolution.action, span: text.span, measure: field.key.span };
  }
  return null;
}

function listHead(document: LinkedDocument): LinkedDocument['head'] {
  const field = document.model.fields.get('actions');
  const key = field?.key ?? null;
  return field === undefined || key === null ? document.head : document.place(field, key.span);
}
