import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { addActions } from './national/action-stub.js';
import { type Uncovered, levelOfPlan, uncoveredActions } from './national/uncovered.js';
import { type Level, pluralOf } from './organisations/levels.js';
import { listed, namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

/** Fixes for single actions, beside the one for all. */
const mostSingle = 5;

const checklist = checklistExample(`  - id: telephony-live
    title: Move to digital telephony
    owner: icb
    deadline: by March 2024
  - id: self-referral
    title: Widen self-referral
    owner: icb
    deadline: by March 2024
  - id: framework
    title: Launch the framework
    owner: nhs-england
    deadline: by March 2024
`);

const head = `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 1 October 2023
`;
const telephony = '  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n';

export const missingNationalAction = defineRule({
  id: 'missing-national-action',
  group: 'national and local',
  title: 'National action left out',
  summary: 'A plan does nothing about an action that a checklist it names asks of it.',
  why: 'What is not in the plan is not done, and the region will ask why.',
  condition:
    'A checklist under `checklists` has an action that is not optional, done or given up, and one of its owners, or those it applies to, are of the level of the plan’s organisation or answer to it (practice, PCN, place, ICB, region, national). No action of the plan implements it, and `not_applicable` does not name it with a reason. One finding for each checklist, with its actions listed. When the plan does not state a level it is taken to be that of an ICB, and the finding is a possible one. A checklist that another one of the plan’s takes the place of is left out. A warning under the profile “drafting”.',
  remedy:
    'Add an action that implements it, or name it under `not_applicable` with the reason why it does not concern the organisation.',
  severity: 'error',
  possible: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Nothing about self-referral',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': planExample(telephony, head) },
      },
    ],
    right: [
      {
        title: 'Everything is answered, one action with a reason why not',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': planExample(
            telephony,
            `${head}not_applicable:\n  - { action: self-referral, why: A neighbouring board commissions these services }\n`,
          ),
        },
      },
    ],
  },
  checkDocument(document, programme, report) {
    const level = levelOfPlan(document);
    for (const uncovered of uncoveredActions(document)) {
      const { pin, actions } = uncovered;
      report({
        place: document.place(pin.text, pin.text.data.span),
        ...(level === null ? { certainty: 'possible' } : {}),
        ...(level !== null && programme.settings.profile === 'drafting' ? { severity: 'warning' } : {}),
        message: message(uncovered, level),
        related: listed(
          actions,
          (action) => action.head,
          (action) => `${action.id ?? ''}: ${action.name}${dueWords(action)}`,
        ),
        fixes: () => fixes(document, actions),
      });
    }
  },
});

function message({ checklist, actions }: Uncovered, level: Level | null): string {
  const [first] = actions;
  const who = level === null ? '' : ` of ${pluralOf(level)}${level === 'practice' ? '' : ' or those they answer for'}`;
  const asked = `${checklist.label} asks${level === null ? ' for' : who}`;
  const tail =
    level === null ? ' The plan does not say what kind of organisation it is for, so it may not have to.' : '';
  if (actions.length === 1 && first !== undefined) {
    return `Nothing in this plan carries out ${first.name} (${first.id ?? ''}${dueWords(first)}), which ${asked}.${tail}`;
  }
  const ids = namesOf(
    actions.map(({ id }) => id ?? ''),
    10,
  );
  return `Nothing in this plan carries out ${String(actions.length)} actions that ${asked}: ${ids}.${tail}`;
}

/** “, by March 2024”, in the words of the checklist. */
function dueWords(action: LinkedAction): string {
  const { deadline } = action;
  return deadline?.reading.type === 'dated' ? `, ${deadline.field.text}` : '';
}

function fixes(document: LinkedDocument, actions: readonly LinkedAction[]): readonly Fix[] {
  const offered: Fix[] = [];
  const add = (title: string, added: readonly LinkedAction[]): void => {
    const edits = addActions(document, added);
    if (edits.length > 0) offered.push({ title, edits });
  };
  if (actions.length > 1) add(`Add all ${String(actions.length)} actions at the end of the plan`, actions);
  for (const action of actions.slice(0, mostSingle)) add(`Add ${action.id ?? ''} at the end of the plan`, [action]);
  return offered;
}
