import assert from 'node:assert/strict';
import fc from 'fast-check';
import { GuidanceLibrary, bundledLetters, parseGuidance } from '../../server/src/engine/guidance/index.js';

const library = new GuidanceLibrary(bundledLetters());

/** The term under the mark `|` in `marked`, as "name: words under the span". */
function at(marked: string): string | null {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const found = library.termAt(text, offset);
  return found === null ? null : `${found.defined.term.name}: ${text.slice(found.span.start, found.span.end)}`;
}

describe('defined words in free text', () => {
  const cases: readonly [string, string | null][] = [
    ['each P|CN has a plan', 'PCN: PCN'],
    ['|PCN', 'PCN: PCN'],
    ['PCN|', 'PCN: PCN'],
    ['20 PC|Ns', 'PCN: PCNs'],
    ['the PCN|\u2019s plan', null],
    ['pc|n', null],
    ['the d|es', null],
    ['the D|ES', 'DES: DES'],
    ['modern gen|eral practice access', 'modern general practice access: modern general practice access'],
    ['Modern General Practice Acc|ess model', 'modern general practice access: Modern General Practice Access model'],
    ['modern general\r\n  practice acc|ess', 'modern general practice access: modern general\r\n  practice access'],
    ['the National General Practice Im|provement Programme', 'GPIP: National General Practice Improvement Programme'],
    ['the impro|vement programme', 'GPIP: improvement programme'],
    ['the impro|vement', null],
    ['care naviga|tion training', 'care navigation: care navigation'],
    ['call|-back', 'call-back: call-back'],
    ['call b|ack', 'call-back: call back'],
    ['digital. Teleph|ony', null],
    ['digital teleph|ony', 'cloud-based telephony: digital telephony'],
    ['XP|CN', null],
    ['', null],
    ['nothing here| at all', null],
  ];
  for (const [marked, expected] of cases) {
    it(`${JSON.stringify(marked)} is ${expected ?? 'no term'}`, () => {
      assert.equal(at(marked), expected);
    });
  }

  it('lets a letter of the workspace define its own words, and win', () => {
    const text =
      '---\nreference: L1\ntitle: T\n---\n## 9. Terms\n\n- **RAFT** (also: locality collaborative): writes the plan\n  for practices.\n- **PCN**: ours\n';
    const own = new GuidanceLibrary([
      ...bundledLetters(),
      { file: 'l.guidance.md', origin: 'workspace', document: parseGuidance(text).document },
    ]);
    assert.deepEqual(own.term('locality collaboratives')?.term, {
      name: 'RAFT',
      nameSpan: { start: text.indexOf('RAFT'), end: text.indexOf('RAFT') + 4 },
      alsoWritten: ['locality collaborative'],
      meaning: 'writes the plan for practices.',
      from: ['L1#9'],
    });
    assert.equal(own.term('PCN')?.term.meaning, 'ours');
  });

  it('answers at any offset of any text, with a span that touches the offset', () => {
    const piece = fc.constantFrom(
      'PCN',
      'GPIP',
      'improvement programme',
      ' ',
      '\n',
      '-',
      'modern general',
      'practice access',
      '\ud800',
      '|',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 30 }),
        fc.nat(300),
        (parts, offset) => {
          const text = parts.join('');
          const found = library.termAt(text, offset);
          if (found !== null)
            assert.ok(found.span.start <= offset && offset <= found.span.end && found.span.end <= text.length);
        },
      ),
    );
  });
});
