import { planExample } from './example-files.js';
import { workingDaysIn } from './own-length.js';
import { defineRule } from './rule.js';

/** A month of work. */
const longDays = 20;

function example(dependency: string): string {
  return planExample(`  - id: contract
    title: Sign the contract
    owner: Digital lead
    deadline: by January 2030
  - id: training
    title: Train the practices in the new telephony
    owner: Workforce lead
    deadline: by June 2030
    depends_on: [${dependency}]
`);
}

export const unexplainedLag = defineRule({
  id: 'unexplained-lag',
  group: 'dependencies',
  title: 'Long wait without a reason',
  summary: 'A dependency asks for more than a month between two actions and does not say why.',
  why: 'A wait is often work that nobody has written down. Nobody owns it, and nobody can shorten it.',
  condition:
    'The lag of a dependency is more than 20 working days (four weeks) at its shortest, and neither the dependency nor the alternative gives a `why`. It is a hint.',
  remedy: 'Say in `why` what the time is for, such as a notice period, or write the work down as an action.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Three months', text: example('{ action: contract, lag: 3 months }') }],
    right: [
      {
        title: 'A notice period',
        text: example('{ action: contract, lag: 3 months, why: The old contract ends three months after notice }'),
      },
    ],
  },
  looksAt: 'ties',
  checkAction(action, _programme, report) {
    for (const { entry, targets } of action.dependencies) {
      for (const { written, lag, resolution } of targets) {
        if (lag === null || written.lag === null || entry.why !== null || written.why !== null) continue;
        if (workingDaysIn(lag, null, action.document.phrases.calendar) <= longDays) continue;
        const other = resolution.type === 'found' ? resolution.action.name : `“${written.target.value}”`;
        report({
          place: action.place(written.lag.span),
          message: `${action.name} waits ${written.lag.text.trim()} after ${other}, and nothing says what that time is for.`,
        });
      }
    }
  },
});
