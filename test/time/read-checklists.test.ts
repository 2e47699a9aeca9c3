import assert from 'node:assert/strict';
import { readDate, type ReadContext } from '../../server/src/engine/time/index.js';
import { printedPhrases } from './checklist-phrases.js';
import { daysOf, documentOf, inOneLine } from './reading-words.js';

const documents: Readonly<Record<string, string>> = {
  '2023-05': '2023-05-09',
  '2023-09': '2023-09-01/2023-09-30',
  '2024-04': '2024-04-09',
};

describe('date phrases of the national checklists', () => {
  for (const phrase of printedPhrases) {
    it(`${phrase.action} ${phrase.role}: ${phrase.text}`, () => {
      const context = documentOf(documents[phrase.checklist] ?? '', { role: phrase.role });
      const start = phrase.start === null ? null : readDate(phrase.start, { ...context, role: 'start' });
      const counted: ReadContext =
        start?.type === 'dated' ? { ...context, start: { lo: start.lo, hi: start.hi } } : context;
      assert.equal(inOneLine(readDate(phrase.text, counted)), phrase.means);
    });
  }

  it('covers every phrase of the three checklists', () => {
    assert.equal(printedPhrases.length, 109);
  });

  it('reads a month-dated document from its first day', () => {
    const reading = readDate('During September and October', documentOf(documents['2023-09'] ?? ''));
    assert.equal(reading.type === 'dated' ? reading.assumedYear?.text : null, '2023');
    assert.deepEqual(
      daysOf('2023-09-01/2023-10-31'),
      reading.type === 'dated' ? { lo: reading.lo, hi: reading.hi } : null,
    );
  });
});
