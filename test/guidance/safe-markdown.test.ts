import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literalText, plainWords, safeLink, safeMarkdown } from '../../server/src/engine/guidance/index.js';

describe('safeMarkdown', () => {
  const cases: readonly [name: string, from: string, to: string][] = [
    [
      'keeps ordinary text',
      'By 31 March 2024 (all 119 practices), R&D & "more" 5 > 4!',
      'By 31 March 2024 (all 119 practices), R&D & "more" 5 > 4!',
    ],
    ['keeps emphasis and lists', '- **one**\n  - *two*\n1. three', '- **one**\n  - *two*\n1. three'],
    ['turns headings into bold words', '### Next *steps* ##', '**Next steps**'],
    [
      'keeps links to web pages',
      'See [the page](https://example.org/a_b?c=1#d).',
      'See [the page](https://example.org/a_b?c=1#d).',
    ],
    [
      'keeps a link with brackets in its address',
      '[x](https://example.org/a_(b))',
      '[x](https://example.org/a_%28b%29)',
    ],
    ['drops the title of a link', '[x](https://example.org "t")', '[x](https://example.org)'],
    ['takes commands out of links', '[run](command:workbench.action.quit)', 'run'],
    ['takes scripts out of links', '[run](javascript:alert) [f](file:///etc/passwd) [r](../a.md)', 'run f r'],
    ['takes data out of links', '[x](data:text/html;base64,AAAA)', 'x'],
    ['shows tags as text', '<script>alert(1)</script><img src=x>', '&lt;script>alert(1)&lt;/script>&lt;img src=x>'],
    ['drops comments', 'a<!-- ## hidden\n -->b', 'ab'],
    ['shows pictures as words', '![a map](https://evil.example/p.png)', '(picture: a map)'],
    ['shows pictures without words as words', 'x ![](https://evil.example/p.png) y', 'x (picture) y'],
    ['is not fooled by an escaped picture', '\\![a](https://example.org/p.png)', '&#33;[a](https://example.org/p.png)'],
    ['is not fooled by two backslashes', '\\\\![a](https://example.org/p.png)', '&#92;(picture: a)'],
    [
      'is not fooled by a picture in a link',
      '[![a](https://e.example/p.png)](command:x)',
      '&#91;(picture: a)](command:x)',
    ],
    ['shows code as text', 'a `[x](command:y)` b', 'a &#96;x&#96; b'],
    ['does not open a block of code', '```\n<b>\n```', '&#96;&#96;&#96;\n&lt;b>\n&#96;&#96;&#96;'],
    ['does not indent into a block of code', 'a\n\n        <b>', 'a\n\n  &lt;b>'],
    ['does not read definitions of links', '[a]: command:x\n[a]', '&#91;a]: command:x\n&#91;a]'],
    ['links bare addresses, without the full stop', 'See https://example.org/a.', 'See <https://example.org/a>.'],
    ['keeps addresses in angle brackets', '<https://example.org/a>', '<https://example.org/a>'],
    [
      'does not link other schemes in angle brackets',
      '<command:x> <mailto:a@b.example>',
      '&lt;command:x> &lt;mailto:a@b.example>',
    ],
    ['shows icons as text', '$(alert) x', '&#36;(alert) x'],
    ['does not underline headings', 'a\n===\nb\n---', 'a\n&#61;==\nb\n&#45;--'],
    ['drops characters that turn text round', 'a\u202eb\u0007c', 'abc'],
  ];
  for (const [name, from, to] of cases) {
    it(name, () => {
      assert.equal(safeMarkdown(from), to);
    });
  }

  it('cuts a long passage at the end of a sentence', () => {
    assert.equal(
      safeMarkdown('One sentence is here. Another sentence is much longer than that.', 40),
      'One sentence is here. \u2026',
    );
    assert.equal(safeMarkdown('word '.repeat(20), 22), 'word word word word \u2026');
  });

  const fragment = fc.constantFrom(
    '[',
    ']',
    '(',
    ')',
    '!',
    '<',
    '>',
    '`',
    '\\',
    'command:',
    'javascript:',
    'https://e.example/',
    '<script',
    '![',
    '](',
    '\n',
    '    ',
    '~~~',
    '&lt;',
    '"',
    ' ',
    '#',
    '*',
    '$(',
  );
  const anyText = fc
    .array(fc.oneof(fragment, fc.string({ maxLength: 4 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  it('never leaves a tag, a picture, code, or a link to anything but a web page', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const safe = safeMarkdown(text);
        assert.doesNotMatch(safe.replace(/<https?:\/\/[^\s<>]+>/gi, ''), /</);
        assert.doesNotMatch(safe, /!\[/);
        assert.doesNotMatch(safe, /`/);
        // Every bracket that opens was written by us, for a link.
        for (const found of safe.matchAll(/(\\?)\[/g)) {
          if (found[1] === '\\') continue;
          assert.match(safe.slice(found.index), /^\[(?:\\.|[^\\\]\n])*\]\(https?:\/\/[^\s()<>]+\)/i);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const piece of ['[', '![', '<!--', '(', '\\', '<https://a', '[a](', 'https://a ', '`', '*', '> ', '-']) {
      safeMarkdown(piece.repeat(20_000), 20_000);
      plainWords(piece.repeat(20_000), 20_000);
    }
    assert.ok(performance.now() - started < 3000);
  });
});

describe('literalText', () => {
  it('leaves ordinary words alone and takes the meaning out of marks', () => {
    assert.equal(
      literalText('Self-referral (PRN00720_i): 90% by 2024/25'),
      'Self-referral (PRN00720_i): 90% by 2024/25',
    );
    assert.equal(
      literalText('*a* [b](c) `d` <e> &f; _g_\nh'),
      '\\*a\\* \\[b\\](c) &#96;d&#96; &lt;e&gt; &amp;f; \\_g\\_ h',
    );
    assert.equal(literalText('1. a'), '1\\. a');
    assert.equal(literalText('- a'), '\\- a');
  });
});

describe('plainWords', () => {
  it('drops marks and joins lines', () => {
    assert.equal(
      plainWords('## A\n\n- **bold** [link](https://e.example)\n  more_words', 80),
      'A bold link more_words',
    );
    assert.equal(plainWords('one two three four', 9), 'one two \u2026');
  });
});

describe('safeLink', () => {
  it('knows web pages from everything else', () => {
    assert.equal(safeLink('https://www.england.nhs.uk/long-read/x/'), 'https://www.england.nhs.uk/long-read/x/');
    for (const bad of [
      'command:x',
      'javascript:x',
      'file:///x',
      'data:x',
      '//x',
      'x',
      '',
      'https://',
      'https:// x',
      'https://a"b',
      ' https://a',
    ]) {
      assert.equal(safeLink(bad), undefined, bad);
    }
  });
});
