import { planExample } from './example-files.js';
import { findDamage } from './layout-damage/damaged-lines.js';
import { defineRule } from './rule.js';

export const colonWithoutSpace = defineRule({
  id: 'colon-without-space',
  group: 'writing',
  title: 'No space behind a colon',
  summary: 'The name of a field has its colon but no space behind it.',
  why: 'Without the space the line is not a field but a word with a colon in it, and what it says is lost.',
  condition:
    'A line that cannot be read as it stands starts with the name of a field of this language, a colon, and something other than a space.',
  remedy: 'Put a space behind the colon.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'An owner that runs into its field',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner:Digital lead\n    deadline: 31 March 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'A colon and a space',
        text: planExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: Digital lead\n    deadline: 31 March 2030\n',
        ),
      },
    ],
  },
  checkSegment(view, report) {
    for (const { kind, span, fix } of findDamage(view)) {
      if (kind !== 'colon-without-space') continue;
      report({
        span,
        message: 'Put a space behind the colon. Without it this line is not a field.',
        fixes: () => [fix],
      });
    }
  },
});
