import assert from 'node:assert/strict';
import { bundledLetters, deadlinePhrases } from '../../server/src/engine/guidance/index.js';

describe('deadlinePhrases', () => {
  const cases: readonly [passage: string, phrases: readonly string[]][] = [
    ['A thousand by December 2023, the rest by March 2024.', ['by December 2023', 'by March 2024']],
    ['no later than 31st March 2024', ['no later than 31st March 2024']],
    ['before the end of March 2024', ['before the end of March 2024']],
    ['From 31 October every practice', ['From 31 October']],
    ['to a public board in October or November 2023', ['in October or November 2023']],
    ['October or November 2023', ['October or November 2023']],
    ['During September and October, in advance', ['During September and October']],
    ['Guidance comes over the autumn, for this winter', ['over the autumn', 'this winter']],
    ['during summer-autumn 2023', ['during summer-autumn 2023']],
    ['by 31 October 2023 at the latest', ['by 31 October 2023 at the latest']],
    ['prior to 31 March 2025', ['prior to 31 March 2025']],
    ['by early February', ['by early February']],
    ['in Q3 2023/24 and by the end of the financial year', ['in Q3 2023/24', 'by the end of the financial year']],
    ['through 2023/24 and 2024/25', ['through 2023/24 and 2024/25']],
    ['within 13 weeks of payment', ['within 13 weeks of payment']],
    ['within two years', ['within two years']],
    ['on 2024-03-31, or 31/3/24', ['2024-03-31', '31/3/24']],
    ['by the end of\nMarch 2024', ['by the end of\nMarch 2024']],
    ['earliest June 2024', ['earliest June 2024']],
    ['week commencing 4 September 2023', ['week commencing 4 September 2023']],
    ['Patients may march by the river; 26,000 staff in 111 calls', []],
    ['May be later', []],
    ['', []],
  ];
  for (const [passage, phrases] of cases) {
    it(`finds ${JSON.stringify(phrases)} in ${JSON.stringify(passage)}`, () => {
      const found = deadlinePhrases(passage, 100);
      assert.deepEqual(
        found.map((phrase) => phrase.text),
        phrases,
      );
      for (const { text, span } of found) assert.equal(passage.slice(span.start - 100, span.end - 100), text);
    });
  }

  it('finds a phrase in every passage of the pack that tells a day, month or quarter', () => {
    const silent = bundledLetters()
      .flatMap((letter) => letter.document.sections)
      .filter((section) =>
        /\b(?:by|before|from) (?:the end of )?(?:\d+ )?(?:January|March|June|October|December) 20\d\d/.test(
          section.body,
        ),
      )
      .filter((section) => deadlinePhrases(section.body).length === 0);
    assert.deepEqual(silent, []);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const piece of ['by ', 'the end of ', '12 ', 'March ', 'Q3 ', 'within two ', '\n', ' ', 'between ', '2023-'])
      deadlinePhrases(piece.repeat(50_000));
    assert.ok(performance.now() - started < 4000);
  });
});
