import { equal, notEqual, ok } from 'node:assert/strict';
import { EditedTexts, type Finding, type TextEdit, clearsAndAddsNone } from '../../server/src/engine/findings/index.js';

const file = 'p.plan.yaml';
const text = 'one: first\ntwo: second\nthree: third\n';

function edit(from: string, to: string, put: string): TextEdit {
  const start = text.indexOf(from);
  return { place: { file, span: { start, end: to === '' ? start : text.indexOf(to) + to.length } }, text: put };
}

/** A finding at a word of a text. */
function found(rule: string, word: string, inText: string, more: Partial<Finding> = {}): Finding {
  const start = inText.indexOf(word);
  ok(start >= 0, word);
  return {
    rule,
    severity: 'warning',
    certainty: 'definite',
    message: `${rule} of ${word}`,
    place: { file, span: { start, end: start + word.length } },
    related: [],
    fixes: () => [],
    ...more,
  };
}

function edited(...edits: readonly TextEdit[]): { edits: EditedTexts; text: string } {
  const made = EditedTexts.of(edits, () => text);
  ok(made);
  return { edits: made, text: made.texts.get(file) ?? '' };
}

describe('texts after edits', () => {
  it('are the same but for what the edits replace, whatever their order', () => {
    const { text: after } = edited(edit('third', 'third', '3'), edit('first', 'first', 'the very first'));
    equal(after, 'one: the very first\ntwo: second\nthree: 3\n');
  });

  it('are refused when edits overlap or lie outside', () => {
    equal(
      EditedTexts.of([edit('one', 'first', ''), edit('first', 'first', 'x')], () => text),
      null,
    );
    const outside = { place: { file, span: { start: 30, end: text.length + 1 } }, text: '' };
    equal(
      EditedTexts.of([outside], () => text),
      null,
    );
  });

  it('give one name to one place', () => {
    const { edits, text: after } = edited(edit('first', 'first', 'a long beginning'), edit('three', '', 'new: line\n'));
    const same = (before: string, now: string): void =>
      equal(edits.nameBefore(file, text.indexOf(before)), edits.nameAfter(file, after.indexOf(now)), before);
    same('one', 'one');
    same('first', 'beginning');
    same('second', 'second');
    same('three', 'three');
    notEqual(edits.nameBefore(file, text.indexOf('three')), edits.nameAfter(file, after.indexOf('new')));
    // What comes directly behind a replaced word is not part of it.
    equal(edits.nameBefore(file, text.indexOf('\ntwo')), edits.nameAfter(file, after.indexOf('\ntwo')));
  });
});

describe('a change', () => {
  const change = edited(edit('first', 'first', 'another'));
  const late = found('late', 'first', text);
  const other = found('other', 'second', text);
  const clears = (before: readonly Finding[], after: readonly Finding[]): boolean =>
    clearsAndAddsNone(late, { before, after, edited: change.edits });

  it('clears a finding that is gone and leaves what was there', () => {
    ok(clears([late, other], []));
    ok(clears([late, other], [found('other', 'second', change.text, { message: 'with another date' })]));
  });

  it('does not clear a finding that is still there in other words, or at another place instead', () => {
    ok(!clears([late], [found('late', 'another', change.text, { message: 'late by less' })]));
    ok(!clears([late], [found('late', 'third', change.text, { severity: 'hint' })]));
    ok(clears([late, late], [found('late', 'another', change.text)]), 'one of two');
  });

  it('adds a finding of another rule, of another place, or twice where there was one', () => {
    ok(!clears([late], [found('new', 'another', change.text)]));
    ok(!clears([late, other], [found('other', 'third', change.text)]));
    ok(!clears([late, other], [found('other', 'second', change.text), found('other', 'second', change.text)]));
  });

  it('adds a finding that was possible and is definite, but none that is only louder', () => {
    const perhaps = found('other', 'second', text, { certainty: 'possible' });
    ok(!clears([late, perhaps], [found('other', 'second', change.text)]));
    const quiet = found('other', 'second', text, { severity: 'information' });
    ok(clears([late, quiet], [found('other', 'second', change.text, { severity: 'error' })]));
  });

  it('may add hints', () => {
    ok(clears([late], [found('new', 'another', change.text, { severity: 'hint' })]));
    ok(!clears([late], [found('new', 'another', change.text, { severity: 'information' })]));
  });
});
