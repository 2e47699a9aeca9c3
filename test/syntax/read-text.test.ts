import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readText, SyntaxReader, type SyntaxFile } from '../../server/src/engine/syntax/index.js';
import { placed, problems, said } from './plain.js';

describe('reading a text', () => {
  it('reads fields, actions and organisations', () => {
    const file = readText('kind: plan\nactions:\n  - id: a\n    title: A\n  - id: b\norganisations:\n- code: x\n');
    assert.deepEqual(said(file), {
      kind: 'plan',
      actions: [{ id: 'a', title: 'A' }, { id: 'b' }],
      organisations: [{ code: 'x' }],
    });
  });

  it('costs one action only when a quotation mark is never closed', () => {
    const text = 'actions:\n  - id: a\n    title: "Move all\n    deadline: 31 March 2024\n  - id: b\n    title: B\n';
    const file = readText(text);
    assert.deepEqual(said(file), {
      actions: [
        { id: 'a', title: 'Move all', deadline: '31 March 2024' },
        { id: 'b', title: 'B' },
      ],
    });
    assert.deepEqual(problems(text, file), ['unclosed-quote "Move all']);
  });

  const mistakes: [name: string, text: string, actions: unknown[], found: string[]][] = [
    ['a Tab', '  - id: a\n\ttitle: T\n', [{ id: 'a', title: 'T' }], ['tab-indent \t']],
    ['a wrong indent', '  - id: a\n   title: T\n', [{ id: 'a', title: 'T' }], ['wrong-indent title: T']],
    [
      'a colon in a text',
      '  - id: a\n    title: T: two\n    area: x\n',
      [{ id: 'a', title: 'T: two', area: 'x' }],
      ['colon-in-text T: two'],
    ],
    [
      'an unclosed bracket',
      '  - id: a\n    owner: [x, y\n    area: z\n',
      [{ id: 'a', owner: ['x', 'y'], area: 'z' }],
      ['unclosed-bracket [x, y'],
    ],
    [
      'a bracket inside another',
      '  - id: a\n    owner: [x, {y: z]\n',
      [{ id: 'a', owner: ['x', { y: 'z' }] }],
      ['unclosed-bracket [x, {y: z]'],
    ],
    ['a reserved start', '  - id: a\n    owner: @x\n', [{ id: 'a', owner: '@x' }], ['reserved-start @x']],
    [
      'a dash out of line',
      '  - id: a\n - id: b\n    title: T\n',
      [{ id: 'a' }, { id: 'b', title: 'T' }],
      ['misplaced-dash -'],
    ],
    [
      'a dash inside the item above',
      '  - id: a\n   - id: b\n     title: T\n',
      [{ id: 'a' }, { id: 'b', title: 'T' }],
      ['misplaced-dash -'],
    ],
  ];
  for (const [name, items, actions, found] of mistakes) {
    it(`reads on behind ${name}`, () => {
      const text = `actions:\n${items}  - id: last\n    title: L\n`;
      const file = readText(text);
      assert.deepEqual(said(file), { actions: [...actions, { id: 'last', title: 'L' }] });
      assert.deepEqual(problems(text, file), found);
    });
  }

  it('mends what it offers to mend', () => {
    for (const [name, items] of mistakes) {
      const text = `actions:\n${items}`;
      let mended = text;
      for (const segment of readText(text).documents[0]?.segments ?? []) {
        for (const { mends } of segment.parsed.problems) {
          assert.ok(mends[0], name);
          for (const edit of [...mends[0].edits].reverse()) {
            const at = segment.start;
            mended = mended.slice(0, at + edit.span.start) + edit.text + mended.slice(at + edit.span.end);
          }
        }
      }
      assert.deepEqual(problems(mended, readText(mended)), [], `${name}: ${mended}`);
      assert.deepEqual(said(readText(mended)), said(readText(text)), name);
    }
  });

  it('takes CRLF, a byte order mark, several documents and names across the file', () => {
    assert.deepEqual(said(readText('\ufeffid: x\r\nactions:\r\n  - id: a\r\n')), { id: 'x', actions: [{ id: 'a' }] });
    assert.equal(readText('id: a\n---\nid: b\n').documents.length, 2);
    assert.deepEqual(said(readText('id: &n x\nactions:\n  - id: *n\n')), { id: 'x', actions: [{ id: 'x' }] });
    assert.deepEqual(said(readText('{id: x, actions: [{id: a}]}')), { id: 'x', actions: [{ id: 'a' }] });
  });

  it('reads the first side of an unresolved merge, every offset in place', () => {
    const text = 'actions:\n  - id: a\n<<<<<<< HEAD\n    title: X\n=======\n    title: Y\n>>>>>>> b\n    area: z\n';
    const file = readText(text);
    assert.deepEqual(said(file), { actions: [{ id: 'a', title: 'X', area: 'z' }] });
    assert.equal(file.conflicts.length, 1);
  });

  it('refuses what is not a plan without failing', () => {
    assert.deepEqual(problems('', readText('\u0000\u0001')), ['not-text']);
    assert.deepEqual(problems('', readText('a'.repeat(17_000_000))), ['too-large']);
    const deep = `a: ${'['.repeat(20_000)}`;
    assert.ok(problems(deep, readText(deep)).length > 0);
    const names = 'abcdefghij'.split('');
    const bomb = names
      .map(
        (name, i) =>
          `${name}: &${name} [${
            i === 0
              ? 'x'
              : Array(10)
                  .fill(`*${names[i - 1] ?? ''}`)
                  .join(', ')
          }]`,
      )
      .join('\n');
    const found = problems(bomb, readText(bomb));
    assert.ok(
      found.some((each) => each.startsWith('too-many-aliases')),
      found.join(),
    );
  });

  it('never fails, whatever the text', () => {
    const pieces = fc.constantFrom(
      'actions:\n',
      '  - id: a\n',
      ' - b',
      '\t',
      '"',
      "'",
      '[',
      '{',
      ']',
      '}',
      ':',
      ': ',
      '#',
      '&a ',
      '*a',
      '|\n',
      '---\n',
      '...\n',
      '%YAML',
      '\r',
      '\n',
      '  ',
      'é',
      '<<<<<<< x\n',
      '=======\n',
      '>>>>>>> y\n',
      '- ',
      '? ',
      '!t ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        for (const document of readText(text).documents) {
          for (const segment of document.segments) {
            assert.ok(segment.start >= 0 && segment.end <= text.length);
            for (const { span } of segment.parsed.problems) {
              assert.ok(span.start >= 0 && span.end >= span.start && segment.start + span.end <= text.length);
            }
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** Sound plans of many layouts: comments, blank lines, block text, quotes, lists in brackets and with dashes. */
const sound = fc
  .record({
    indent: fc.constantFrom(0, 2, 4),
    lineBreak: fc.constantFrom('\n', '\r\n'),
    actions: fc.array(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,5}$/),
        title: fc.constantFrom(
          'Plain text',
          '"quoted: yes"',
          "'it''s'",
          '|\n      block\n      - text\n      # no comment',
          'folded\n      over lines',
          '1.10',
          '&',
          "''",
        ),
        extra: fc.constantFrom(
          '',
          '# comment\n',
          '\n',
          '    # deep comment\n',
          'owner: [a, b]\n',
          'list:\n      - x\n      - y: z\n',
          'map: { a: 1, b: [c] }\n',
          'empty:\n',
        ),
        above: fc.constantFrom('', '# above\n', '\n', '\n# apart\n\n'),
      }),
      { maxLength: 6 },
    ),
  })
  .map(({ indent, lineBreak, actions }) => {
    const pad = ' '.repeat(indent);
    const items = actions.map(({ id, title, extra, above }) => {
      const field =
        extra === '' || extra.startsWith('#') || extra.trim() === '' || extra.includes('# deep')
          ? extra
          : `${pad}  ${extra}`;
      return `${above}${pad}- id: ${id}\n${pad}  title: ${title === '&' ? 'and & more' : title.replaceAll('\n      ', `\n${pad}      `)}\n${field.replaceAll('\n      ', `\n${pad}      `)}`;
    });
    return `# top\nkind: plan\ntitle: T\nactions:\n${items.join('')}organisations: []\n`.replaceAll('\n', lineBreak);
  });

describe('the two roads', () => {
  /** A name at the top that is used below sends the whole file down the whole-file road. */
  const whole = (text: string): SyntaxFile =>
    readText(`${text}zz: &zz 1\nzzz: *zz\n`.replace(/\n/g, text.includes('\r\n') ? '\n' : '\n'));
  it('give the same answer on sound text', () => {
    fc.assert(
      fc.property(sound, (text) => {
        const apart = readText(text);
        assert.deepEqual(problems(text, apart), []);
        const together = whole(text);
        assert.equal(together.documents[0]?.segments.length, 1, 'not the whole-file road');
        const { zz: _zz, zzz: _zzz, ...rest } = said(together);
        assert.deepEqual(said(apart), rest);
        assert.deepEqual(placed(apart), placed(together).slice(0, placed(apart).length));
      }),
      { numRuns: 500 },
    );
  });

  it('on broken text, the other segments read as if the broken one were not there', () => {
    const broken = fc.constantFrom(
      'title: "x',
      "title: 'x",
      'owner: [a, b',
      'owner: {a: b',
      'a: b: c',
      '\ttitle: x',
      '*x',
      '- b',
      '@',
      'title: |',
      '"',
    );
    fc.assert(
      fc.property(sound, broken, fc.nat(5), (text, mistake, at) => {
        const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
        const items = text.split(/(?=^ *- id:)/m);
        const position = 1 + (at % Math.max(1, items.length - 1));
        const pad = /^( *)- id:/m.exec(items[1] ?? '')?.[1] ?? '  ';
        const bad = `${pad}- id: bad${lineBreak}${pad}  ${mistake}${lineBreak}`;
        if (items.length < 2) return;
        const lists = (file: SyntaxFile): unknown[] => said(file)['actions'] as unknown[];
        const without = lists(readText(text));
        const withBad = lists(readText([...items.slice(0, position), bad, ...items.slice(position)].join('')));
        assert.equal(withBad.length, without.length + 1);
        withBad.splice(position - 1, 1);
        assert.deepEqual(withBad, without);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reading again after an edit', () => {
  const run = (reader: SyntaxReader, text: string): SyntaxFile => {
    const work = reader.read(text);
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  };

  it('parses what changed and nothing else', () => {
    const reader = new SyntaxReader();
    const items = Array.from({ length: 200 }, (_, i) => `  - id: a${String(i)}\n    title: T${String(i)}\n`);
    run(reader, `actions:\n${items.join('')}`);
    const before = reader.parsedCount;
    items[100] = '  - id: changed\n    title: X\n';
    const file = run(reader, `actions:\n${items.join('')}`);
    assert.equal(reader.parsedCount - before, 1);
    assert.deepEqual((said(file)['actions'] as unknown[])[100], { id: 'changed', title: 'X' });
  });

  it('gives what a fresh reading gives', () => {
    fc.assert(
      fc.property(
        sound,
        fc.array(
          fc.record({
            at: fc.nat(400),
            remove: fc.nat(6),
            insert: fc.constantFrom(
              '',
              'x',
              '\n',
              '  - id: n\n',
              '---\n',
              'actions:\n',
              '- x\n',
              '# c\n',
              '"',
              '# ',
              ' ',
            ),
          }),
          { maxLength: 6 },
        ),
        (text, edits) => {
          const reader = new SyntaxReader();
          let current = text;
          run(reader, current);
          for (const { at, remove, insert } of edits) {
            const from = at % (current.length + 1);
            current = current.slice(0, from) + insert + current.slice(from + remove);
            const again = run(reader, current);
            const fresh = readText(current);
            assert.deepEqual(placed(again), placed(fresh));
            assert.deepEqual(problems(current, again), problems(current, fresh));
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
