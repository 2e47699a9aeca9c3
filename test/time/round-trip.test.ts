import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type DateReading,
  describe as describeReading,
  formatReading,
  readDate,
} from '../../server/src/engine/time/index.js';
import { anyContext, datePhrase, periodPhrase } from './arbitrary-phrases.js';
import { datePhrases, letterPhrasesOfJune, paperPhrasesOfJune } from './date-phrases.js';
import { documentOf } from './reading-words.js';

/** What a reading means, without the words, the places and the origin of its year. */
function meaning(reading: DateReading): unknown {
  switch (reading.type) {
    case 'dated': {
      const {
        text: _text,
        span: _span,
        periodSpan: _periodSpan,
        remarks: _remarks,
        assumedYear: _year,
        relativeTo: _relative,
        ...rest
      } = reading;
      return rest;
    }
    case 'ongoing':
      return { type: reading.type, first: reading.first, period: reading.period };
    case 'relative':
      return {
        type: reading.type,
        duration: reading.duration,
        direction: reading.direction,
        bound: reading.bound,
        anchor: reading.anchor?.text,
      };
    case 'unknown':
      return { type: reading.type, reason: reading.reason, duration: reading.duration };
    case 'invalid':
      return { type: reading.type, reason: reading.reason };
    default:
      return { type: reading.type };
  }
}

describe('printing a reading', () => {
  it('gives a phrase with the same reading', () => {
    const types = new Map<string, number>();
    fc.assert(
      fc.property(datePhrase, anyContext, (phrase, context) => {
        const reading = readDate(phrase, context);
        types.set(reading.type, (types.get(reading.type) ?? 0) + 1);
        const printed = formatReading(reading);
        const again = readDate(printed, context);
        assert.deepEqual(meaning(again), meaning(reading), `"${phrase}" prints as "${printed}"`);
        assert.equal(formatReading(again), printed);
      }),
      { numRuns: 6000 },
    );
    assert.ok((types.get('dated') ?? 0) > 2500, 'most phrases have a reading');
  });

  for (const [words, phrases, issued] of [
    ['every phrase of trackers', datePhrases, '2023-09-01/2023-09-30'],
    ['every phrase of letters', letterPhrasesOfJune, '2024-06-14'],
    ['every phrase of papers', paperPhrasesOfJune, '2024-06-14'],
  ] as const) {
    it(`gives a phrase with the same reading for ${words}`, () => {
      for (const { text } of phrases) {
        for (const context of [documentOf(issued), documentOf(null), documentOf(issued, { role: 'start' })]) {
          const reading = readDate(text, context);
          const printed = formatReading(reading);
          assert.deepEqual(meaning(readDate(printed, context)), meaning(reading), `"${text}" prints as "${printed}"`);
        }
      }
    });
  }

  it('keeps the year behind an open quarter or half from saying which one it is', () => {
    const context = documentOf('2024-06-14');
    for (const [phrase, printed] of [
      ['Q1 2025 until 2026', 'Q1 2025 to calendar year 2026'],
      ['the end of Q1 2025 until calendar year 2026', 'the end of Q1 2025 to calendar year 2026'],
      ['H1 2022 to financial year 2023/24', 'H1 2022 to financial year 2023/24'],
      ['Q1 2025/26 to 2027', 'Q1 2025/26 to 2027'],
    ] as const) {
      const reading = readDate(phrase, context);
      assert.equal(formatReading(reading), printed);
      assert.deepEqual(meaning(readDate(printed, context)), meaning(reading));
    }
  });

  it('gives bounds that hold together', () => {
    fc.assert(
      fc.property(datePhrase, anyContext, (phrase, context) => {
        const reading = readDate(phrase, context);
        if (reading.type !== 'dated') {
          return;
        }
        const { lo, hi, bounds, named, parts, kind } = reading;
        assert.ok(lo <= hi, 'first before last');
        assert.ok(bounds.early <= bounds.late, 'strict before mild');
        assert.ok(named.lo <= named.hi);
        assert.ok(parts.every((part) => part.lo <= part.hi));
        assert.ok(
          parts.slice(1).every((part, index) => (parts[index]?.hi ?? Infinity) + 1 < part.lo),
          'parts leave gaps',
        );
        assert.equal(parts[0]?.lo, lo);
        assert.equal(parts.at(-1)?.hi, hi);
        if (kind === 'window') {
          assert.ok(Number.isFinite(lo) && Number.isFinite(hi));
          assert.ok(bounds.early > lo && bounds.late >= hi + 1);
        }
        if (kind === 'from') {
          assert.equal(hi, Infinity);
        }
        assert.ok(reading.span.start <= reading.periodSpan.start && reading.periodSpan.end <= reading.span.end);
        assert.ok(reading.span.end <= phrase.length);
        assert.ok(describeReading(reading).length > 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads a phrase the same in any letter case and with any blanks', () => {
    fc.assert(
      fc.property(
        periodPhrase,
        anyContext,
        fc.constantFrom('\u00a0', '\u202f', '  ', '\t', '\n'),
        (phrase, context, blank) => {
          const expected = meaning(readDate(phrase, context));
          assert.deepEqual(meaning(readDate(phrase.toUpperCase(), context)), expected);
          assert.deepEqual(meaning(readDate(phrase.toLowerCase(), context)), expected);
          assert.deepEqual(meaning(readDate(phrase.replaceAll(' ', blank), context)), expected);
          assert.deepEqual(meaning(readDate(` ${phrase}. `, context)), expected);
        },
      ),
      { numRuns: 1500 },
    );
  });
});
