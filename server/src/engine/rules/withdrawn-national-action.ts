import type { Related } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { fateOf, overtaking } from './national/versions.js';
import { defineRule } from './rule.js';

const checklist = (more: string): string =>
  checklistExample(
    `  - id: framework
    title: Buy from the framework
    owner: icb
    deadline: not stated
${more}`,
  );
const plan = planExample(
  '  - id: framework\n    implements: framework\n    owner: Digital lead\n    deadline: 31 January 2030\n',
  `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
`,
);

export const withdrawnNationalAction = defineRule({
  id: 'withdrawn-national-action',
  group: 'national and local',
  title: 'National action was withdrawn',
  summary: 'A plan still works on a national action that has been cancelled, withdrawn or replaced.',
  why: 'People spend time on what nobody asks for any more, and miss what took its place.',
  condition:
    'The action is open, and a national action it implements is cancelled or withdrawn in its checklist, or is so, or is replaced by another one, in the newer version that has taken the checklist’s place by the reporting date. When the newer version does not mention it at all, the finding is a possible one.',
  remedy: 'Close the action with the reason, or implement what took its place.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Cancelled nationally',
        text: {
          'pcarp.checklist.yaml': checklist('    status: cancelled\n    why: A legal claim stopped the tender\n'),
          'northshire.plan.yaml': plan,
        },
      },
    ],
    right: [
      {
        title: 'It still stands',
        text: { 'pcarp.checklist.yaml': checklist(''), 'northshire.plan.yaml': plan },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped) return;
    for (const { text, resolution } of action.implements) {
      if (resolution.type !== 'found') continue;
      const end = endOf(action.document, resolution.action);
      if (end === null) continue;
      report({ place: action.place(text.span), ...end });
    }
  },
});

function endOf(
  document: LinkedDocument,
  national: LinkedAction,
): {
  readonly certainty: 'definite' | 'possible';
  readonly message: string;
  readonly related: readonly Related[];
} | null {
  if (national.isDropped) {
    const { why } = national.data;
    const reason = why === null ? '' : `: ${why.value}`;
    return {
      certainty: 'definite',
      message: `${national.document.label} has taken back ${national.name}${reason}.`,
      related: [{ place: national.head, message: `Taken back in ${national.document.label}` }],
    };
  }
  const version = overtaking(document, national);
  if (version === null) return null;
  const { newer, certainty } = version;
  const may = certainty === 'possible';
  const fate = fateOf(national, newer);
  switch (fate.kind) {
    case 'kept':
      return null;
    case 'cancelled':
      return {
        certainty,
        message: `${newer.label} ${may ? 'may have' : 'has'} taken back ${national.name}.`,
        related: [{ place: fate.action.head, message: `Taken back in ${newer.label}` }],
      };
    case 'replaced':
      return {
        certainty,
        message: `${newer.label} ${may ? 'may have' : 'has'} put ${fate.action.name} in the place of ${national.name}.`,
        related: [{ place: fate.action.head, message: `${fate.action.id ?? ''} takes its place in ${newer.label}` }],
      };
    case 'absent':
      return {
        certainty: 'possible',
        message: `${newer.label} does not mention ${national.name} any more, so it may have been withdrawn.`,
        related: [{ place: newer.head, message: newer.name }],
      };
  }
}
