import { checklistExample, planWithPractice } from '../example-files.js';

/** The files that the rules about eligibility show: a tier of a programme that waits for telephony at each practice. */

/** A checklist in which the tier waits for telephony, which is due by `deadline`. */
export function tierChecklist(deadline: string): string {
  return checklistExample(`  - id: telephony-live
    title: Move to digital telephony
    owner: practice
    applies_to: practice
    deadline: ${deadline}
  - id: intensive
    title: Intensive tier of the improvement programme
    owner: practice
    applies_to: practice
    optional: true
    depends_on: [telephony-live]
`);
}

/** A plan with a practice that joined the tier on the day `joined`, and that has these lines about telephony. */
export function tierPlan(telephony: string, joined = '2 October 2023'): string {
  return planWithPractice(
    '  - id: telephony\n    implements: telephony-live\n    owner: Digital lead\n',
    `${telephony}      intensive: { started: ${joined} }\n`,
  );
}
