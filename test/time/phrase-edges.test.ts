import { deepEqual, equal } from 'node:assert/strict';
import { describe as describeReading, readDate } from '../../server/src/engine/time/index.js';
import { documentOf, inOneLine } from './reading-words.js';

/*
 * Phrases at the edge of what is understood: as long as they may be and one word longer, with the small words that
 * people put in between. Behind the bar: the reading in a document of September 2023.
 */
const september = documentOf('2023-09-01/2023-09-30');

const table = `
1 to 5 of March 2024 | window 2024-03-01 2024-03-05 2024-03-05 2024-03-05
12, 13 and 14 of March 2024 | window 2024-03-12 2024-03-14 2024-03-14 2024-03-14
1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 and 13 March 2024 | window 2024-03-01 2024-03-13 2024-03-13 2024-03-13
1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 and 14 March 2024 | invalid:not-understood
third quarter | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31
third quarter of 2023/24 | window 2023-10-01 2023-12-31 2023-12-31 2023-12-31
first half of March 2024 | window 2024-03-01 2024-03-15 2024-03-15 2024-03-15
second year of our new shared local joint plan 2024/25 | window 2024-04-01 2025-03-31 2025-03-31 2025-03-31
second year of our very new shared local joint plan 2024/25 | invalid:not-understood
early March 2024 | window 2024-03-01 2024-03-10 2024-03-10 2024-03-10
early to mid March 2024 | window 2024-03-01 2024-03-20 2024-03-20 2024-03-20
mid to late March 2024 | window 2024-03-11 2024-03-31 2024-03-31 2024-03-31
late March 2024 | window 2024-03-21 2024-03-31 2024-03-31 2024-03-31
second half of March 2024 | window 2024-03-16 2024-03-31 2024-03-31 2024-03-31
first week of March 2024 | window 2024-03-01 2024-03-07 2024-03-07 2024-03-07
October 2023 up to March 2024 | window 2023-10-01 2024-03-31 2024-03-31 2024-03-31
October 2023 up until March 2024 | window 2023-10-01 2024-03-31 2024-03-31 2024-03-31
October 2023 and until March 2024 | window 2023-10-01 2024-03-31 2024-03-31 2024-03-31
31 - 03 - 2024 | invalid:not-understood
: 31 March 2024 | invalid:not-understood
financial quarter | invalid:not-understood
by 17:30 on 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
by 5.30pm on 31 March 2024 | by - 2024-03-31 2024-03-31 2024-03-31
by 17.30 on 31 March 2024 | invalid:not-understood
after handover | unknown:event
post-handover | unknown:event
following go-ahead | unknown:event
after 5 handovers | invalid:not-understood
`;

describe('phrases at the edge of what is read', () => {
  for (const line of table.trim().split('\n')) {
    const [text = '', means = ''] = line.split(' | ');
    it(text, () => equal(inOneLine(readDate(text, september)), means));
  }

  it('say what the last day of a month is, as people say it', () => {
    const message = (text: string): string => {
      const reading = readDate(text, september);
      return reading.type === 'invalid' ? reading.message : reading.type;
    };
    equal(message('30 February 2023'), 'There is no 30 February 2023: the last day of that month is the 28th.');
    equal(message('30 February 2024'), 'There is no 30 February 2024: the last day of that month is the 29th.');
    equal(
      message('29 February 2023'),
      'There is no 29 February 2023: the last day of that month is the 28th. 2023 is not a leap year.',
    );
    equal(message('31 April 2024'), 'There is no 31 April 2024: the last day of that month is the 30th.');
    equal(message('32 May 2024'), 'There is no 32 May 2024: the last day of that month is the 31st.');
    equal(message('0 May 2024'), 'The days of a month are counted from 1.');
  });

  it('come with a remark that says that the date was moved', () => {
    const [remark] = readDate('31 March 2024 (moved from 30 June 2023)', september).remarks;
    deepEqual([remark?.kind, remark?.text], ['change', 'moved from 30 June 2023']);
  });

  it('say the year once for a season of one year only', () => {
    equal(
      describeReading(readDate('autumn 2024', september)),
      'the autumn of 2024: by 30 November at the earliest reading, 21 December at the latest',
    );
    equal(
      describeReading(readDate('by March 2024', { ...september, byMonth: 'either' })),
      'by 1 March 2024 at the earliest reading, 31 March 2024 at the latest',
    );
  });
});
