import assert from 'node:assert/strict';
import { dayOf, parseIsoDay } from '../../server/src/engine/time/index.js';

describe('the shape of a day in digits', () => {
  it('has a hyphen in both of its places, and digits in all others', () => {
    const text = '2024-02-29';
    assert.equal(parseIsoDay(text), dayOf(2024, 2, 29));
    for (const at of [...text].keys()) {
      for (const other of [' ', '/', 'x', '', '-0']) {
        if (text[at] === other) continue;
        const changed = text.slice(0, at) + other + text.slice(at + 1);
        assert.equal(parseIsoDay(changed), undefined, changed);
      }
    }
  });
});
