import { planExample } from './example-files.js';
import { defineRule } from './rule.js';
import { reportsProgress } from './action-dates.js';

const plan = (evidence: string): string =>
  planExample(
    `  - id: board-paper
    title: Take the plan to the public board
    owner: Director of Primary Care
    deadline: 29 November 2023
    status: done
    finished: 29 November 2023
${evidence}`,
    'sro: Director of Primary Care\nas_of: 30 November 2023\n',
  );

export const missingEvidence = defineRule({
  id: 'missing-evidence',
  group: 'housekeeping',
  title: 'Done without evidence',
  summary: 'An action is done, and nothing shows it.',
  why: 'Whoever looks back, an auditor or the next post holder, has only the plan to go by.',
  condition:
    'The action is done and has no evidence, or an empty one. In a checklist only actions that carry their own status are looked at. An error under the profile “audit”.',
  remedy: 'Say under evidence what shows it: minutes, a register, a link.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'Nothing shows it', text: plan('') }],
    right: [{ title: 'The minutes show it', text: plan('    evidence: Board minutes of 29 November 2023, item 9\n') }],
  },
  looksAt: 'action',
  checkAction(action, { settings }, report) {
    if (action.status !== 'done' || action.data.hasEvidence || action.isDropped || !reportsProgress(action)) return;
    const stated = action.data.status ?? null;
    const finished = action.finished;
    report({
      place: stated === null ? (finished?.place ?? action.head) : action.place(stated.span),
      ...(settings.profile === 'audit' ? { severity: 'error' } : {}),
      message: `${action.name} is done, but nothing shows it. Name the evidence.`,
    });
  },
});
