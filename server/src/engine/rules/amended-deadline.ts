import type { Fix } from '../findings/index.js';
import type { LinkedAction, Programme } from '../link/index.js';
import { formatDay } from '../time/index.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import {
  type DatedDeadline,
  datedDeadline,
  inPrintedStyle,
  lastDayOf,
  nationalRelated,
  ownDeadline,
} from './national/national-deadline.js';
import { type NewerVersion, fateOf, overtaking, sameBounds, updatePin } from './national/versions.js';
import { defineRule } from './rule.js';

const action = (deadline: string): string =>
  `  - id: telephony-live\n    title: Move to digital telephony\n    owner: icb\n    deadline: ${deadline}\n`;
const checklists = {
  'may.checklist.yaml': checklistExample(action('by 29 March 2024'), 'version: "2023-05"\nissued: 18 May 2023\n'),
  'september.checklist.yaml': checklistExample(
    action('by 31 January 2024'),
    'version: "2023-09"\nissued: 27 September 2023\nsupersedes: pcarp@2023-05\n',
  ),
};
const plan = (deadline: string): string =>
  planExample(
    `  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n${deadline}`,
    `checklists: [pcarp@2023-05]
organisation: { name: NHS Northshire ICB, level: icb }
sro: Director of Primary Care
as_of: 30 September 2023
`,
  );

export const amendedDeadline = defineRule({
  id: 'amended-deadline',
  group: 'national and local',
  title: 'National deadline has changed',
  summary: 'The newest version of a checklist gives an action another deadline than the version the plan answers.',
  why: 'The plan works to a date that no longer holds.',
  condition:
    'The action is open and implements an action of a checklist that a newer version has taken the place of (as stale-checklist-version says). The newer version keeps the action and gives it another deadline. Silent when the plan’s own deadline is met by the new one and is not the old one. An error when the plan still has the old date and that is later than the new one under every reading, a warning otherwise.',
  remedy: 'Name the newer version under checklists, and bring the deadline into line with it.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'March in May, January since September',
        text: { ...checklists, 'northshire.plan.yaml': plan('') },
      },
    ],
    right: [
      {
        title: 'The new date is in the plan already',
        text: { ...checklists, 'northshire.plan.yaml': plan('    deadline: 31 January 2024\n') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    if (!action.isOpen || action.isDropped) return;
    for (const { resolution } of action.implements) {
      if (resolution.type !== 'found') continue;
      const version = overtaking(action.document, resolution.action);
      const fate = version === null ? null : fateOf(resolution.action, version.newer);
      if (version === null || fate?.kind !== 'kept') continue;
      const before = datedDeadline(resolution.action);
      const after = datedDeadline(fate.action);
      const local = datedDeadline(action);
      if (before === null || after === null || local === null || sameBounds(before.reading, after.reading)) continue;
      const isOld = sameBounds(local.reading, before.reading);
      const inTime = local.reading.bounds.late <= after.reading.bounds.early;
      if (!isOld && (inTime || local.date.inherited)) continue;
      const isLate = isOld && before.reading.bounds.early > after.reading.bounds.late;
      report({
        place: local.date.place,
        certainty: version.certainty,
        ...(isLate && version.certainty === 'definite' ? { severity: 'error' } : {}),
        message: message(action, before, after, version),
        related: [nationalRelated(after), nationalRelated(before)],
        fixes: () => fixes(action, after, version, programme),
      });
      return;
    }
  },
});

function message(action: LinkedAction, before: DatedDeadline, after: DatedDeadline, version: NewerVersion): string {
  const old = formatDay(lastDayOf(before.reading, 'late'));
  const recent = formatDay(lastDayOf(after.reading, 'late'));
  const moved = version.certainty === 'definite' ? 'moved' : 'may have moved';
  const dates = old === recent ? `to “${after.date.field.text}”` : `from ${old} to ${recent}`;
  return `The national deadline of ${action.name} ${moved} ${dates} in ${version.newer.label}.`;
}

function fixes(
  action: LinkedAction,
  after: DatedDeadline,
  version: NewerVersion,
  programme: Programme,
): readonly Fix[] {
  const own = ownDeadline(action);
  if (own !== null) {
    const { phrase, written } = inPrintedStyle(own, lastDayOf(after.reading, 'late'), programme);
    return [{ title: `Change it to ${phrase}`, edits: setField(action, 'deadline', written) }];
  }
  const pin = action.document.pins.find((each) => each.document === version.older);
  return pin === undefined ? [] : [updatePin(action.document, pin, version)];
}
