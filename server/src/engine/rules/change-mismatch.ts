import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { replaceNode } from './edits.js';
import { checklistExample } from './example-files.js';
import { datedDeadline } from './national/national-deadline.js';
import { sameBounds, splitReference } from './national/versions.js';
import { type Reported, defineRule } from './rule.js';

const action = (deadline: string, change = ''): string =>
  `  - id: telephony-live\n    title: Move to digital telephony\n    owner: icb\n    deadline: ${deadline}\n${change}`;
const may = checklistExample(action('by 29 March 2024'), 'version: "2023-05"\nissued: May 2023\n');
const september = (deadline: string, change: string): string =>
  checklistExample(
    action(deadline, `    change: ${change}\n`),
    'version: "2023-09"\nissued: September 2023\nsupersedes: pcarp@2023-05\n',
  );

export const changeMismatch = defineRule({
  id: 'change-mismatch',
  group: 'national and local',
  title: 'Change that did not happen',
  summary:
    'A checklist says that something happened to an action since the version before, and the two versions say otherwise.',
  why: 'People read only what is marked as changed. What is marked wrongly is missed, or done twice.',
  condition:
    'The checklist supersedes a version that is in the workspace. An action is called new, but an action with its id was there before; or reaffirmed, but its deadline is another day; or its deadline is called amended, but is the same; or it is said to go on from, or to be, an action that the earlier versions do not have; or it replaces one that is still there. Dates that can be read to mean the same are never held against it.',
  remedy: 'Correct the change, or the value that it contradicts.',
  severity: 'warning',
  files: ['checklist'],
  examples: {
    wrong: [
      {
        title: 'Reaffirmed, with another deadline',
        text: {
          'may.checklist.yaml': may,
          'september.checklist.yaml': september('by 28 June 2024', 'reaffirmed'),
        },
      },
      {
        title: 'New, and yet there before',
        text: { 'may.checklist.yaml': may, 'september.checklist.yaml': september('by 29 March 2024', 'new') },
      },
    ],
    right: [
      {
        title: 'The deadline was amended',
        text: {
          'may.checklist.yaml': may,
          'september.checklist.yaml': september('by 28 June 2024', 'deadline-amended'),
        },
      },
    ],
  },
  checkAction(each, _programme, report) {
    const { change } = each.data;
    if (change === null) return;
    const superseded = each.document.registry.superseded(each.document);
    // With a version missing from the workspace nobody knows what it had.
    if (superseded.length < each.document.model.supersedes.length) return;
    const earlier = superseded.filter((other) => other.id === each.document.id);
    if (earlier.length === 0) return;
    const fault = faultOf(each, earlier);
    if (fault === null) return;
    report({ place: each.place(fault.span ?? change.type.span), ...fault });
  },
});

type Fault = Omit<Reported, 'place'> & { readonly span?: { readonly start: number; readonly end: number } };

function faultOf(action: LinkedAction, earlier: readonly LinkedDocument[]): Fault | null {
  const { change, id } = action.data;
  const type = change?.type.value ?? '';
  const from = change?.from ?? [];
  const same =
    id === null ? null : (earlier.map((each) => each.action(id.value)).find((each) => each !== null) ?? null);
  for (const reference of from) {
    const origin = originOf(action.document, reference.value);
    if (origin === 'unknown') continue;
    if (origin === null) {
      return {
        span: reference.span,
        message: `No earlier version of ${action.document.id} has an action ${splitReference(reference.value).id}.`,
      };
    }
    const still =
      type === 'replaced' && origin.id !== action.id && origin.id !== null ? action.document.action(origin.id) : null;
    if (still !== null && !still.isDropped) {
      return {
        span: reference.span,
        message: `${action.name} is said to replace ${still.id ?? ''}, but that is still there.`,
        related: [{ place: still.head, message: `${still.id ?? ''} in this version` }],
      };
    }
  }
  if (type === 'new') return same === null ? null : isNotNew(action, same);
  if (from.length > 0) {
    const [only] = from;
    const origin = only === undefined || from.length > 1 ? null : originOf(action.document, only.value);
    return origin === null || origin === 'unknown' ? null : deadlineFault(action, origin, type);
  }
  if (same !== null) return deadlineFault(action, same, type);
  const [version] = earlier;
  if (type === 'replaced' || anyEarlier(action.document, id?.value ?? '') || version === undefined) return null;
  return {
    message: `${action.name} is called ${words(type)}, but ${version.label} has no action ${id?.value ?? ''}.`,
    related: [{ place: version.head, message: version.name }],
    fixes: () => fix(action, 'new'),
  };
}

