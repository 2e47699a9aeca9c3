import { replaceNode } from './edits.js';
import { planExample } from './example-files.js';
import { nearestOwners } from './ownership/nearest-owners.js';
import { isNobody } from './ownership/nobody.js';
import { defineRule } from './rule.js';

const plan = (owner: string): string =>
  planExample(
    `  - id: flu-clinics\n    title: Run two more flu clinics\n    owner: ${owner}\n    deadline: 31 January 2030\n`,
    'sro: Director of Primary Care\n',
  );

export const genericOwner = defineRule({
  id: 'generic-owner',
  group: 'ownership',
  title: 'Owner names nobody',
  summary: 'The owner of an open action is a word that stands for no person or post.',
  why: 'When everybody answers for an action, the board has nobody to ask.',
  condition:
    'The action of the plan is open, and an owner is a word such as TBC, team, all or various, or a kind of body such as ICB, PCN or practice, and is not the short name of somebody under people.',
  remedy: 'Name the person or post; put the body under support if it helps.',
  severity: 'information',
  files: ['plan'],
  examples: {
    wrong: [
      { title: 'To be confirmed', text: plan('TBC') },
      { title: 'A body', text: plan('ICB') },
    ],
    right: [{ title: 'A post', text: plan('Head of access') }],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    if (!action.isOpen || action.isDropped) return;
    const { document, data } = action;
    for (const owner of data.owners) {
      if (!isNobody(document, owner.value)) continue;
      report({
        place: action.place(owner.span),
        message: `“${owner.value}” is nobody in particular. Name the person or post who answers for ${action.name}.`,
        fixes: () =>
          data.owners.length > 1
            ? []
            : nearestOwners(action).map(({ written, title }) => ({
                title: `Give it to ${title}`,
                edits: replaceNode(action, owner.node, written),
              })),
      });
    }
  },
});
