import { planExample } from './example-files.js';
import { defineRule } from './rule.js';

export const tabIndent = defineRule({
  id: 'tab-indent',
  group: 'writing',
  title: 'Tab at the start of a line',
  summary: 'A line starts with a Tab where the file format allows spaces only.',
  why: 'The spaces in front of a line say what it belongs to, and a Tab has no fixed width: the line cannot be placed.',
  condition:
    'White space in front of a line that has to be read holds a Tab character. Tabs in blank lines, in comments and behind words are harmless.',
  remedy: 'Use spaces. The fix puts as many as the lines around have.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      { title: 'A title behind a Tab', text: planExample('  - id: telephony\n\ttitle: Move to digital telephony\n') },
    ],
    right: [
      {
        title: 'A title behind spaces',
        text: planExample('  - id: telephony\n    title: Move to digital telephony\n'),
      },
    ],
  },
  checkSegment(view, report) {
    for (const problem of view.problems) {
      if (problem.code !== 'tab-indent') continue;
      report({
        span: problem.span,
        message: problem.message,
        fixes: () => problem.mends.map((mend) => ({ ...mend, preferred: true })),
      });
    }
  },
});
