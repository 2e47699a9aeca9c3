import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n';

export const ignoreWithoutReason = defineRule({
  id: 'ignore-without-reason',
  group: 'housekeeping',
  title: 'Set aside without a reason',
  summary: 'A comment sets a finding aside and does not say why.',
  why: 'In a year nobody will know whether the finding may still be set aside. Without a reason it is not.',
  condition: 'A comment “# ignore rule-id” has no colon with a reason behind it.',
  remedy: 'Add a colon and the reason.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'No reason', text: planExample(`${action}    deadline: TBC # ignore tbc-date\n`) }],
    right: [
      {
        title: 'With the reason',
        text: planExample(`${action}    deadline: TBC # ignore tbc-date: the letter gives none\n`),
      },
    ],
  },
});
