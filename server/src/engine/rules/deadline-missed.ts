import { formatDay } from '../time/index.js';
import { defineRule } from './rule.js';

export const deadlineMissed = defineRule({
  id: 'deadline-missed',
  group: 'deadlines',
  title: 'Deadline missed',
  summary: 'The last day allowed for an action has passed and the action is not done.',
  why: 'A missed deadline has to be explained to the board and, where it is a national one, to the region.',
  condition:
    'The action is open (not done, cancelled, withdrawn or not applicable) and the reporting date is after the last day that any reading of its deadline allows. In a checklist only actions that carry their own status are looked at.',
  remedy: 'Mark the action as done with the day it was finished, or agree a new deadline and say why.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'Due at the end of September, still open on 1 October',
        text: `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 1 October 2023
actions:
  - id: self-referral
    title: Open self-referral for all seven services
    owner: Community services lead
    deadline: by September 2023
    status: in progress
`,
      },
    ],
    right: [
      {
        title: 'The last day itself is in time',
        text: `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: 30 September 2023
actions:
  - id: self-referral
    title: Open self-referral for all seven services
    owner: Community services lead
    deadline: by September 2023
    status: in progress
`,
      },
    ],
  },
  checkAction(action, _programme, report) {
    const { document, deadline } = action;
    if (!document.isPlan && !action.hasStatus) return;
    if (!action.isOpen || deadline?.reading.type !== 'dated') return;
    const due = deadline.reading.bounds.late;
    const today = document.reportingDate.day;
    if (today < due) return;
    const days = today - due + 1;
    const late = days === 1 ? 'yesterday' : `${String(days)} days ago`;
    report({
      place: deadline.place,
      message: `${action.name} was due by ${formatDay(due - 1)}, ${late}, and is not done.`,
      related: deadline.inherited
        ? [
            {
              place: deadline.owner.place(deadline.field.span),
              message: `The national deadline: ${deadline.field.text}`,
            },
          ]
        : [],
    });
  },
});
