import { planExample } from './example-files.js';
import { findDamage } from './layout-damage/damaged-lines.js';
import { defineRule } from './rule.js';

const actions = (list: string): string =>
  planExample(
    `  - id: telephony\n    title: Move to digital telephony\n    deadline: 31 January 2030\n  - id: training\n    title: Train the staff\n    deadline: 31 March 2030\n    depends_on:\n${list}`,
  );

export const dashWithoutSpace = defineRule({
  id: 'dash-without-space',
  group: 'writing',
  title: 'No space behind a dash',
  summary: 'An entry of a list has its dash but no space behind it.',
  why: 'Without the space the dash is part of the word, so the list is one odd word or is lost.',
  condition:
    'A line below a field without a value, or below another entry of a list, starts with a dash and goes straight on with a letter, a quotation mark or a bracket.',
  remedy: 'Put a space behind the dash.',
  severity: 'error',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [{ title: 'A dependency that is not one', text: actions('      -telephony\n') }],
    right: [{ title: 'A dash and a space', text: actions('      - telephony\n') }],
  },
  checkSegment(view, report) {
    for (const { kind, span, fix } of findDamage(view)) {
      if (kind !== 'dash-without-space') continue;
      report({
        span,
        message: 'Put a space behind the dash. Without it the dash is read as part of the word.',
        fixes: () => [fix],
      });
    }
  },
});
