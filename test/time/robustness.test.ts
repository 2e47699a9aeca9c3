import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dateForms,
  describe as describeReading,
  formatReading,
  nearestPhrases,
  readDate,
  restyle,
} from '../../server/src/engine/time/index.js';
import { Cursor } from '../../server/src/engine/time/cursor.js';
import { anyContext, anyDay, datePhrase } from './arbitrary-phrases.js';
import { documentOf } from './reading-words.js';

const words = [...new Set(dateForms.flatMap((form) => form.example.split(/(?=[\s/()[\],.-])|(?<=[\s/()[\],.-])/)))];
const jumble = fc
  .array(fc.constantFrom(...words, ' ', ' ', '(', ')', '[', ']', ',', '-', '31', '2024', "'", '…', 'ß', '𝒳'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

describe('reading any text', () => {
  it('never throws, and keeps its spans inside the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: 'binary' }), jumble, datePhrase),
        anyContext,
        (text, context) => {
          const reading = readDate(text, context);
          assert.equal(reading.text, text);
          assert.ok(
            reading.span.start >= 0 && reading.span.start <= reading.span.end && reading.span.end <= text.length,
          );
          for (const remark of reading.remarks) {
            assert.equal(text.slice(remark.span.start, remark.span.end), remark.text);
          }
          assert.equal(typeof formatReading(reading), 'string');
          assert.equal(typeof describeReading(reading), 'string');
          if (reading.type === 'invalid') {
            assert.match(reading.message, /[.?]$/);
            for (const candidate of reading.candidates) {
              assert.notEqual(readDate(candidate.text, context).type, 'invalid', `${text} -> ${candidate.text}`);
            }
          }
        },
      ),
      { numRuns: 6000 },
    );
  });

  it('keeps its numbers when those of the text are enormous', () => {
    for (const text of [
      'within 99999999999999999999 weeks of 4 September 2023',
      '99999999999999999999 months after March 2024',
      '31 March 99999999999999999999',
      'Q99999999999999999999 2023/24',
      '9999/00',
      'winter 9999',
      'end of winter 9999/00',
      '36525 working days after 31 December 9999',
    ]) {
      const reading = readDate(text, documentOf('2023-09-15'));
      if (reading.type === 'dated') {
        assert.ok(Number.isInteger(reading.bounds.late), text);
      }
      assert.ok(!describeReading(reading).includes('NaN'), text);
    }
  });

  it('offers nearest phrases for any text', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        for (const candidate of nearestPhrases(text, documentOf('2023-09-15'))) {
          assert.ok(candidate.text.length > 0 && candidate.meaning.length > 0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(jumble, anyContext, (text, context) => {
        assert.deepEqual(readDate(text, context), readDate(text, context));
      }),
      { numRuns: 500 },
    );
  });

  for (const [name, piece] of [
    ['ends of ends', 'the end of '],
    ['open brackets', '('],
    ['closed brackets', '(x) '],
    ['days', '1, '],
    ['days and months', '1 March, '],
    ['months', 'March or '],
    ['ranges', 'March to '],
    ['quarters', 'Q1 '],
    ['leads', 'by no later '],
    ['counts', 'within 13 weeks of '],
    ['digits', '2024-'],
    ['unknown words', 'Setpember '],
    ['labels', 'to be '],
    ['blanks', ' '],
  ] as const) {
    it(`takes steps in proportion to the text: ${name}`, () => {
      const context = documentOf('2023-09-15');
      const steps = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        return stepsOf(() => readDate(text, context));
      };
      const short = steps(140);
      const long = steps(560);
      // Four times the text may take some more than four times the steps, and not sixteen times.
      assert.ok(long < 10 * short + 1000, `${short} steps, then ${long}`);
      assert.ok(long < 60_000, `${long} steps`);
      assert.equal(steps(100_000), 0, 'very long texts are turned down at once');
    });
  }
});

/** How often the reader looks at a word of the phrase while `read` runs: a measure that no busy machine changes. */
function stepsOf(read: () => void): number {
  const { peek } = Cursor.prototype;
  let steps = 0;
  Cursor.prototype.peek = function (this: Cursor, ahead?: number) {
    steps++;
    return peek.call(this, ahead);
  };
  try {
    read();
  } finally {
    Cursor.prototype.peek = peek;
  }
  return steps;
}

describe('printing a day in the style of a phrase', () => {
  it('always says exactly that day', () => {
    fc.assert(
      fc.property(
        datePhrase,
        anyDay,
        fc.constantFrom('end', 'start', 'either'),
        fc.boolean(),
        (phrase, day, byMonth, isStart) => {
          const context = documentOf(null, { role: isStart ? 'start' : 'deadline', byMonth });
          const text = restyle(phrase, day, context);
          const reading = readDate(text, context);
          assert.equal(reading.type, 'dated', `${phrase} -> ${text}`);
          if (reading.type === 'dated') {
            if (isStart) {
              assert.equal(reading.lo, day, `${phrase} -> ${text}`);
            } else {
              assert.deepEqual(reading.bounds, { early: day + 1, late: day + 1 }, `${phrase} -> ${text}`);
            }
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
