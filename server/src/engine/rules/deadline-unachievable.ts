import type { Fix } from '../findings/index.js';
import { type Violation, countsFromReportingDate } from '../schedule/index.js';
import { formatDay } from '../time/index.js';
import { describe } from './deadline-infeasible.js';
import { defineRule } from './rule.js';
import { movedTogether } from './schedule/late-together.js';
import { repairsOfBound } from './schedule/repair-fixes.js';
import { startsTooLate } from './start-after-deadline.js';
import { brokenDeadlines } from './schedule/broken-deadlines.js';

const plan = (asOf: string): string => `kind: plan
format: 1
id: northshire
title: Northshire plan
as_of: ${asOf}
actions:
  - id: telephony
    title: Move to digital telephony
    owner: Digital lead
    duration: 10 weeks
    deadline: 31 December 2023
  - id: call-back
    title: Switch on call-back in every practice
    owner: Digital lead
    duration: 4 weeks
    deadline: 31 January 2024
    depends_on: [telephony]
`;

export const deadlineUnachievable = defineRule({
  id: 'deadline-unachievable',
  group: 'deadlines',
  title: 'Deadline can no longer be met',
  summary: 'The deadline could have been met, but not any more: too little has been done by the reporting date.',
  why: 'This is the last honest moment to say so. After the deadline it is a missed one.',
  condition:
    'Counting from the reporting date, with all that is not done still to be done, the earliest finish is after the deadline under every reading of the dates (definite) or under some (possible), while the dates of the plan alone would allow it, and the deadline itself has not passed.',
  remedy:
    'Start at once and shorten or overlap what is in the chain, or agree a later deadline. What an editor offers has been tried on the file: it clears this finding and brings no other.',
  severity: 'error',
  possible: 'warning',
  files: ['plan'],
  examples: {
    wrong: [{ title: 'Not started 9 weeks before the deadline, and 10 weeks to go', text: plan('1 November 2023') }],
    right: [{ title: 'Started in time', text: plan('1 October 2023') }],
  },
  worksOutFixes: true,
  checkDocument(document, _programme, report) {
    const { timeless, asOf } = document.schedule;
    const today = document.reportingDate.day;
    const isKnown = ({ bound, certainty }: Violation): boolean => {
      const known = timeless.verdict(bound) === certainty ? timeless.explainShared(bound) : undefined;
      return known !== undefined && !countsFromReportingDate(known);
    };
    for (const broken of brokenDeadlines(document, asOf, isKnown)) {
      const { reading } = broken.date;
      // A day that has passed is missed, which other rules say.
      if (reading.type !== 'dated' || today >= reading.bounds.late) continue;
      // A moment that is planned for a day after its deadline has been said to be.
      if (broken.kind === 'deadline' && startsTooLate(broken.action)?.certainty === 'definite') continue;
      const { bound } = broken.violation;
      const fixes = (): readonly Fix[] => [
        ...repairsOfBound(document, bound, { fromReportingDate: true }),
        ...movedTogether(document, asOf, bound),
      ];
      report({ ...describe(document, broken, `counting from ${formatDay(today)}, `), fixes });
    }
  },
});
