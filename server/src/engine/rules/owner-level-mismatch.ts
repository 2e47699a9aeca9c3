import type { LinkedAction } from '../link/index.js';
import { checklistExample, planExample } from './example-files.js';
import { replaceNode } from './edits.js';
import { levelOfOwner, pluralOf, rankOf } from './organisations/levels.js';
import { namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const mostOffered = 3;
const checklist = checklistExample(
  '  - id: system-plan\n    title: Take the plan to the public board\n    owner: icb\n    deadline: in November 2029\n',
);
const plan = (owner: string): string =>
  planExample(
    `  - id: system-plan\n    implements: system-plan\n    owner: ${owner}\n`,
    `checklists: [pcarp@2023-09]
organisation: { name: NHS Northshire ICB, level: icb }
sro: director
people:
  director: { title: Director of Primary Care, level: icb }
  pcn-manager: { title: PCN manager, level: pcn }
`,
  );

export const ownerLevelMismatch = defineRule({
  id: 'owner-level-mismatch',
  group: 'ownership',
  title: 'Owner stands too low',
  summary: 'A national action is owned locally by somebody below everybody who owns it nationally.',
  why: 'Somebody at a PCN or a practice cannot do what was asked of the board.',
  condition:
    'The action of the plan is open and implements a national one. Its owner’s level is stated, and stands below the level of every national owner (practice, PCN, place, ICB, region, national) and below those that the national action applies to. Levels beside that ladder, such as trusts and suppliers, say nothing; somebody higher may answer for those below.',
  remedy: 'Name an owner of the level that was asked, and put the other under support; or correct the level.',
  severity: 'warning',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'A board’s action with a PCN',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('pcn-manager') },
      },
    ],
    right: [
      {
        title: 'With the board',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('director') },
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const [owner] = action.data.owners;
    if (owner === undefined || !action.isOpen || action.isDropped) return;
    const { document } = action;
    // Only what the file states counts; words such as “practice” are a matter of their own.
    const level = (document.owner(owner.value)?.level ?? null) === null ? null : levelOfOwner(document, owner.value);
    const rank = level === null ? null : rankOf(level);
    if (level === null || rank === null) return;
    for (const { text, resolution } of action.implements) {
      if (resolution.type !== 'found') continue;
      const national = resolution.action;
      const lowest = lowestAsked(national);
      if (lowest === null || rank >= lowest) continue;
      const owners = national.data.owners.map(({ value }) => national.document.owner(value)?.title ?? value);
      report({
        place: action.place(owner.span),
        message: `${document.owner(owner.value)?.title ?? owner.value} answers at the level of ${pluralOf(level)}, but ${national.name} is asked of ${namesOf(owners, 5)}.`,
        related: [
          { place: national.head, message: `${national.document.label} asks it of ${namesOf(owners, 5)}` },
          { place: action.place(text.span), message: 'Implemented here' },
        ],
        fixes: () =>
          document.model.people
            .filter((person) => (rankOf(levelOfOwner(document, person.key.value) ?? 'other') ?? -1) >= lowest)
            .slice(0, mostOffered)
            .map(({ key, title }) => ({
              title: `Give it to ${title}`,
              edits: replaceNode(action, owner.node, key.value),
            })),
      });
      return;
    }
  },
});

/** The lowest level on the ladder of whom the action is asked; null when that is nobody on it, or not all are known. */
function lowestAsked(national: LinkedAction): number | null {
  const asked = [...national.data.owners, ...national.data.appliesTo].map(({ value }) =>
    levelOfOwner(national.document, value),
  );
  const ranks: number[] = [];
  for (const level of asked) {
    if (level === null) return null;
    const rank = rankOf(level);
    if (rank !== null) ranks.push(rank);
  }
  return ranks.length === 0 ? null : Math.min(...ranks);
}
