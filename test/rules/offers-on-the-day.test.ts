import { deepEqual } from 'node:assert/strict';
import { findings } from '../rules-support/findings-in-north.js';

/* What is offered on the very day on which another offer begins to be right. */

/** The titles of the fixes of the findings of a rule. */
function offers(rule: string, actions: string): readonly string[] {
  return findings(rule, actions).flatMap((finding) => finding.fixes().map(({ title }) => title));
}

describe('offers on the very day', () => {
  it('allow as much between two actions as lies between them, and not a day, week or month more', () => {
    const allowed = (within: string, start: string): readonly string[] => {
      const lines = '  - { id: lines, title: Order, start: 4 December 2023, finish: 15 December 2023 }\n';
      const next = `  - { id: next, title: Install, start: ${start}, finish: 29 March 2024, depends_on: [{ action: lines, within: ${within} }] }\n`;
      return offers('max-lag-exceeded', lines + next).filter((title) => title.startsWith('Allow'));
    };
    // What ends on 15 December is followed on the 16th after nothing, and on 2 January after 17 days.
    deepEqual(allowed('2 days', '2 January 2024'), ['Allow 17 days after “Order”']);
    deepEqual(allowed('1 week', '6 January 2024'), ['Allow 3 weeks after “Order”']);
    deepEqual(allowed('1 week', '7 January 2024'), ['Allow 4 weeks after “Order”']);
    deepEqual(allowed('1 month', '16 February 2024'), ['Allow 2 months after “Order”']);
    deepEqual(allowed('1 month', '17 February 2024'), ['Allow 3 months after “Order”']);
    deepEqual(allowed('2 working days', '21 December 2023'), ['Allow 3 working days after “Order”']);
  });
});
