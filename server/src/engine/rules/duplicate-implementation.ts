import type { Fix } from '../findings/index.js';
import type { LinkedAction, LinkedDocument } from '../link/index.js';
import { setField } from './edits.js';
import { checklistExample, planExample } from './example-files.js';
import { namesOf } from './organisations/several.js';
import { defineRule } from './rule.js';

const checklist = checklistExample(
  '  - id: telephony-live\n    title: Move to digital telephony\n    owner: icb\n    deadline: by 29 March 2030\n',
);
const plan = (first: string, second: string): string =>
  planExample(
    `  - id: contracts\n    title: Sign the contracts\n    implements: telephony-live\n${first}    owner: Digital lead
  - id: installation\n    title: Have the systems put in\n    implements: telephony-live\n${second}    owner: Digital lead\n`,
    'checklists: [pcarp@2023-09]\norganisation: { name: NHS Northshire ICB, level: icb }\nsro: Digital lead\n',
  );

export const duplicateImplementation = defineRule({
  id: 'duplicate-implementation',
  group: 'national and local',
  title: 'Two actions for one national action',
  summary: 'Several actions of a plan implement the same national action, and do not say that they share it.',
  why: 'It is counted twice, and each owner can take it that the other does it.',
  condition:
    'Two actions of the plan or more that were not given up implement one national action, and at least one of them has no part. Not when one is the parent of the other.',
  remedy: 'Say which part each one does, or let one of them implement something else.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      {
        title: 'Both claim the whole',
        text: { 'pcarp.checklist.yaml': checklist, 'northshire.plan.yaml': plan('', '') },
      },
    ],
    right: [
      {
        title: 'Each does a part',
        text: {
          'pcarp.checklist.yaml': checklist,
          'northshire.plan.yaml': plan('    part: contracts\n', '    part: installation\n'),
        },
      },
    ],
  },
  checkDocument(document, _programme, report) {
    const seen = new Set<LinkedAction>();
    for (const action of document.actions) {
      for (const national of action.nationals) {
        if (seen.has(national)) continue;
        seen.add(national);
        const sharing = sharers(document, national);
        const unsaid = sharing.filter(({ data }) => data.part === null);
        const shown = unsaid.find((each) => each !== sharing[0]) ?? unsaid[0];
        if (sharing.length < 2 || shown === undefined) continue;
        const others = sharing.filter((each) => each !== shown);
        report({
          place: shown.place(claimOf(shown, national)),
          message: `${namesOf(others.map(({ id }) => id ?? 'an action without an id'))} ${others.length === 1 ? 'implements' : 'implement'} ${national.id ?? ''} too. Say which part each one does.`,
          related: others.map((other) => ({
            place: other.place(claimOf(other, national)),
            message: `${other.id ?? ''} implements ${national.id ?? ''}${other.data.part === null ? '' : `, part “${other.data.part.value}”`}`,
          })),
          fixes: () => fixes(sharing),
        });
      }
    }
  },
});

/** The actions that claim a national action for themselves, children of another claimant left out. */
function sharers(document: LinkedDocument, national: LinkedAction): readonly LinkedAction[] {
  const claiming = document.implementing(national).filter(({ isDropped }) => !isDropped);
  const ids = new Set(claiming.map(({ id }) => id));
  return claiming.filter(({ data }) => data.parent === null || !ids.has(data.parent.value));
}

function claimOf(action: LinkedAction, national: LinkedAction): { readonly start: number; readonly end: number } {
  const claim = action.implements.find(
    ({ resolution }) => resolution.type === 'found' && resolution.action === national,
  );
  return claim?.text.span ?? action.data.head;
}

function fixes(sharing: readonly LinkedAction[]): readonly Fix[] {
  if (sharing.some(({ data }) => data.part !== null)) return [];
  const edits = sharing.flatMap((action, index) =>
    setField(action, 'part', `${String(index + 1)} of ${String(sharing.length)}`),
  );
  return [{ title: `Number them as parts, 1 to ${String(sharing.length)}`, edits }];
}
