import type { Fix, Related } from '../findings/index.js';
import type { LinkOrigin, LinkedAction, LinkedDocument } from '../link/index.js';
import type { Network } from '../schedule/index.js';
import { removeListItem } from './edits.js';
import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const dependencyCycle = defineRule({
  id: 'dependency-cycle',
  group: 'references',
  title: 'Actions that wait for each other',
  summary: 'Two or more actions depend on one another in a circle.',
  why: 'None of them can ever start, and no date of any of them can be worked out.',
  condition:
    'Following dependencies from an action leads back to it through at least one other action. National dependencies between the actions that implement them count too; limits (within) and alternatives that leave a way out do not. Each knot is reported once, on a shortest circle through it, beginning at its first action in the file.',
  remedy: 'Decide which of the actions comes first, and take its dependency out.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Training waits for telephony, and telephony for training',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n    depends_on: [training]\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [telephony]\n',
        ),
      },
    ],
    right: [
      {
        title: 'Training waits for telephony',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on: [telephony]\n',
        ),
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const { plan, schedule } = document.schedule;
    for (const cycle of schedule.cycles) {
      const waits = cycle.activities.flatMap((handle, index) => {
        // The link into an activity comes from the one before it; that into the first closes the circle.
        const before = (index + cycle.links.length - 1) % cycle.links.length;
        const origin = plan.origin(cycle.links[before] ?? -1);
        const action = plan.actions[handle];
        return origin === null || action === null || action === undefined ? [] : [{ origin, action }];
      });
      const first = waits[0];
      // A circle wholly inside a checklist is a finding of the checklist, not of every plan that names it.
      if (first === undefined || !waits.some(({ action }) => action.document === document)) continue;
      const names = waits.map(({ action }) => action.name);
      const others = cycle.members.length - cycle.activities.length;
      const more =
        others > 0 ? ` ${others === 1 ? 'Another action is' : `${String(others)} more actions are`} caught in it.` : '';
      report({
        place: placeIn(document, first),
        message: `${sentence(names)} ${consequence(plan.network, cycle.links)}${more}`,
        related: waits
          .slice(1)
          .concat(first)
          .map((wait): Related => ({ place: wait.origin.place, message: waitSentence(document, wait) })),
        fixes: () => waits.flatMap((wait) => removal(document, wait)),
      });
    }
  },
});

/** Leads, and waits that do not lead from an end to a start, may leave a way out; but nobody can work it out from a circle. */
function consequence({ links }: Network, circle: readonly number[]): string {
  const isStuck = circle.every((handle) => {
    const link = links[handle];
    return link?.type === 'finish-to-start' && (link.lag?.min ?? 0) >= 0;
  });
  return isStuck ? 'So none of them can start.' : 'So no dates can be worked out for them.';
}

interface Wait {
  /** Where the dependency is written. */
  readonly origin: LinkOrigin;
  readonly action: LinkedAction;
}

/** The dependency itself where it is written in this document, else what brings it in. */
function placeIn(document: LinkedDocument, { origin, action }: Wait): Related['place'] {
  if (origin.place.file === document.file) return origin.place;
  return action.data.implements[0] === undefined ? action.head : action.place(action.data.implements[0].span);
}

function sentence(names: readonly string[]): string {
  if (names.length === 2) return `${names[0] ?? ''} and ${names[1] ?? ''} wait for each other.`;
  // The chain is told from the first action backwards: it waits for the last, which waits for the one before.
  const chain = [...names.slice(1)].reverse();
  return `${names[0] ?? ''} waits for ${chain.join(', which waits for ')}, which waits for the first again.`;
}

function waitSentence(document: LinkedDocument, { origin, action }: Wait): string {
  const { resolution } = origin.target;
  const target = resolution.type === 'found' ? resolution.action : null;
  const local = target === null || target.document === document ? target : (document.implementing(target)[0] ?? target);
  const because = origin.national ? ' (a national dependency)' : '';
  return `${action.name} waits for ${local?.name ?? 'another action'}${because}`;
}

function removal(document: LinkedDocument, { origin, action }: Wait): readonly Fix[] {
  const { entry } = origin.dependency;
  if (origin.national || origin.implied || action.document !== document || entry.anyOf) return [];
  const edits = removeListItem(action, 'depends_on', entry.span);
  return edits.length === 0 ? [] : [{ title: `Let ${action.name} not wait for it`, edits }];
}
