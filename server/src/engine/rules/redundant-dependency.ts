import { redundantLinks } from '../schedule/index.js';
import { removeListItem } from './edits.js';
import { defineRule } from './rule.js';
import { repair } from './repair.js';

const plan = (last: string): string => `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 1 October 2023
actions:
  - id: contract
    title: Sign the contract
    owner: Digital lead
    deadline: 31 October 2023
  - id: installation
    title: Install the system
    owner: Digital lead
    deadline: 30 November 2023
    depends_on: [contract]
  - id: training
    title: Train the staff
    owner: Digital lead
    deadline: 31 December 2023
    depends_on: ${last}
`;

export const redundantDependency = defineRule({
  id: 'redundant-dependency',
  group: 'dependencies',
  title: 'Dependency that says nothing new',
  summary: 'An action waits for another that it waits for anyway, through actions in between.',
  why: 'Each dependency has to be kept true. One that changes nothing hides those that count.',
  condition:
    'Another way through the dependencies of the plan makes the action wait at least as long, whatever the dates and their readings. Plans with tens of thousands of dependencies may be searched in part only.',
  remedy: 'Take the dependency out, or keep it with a reason (“why”) if it is worth saying.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Training waits for the installation, which waits for the contract',
        text: plan('[contract, installation]'),
      },
    ],
    right: [{ title: 'Only the last link', text: plan('[installation]') }],
  },
  checkDocument(document, _programme, report) {
    const { plan: network, schedule } = document.schedule;
    for (const { link, via } of redundantLinks(schedule)) {
      const origin = network.origin(link);
      const { from, to } = network.network.links[link] ?? { from: -1, to: -1 };
      const action = network.actions[to];
      const target = network.actions[from];
      if (origin === null || origin.national || origin.implied || action === null || action === undefined) continue;
      // A reason makes it worth saying, and one of several alternatives is not a dependency by itself.
      const { entry } = origin.dependency;
      if (entry.why !== null || entry.anyOf || action.document !== document) continue;
      const through = via.flatMap((handle) => network.actions[handle]?.name ?? []).join(', then ');
      report({
        place: origin.place,
        message: `${action.name} waits for ${target?.name ?? 'this'} anyway, through ${through}.`,
        tag: 'unnecessary',
        fixes: () => [repair('Take this dependency out', removeListItem(action, 'depends_on', entry.span))],
      });
    }
  },
});
