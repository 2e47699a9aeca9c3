import { datesOfAction, datesOfHeader, datesOfOrganisation, type ReadPhrase } from './date-phrases.js';
import { planExample } from './example-files.js';
import { rewrittenPhrase } from './phrase-fixes.js';
import { type Reported, defineRule } from './rule.js';
import { oneOf } from './shape/words.js';

export const ambiguousQuarter = defineRule({
  id: 'ambiguous-quarter',
  group: 'housekeeping',
  title: 'Quarter of which year?',
  summary: 'A quarter or half year is given with a single year, which may be the calendar year or the financial year.',
  why: 'The two readings are up to a year apart: Q4 2024 ends in December 2024 or in March 2025.',
  condition:
    'A date names a quarter or a half with one year, such as Q1 2024, and the calendar and the financial year give different days.',
  remedy: 'Write the financial year with both its numbers, as in Q4 2023/24, or write the months.',
  severity: 'warning',
  files: ['checklist', 'plan'],
  examples: {
    wrong: [
      {
        title: 'January or April?',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: Q1 2030\n',
        ),
      },
    ],
    right: [
      {
        title: 'A quarter of the financial year',
        text: planExample(
          '  - id: training\n    title: Train the staff\n    owner: Training lead\n    deadline: Q1 2030/31\n',
        ),
      },
    ],
  },
  looksAt: 'action',
  checkAction(action, _programme, report) {
    for (const read of datesOfAction(action)) check(read, report);
  },
  checkDocument(document, _programme, report) {
    for (const read of [...datesOfHeader(document), ...document.organisations.flatMap(datesOfOrganisation)])
      check(read, report);
  },
});

function check({ phrase, reading, place }: ReadPhrase, report: (finding: Reported) => void): void {
  if (reading.type !== 'dated' || reading.ambiguous.length === 0 || reading.relativeTo !== null) return;
  if (reading.precision !== 'quarter' && reading.precision !== 'half') return;
  const { ambiguous } = reading;
  report({
    place,
    message: `“${phrase.text}” may mean ${oneOf(ambiguous.map(({ meaning }) => meaning))}. Write which year it is, as in Q4 2023/24.`,
    fixes: () => ambiguous.map((candidate) => rewrittenPhrase(place, phrase.node, candidate)),
  });
}
