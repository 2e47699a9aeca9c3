import { formatDay } from '../time/index.js';
import { openDeadline } from './deadline-fields.js';
import { checklistExample } from './example-files.js';
import { rewrittenPart } from './phrase-fixes.js';
import { defineRule } from './rule.js';

export const ambiguousByMonth = defineRule({
  id: 'ambiguous-by-month',
  group: 'housekeeping',
  title: '“By” a month',
  summary: 'A checklist asks for something “by” a month, which some read as its first day and some as its last.',
  why: 'Those who have to act may plan a month apart.',
  condition:
    'The deadline of an open action of a checklist is “by” and one month. It is read as the last day of the month, unless the settings say otherwise.',
  remedy: 'If the wording is yours, write the day: by 31 March 2024.',
  severity: 'hint',
  files: ['checklist'],
  examples: {
    wrong: [
      {
        title: 'By the first or by the last of March?',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: icb\n    deadline: by March 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'The day itself',
        text: checklistExample(
          '  - id: telephony\n    title: Move to digital telephony\n    owner: icb\n    deadline: by 29 March 2030\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, programme, report) {
    const deadline = openDeadline(action);
    if (deadline === null) return;
    const { reading, place, field } = deadline;
    if (reading.relation !== 'by' || reading.precision !== 'month' || reading.vague !== null) return;
    const { lo, hi } = reading.named;
    const { byMonth } = programme.settings;
    const read =
      byMonth === 'either'
        ? 'Here both are considered.'
        : `Here it is read as ${formatDay(byMonth === 'start' ? lo : hi)}.`;
    report({
      place,
      message: `“${field.text}” may mean by ${formatDay(lo)} or by ${formatDay(hi)}. ${read}`,
      fixes: () => [hi, lo].map((day) => rewrittenPart(place, field.node, reading, `by ${formatDay(day)}`)),
    });
  },
});
