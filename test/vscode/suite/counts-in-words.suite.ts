import { countsInWords } from '../../../client/src/counts-in-words.js';
import type { StatusCounts } from '../../../server/src/protocol/index.js';
import * as assert from './assert.js';

const none: StatusCounts = { errors: 0, warnings: 0, notes: 0, overdue: 0, dueSoon: 0 };

describe('Counts in words', () => {
  const cases: readonly [Partial<StatusCounts>, string, string][] = [
    [{}, 'nothing to put right', 'Nothing to put right.'],
    [{ overdue: 1, errors: 1 }, '1 overdue', '1 overdue. 1 error.'],
    [
      { overdue: 3, dueSoon: 5, errors: 7, warnings: 1, notes: 12 },
      '3 overdue',
      '3 overdue, 5 due soon. 7 errors, 1 warning, 12 notes.',
    ],
    [{ dueSoon: 5, errors: 2, notes: 5 }, '2 errors', '5 due soon. 2 errors, 5 notes.'],
    [{ dueSoon: 5, warnings: 2, notes: 5 }, '5 due soon', '5 due soon. 2 warnings, 5 notes.'],
    [{ warnings: 2, notes: 1 }, '2 warnings', '2 warnings, 1 note.'],
    [{ notes: 1 }, '1 note', '1 note.'],
  ];
  for (const [counts, summary, full] of cases) {
    it(`say "${full}"`, () => {
      const words = countsInWords({ ...none, ...counts });
      assert.equal(words.summary, summary, 'In short');
      assert.equal(words.full, full, 'In full');
    });
  }
});
