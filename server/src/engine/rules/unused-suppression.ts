import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

const action = '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n';

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  group: 'housekeeping',
  title: 'Comment that sets nothing aside',
  summary: 'A comment sets a finding aside that is not there.',
  why: 'The mistake has been put right, or the comment stands in the wrong place; later it would hide a new mistake.',
  condition:
    'A comment “# ignore rule-id: reason” covers no finding of that rule. Nothing is said when the rule is switched off.',
  remedy: 'Take the comment out, or move it to the line of the finding.',
  severity: 'hint',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'The deadline has long been set',
        text: planExample(`${action}    deadline: 28 June 2030 # ignore tbc-date: the letter gives none\n`),
      },
    ],
    right: [
      {
        title: 'The deadline is still open',
        text: planExample(`${action}    deadline: TBC # ignore tbc-date: the letter gives none\n`),
      },
    ],
  },
});
