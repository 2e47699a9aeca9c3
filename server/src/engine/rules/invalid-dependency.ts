import type { DurationField, DependencyTarget } from '../model/index.js';
import type { LinkedAction } from '../link/index.js';
import { checklistExample } from './example-files.js';
import { curly, rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';

export const invalidDependency = defineRule({
  id: 'invalid-dependency',
  group: 'writing',
  title: 'Dependency not understood',
  summary:
    'A dependency does not say on what it depends, or says in a way that is not understood how the two are tied.',
  why: 'A dependency that cannot be read is left out of every check, so a clash of dates behind it stays unseen.',
  condition:
    'An entry of depends_on names no action, names both one action and several alternatives, has a type other than finish-to-start, start-to-start, finish-to-finish and start-to-finish (or FS, SS, FF, SF), or has a lag or within that is not a length of time.',
  remedy: 'Write the type as finish-to-start or FS, and lengths like 2 weeks or 10 working days.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'A type that does not exist',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by March 2024\n  - id: training\n    title: Train the staff\n    deadline: by June 2024\n    depends_on:\n      - { action: telephony, type: finish-start }\n',
        ),
      },
      {
        title: 'A time between that has no unit',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by March 2024\n  - id: training\n    title: Train the staff\n    deadline: by June 2024\n    depends_on:\n      - { action: telephony, lag: 2 }\n',
        ),
      },
    ],
    right: [
      {
        title: 'A type and a time between that are understood',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    deadline: by March 2024\n  - id: training\n    title: Train the staff\n    deadline: by June 2024\n    depends_on:\n      - { action: telephony, type: finish-to-start, lag: 2 weeks }\n',
        ),
      },
    ],
  },
  checkEntry(view, report) {
    for (const problem of view.shape) if (problem.rule === 'invalid-dependency') report(problem);
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    const seen = new Set<DurationField>();
    for (const { targets } of action.dependencies) {
      for (const { written } of targets) checkLengths(action, written, seen, report);
    }
  },
});

function checkLengths(
  action: LinkedAction,
  written: DependencyTarget,
  seen: Set<DurationField>,
  report: (finding: Reported) => void,
): void {
  for (const field of [written.lag, written.within]) {
    // The lag of a group of alternatives stands behind each of them.
    if (field === null || seen.has(field)) continue;
    seen.add(field);
    const reading = action.document.readLength(field.text, 'lag');
    if (reading.ok) continue;
    const { candidates, message } = reading;
    report({
      place: action.place(field.span),
      message: curly(message),
      fixes: () => candidates.map((candidate) => rewrittenPhrase(action.place(field.span), field.node, candidate)),
    });
  }
}