function isNotNew(action: LinkedAction, same: LinkedAction): Fault {
  return {
    message: `${action.name} is called new, but ${same.document.label} has it already.`,
    related: [{ place: same.head, message: `${same.id ?? ''} in ${same.document.label}` }],
    fixes: () => fix(action, isOtherDay(action, same) ? 'deadline-amended' : 'reaffirmed'),
  };
}

function deadlineFault(action: LinkedAction, before: LinkedAction, type: string): Fault | null {
  const then = printed(before);
  const now = printed(action);
  if (then === null || now === null) return null;
  const related = [{ place: then.place, message: `The deadline in ${before.document.label}: ${then.text}` }];
  if (type === 'reaffirmed' && isOtherDay(action, before)) {
    return {
      message: `${action.name} is called reaffirmed, but its deadline was “${then.text}” in ${before.document.label} and is “${now.text}” here.`,
      related,
      fixes: () => fix(action, 'deadline-amended'),
    };
  }
  const first = datedDeadline(before);
  const second = datedDeadline(action);
  if (type === 'deadline-amended' && first !== null && second !== null && sameBounds(first.reading, second.reading)) {
    return {
      message: `The deadline of ${action.name} is called amended, but it is the same day as in ${before.document.label}.`,
      related,
      fixes: () => fix(action, 'reaffirmed'),
    };
  }
  return null;
}

/** Whether no reading of the two deadlines lets them be met by the same day. */
function isOtherDay(action: LinkedAction, before: LinkedAction): boolean {
  const a = datedDeadline(action)?.reading.bounds;
  const b = datedDeadline(before)?.reading.bounds;
  return a !== undefined && b !== undefined && (a.early > b.late || b.early > a.late);
}

function printed(action: LinkedAction): { readonly text: string; readonly place: LinkedAction['head'] } | null {
  const { deadline } = action;
  return deadline === null ? null : { text: deadline.field.text, place: deadline.place };
}

/** The action a change comes from, in the versions before; `unknown` when it lies in a checklist that is not there. */
function originOf(document: LinkedDocument, reference: string): LinkedAction | 'unknown' | null {
  const { checklist, id } = splitReference(reference);
  if (checklist === null || checklist === document.id) return inEarlier(document, id);
  const named = document.registry.find(checklist);
  return named === null ? 'unknown' : named.action(id);
}

function anyEarlier(document: LinkedDocument, id: string): boolean {
  return inEarlier(document, id) !== null;
}

/** The action of this id in the version before, else in the one before that, and so on. */
function inEarlier(document: LinkedDocument, id: string): LinkedAction | null {
  const { registry } = document;
  const seen = new Set<LinkedDocument>([document]);
  const waiting = [...registry.superseded(document)];
  for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) {
    if (seen.has(each)) continue;
    seen.add(each);
    const found = each.action(id);
    if (found !== null) return found;
    waiting.push(...registry.superseded(each));
  }
  return null;
}

function words(type: string): string {
  return type === 'deadline-amended' ? 'a deadline that was amended' : type;
}

function fix(action: LinkedAction, type: string): readonly Fix[] {
  const { change } = action.data;
  if (change === null) return [];
  return [{ title: `Change it to ${type}`, edits: replaceNode(action, change.type.node, type) }];
}
