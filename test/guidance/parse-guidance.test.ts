import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseGuidance } from '../../server/src/engine/guidance/index.js';
import type { Span } from '../../server/src/engine/text/index.js';

const letter = `---
reference: PRN00720_i
title: "Next steps"
issuer: NHS England
date: September 2023
date_note: inferred
url: https://www.england.nhs.uk/next-steps/
supersedes: [PR00475, PR00001]
addressees: ICB chairs; regions
x-owner: policy team
---

What this letter is.

## 1. Cloud-based telephony

- Text: seen in part. The opening
- Dates as printed: by December 2023; by March 2024
- Link: https://example.org/one

A thousand practices by December 2023.

### 1.1 Reviews

Over the autumn.

## Plans and the checklist {#plans}

- Text: reported by [Pulse](https://pulse.example/1)

To a public board.

## Annex B: Figures

## Closing words
`;

describe('parseGuidance', () => {
  const { document, problems } = parseGuidance(letter);
  const slice = (span: Span): string => letter.slice(span.start, span.end);

  it('reads the details at the top', () => {
    assert.deepEqual(problems, []);
    assert.equal(document.reference, 'PRN00720_i');
    assert.equal(document.title, 'Next steps');
    assert.equal(document.issuer, 'NHS England');
    assert.equal(document.date, 'September 2023');
    assert.equal(document.dateNote, 'inferred');
    assert.equal(document.url, 'https://www.england.nhs.uk/next-steps/');
    assert.deepEqual(document.supersedes, ['PR00475', 'PR00001']);
    assert.deepEqual(document.addressees, ['ICB chairs', 'regions']);
    assert.equal(document.introduction, 'What this letter is.');
  });

  it('gives every field and value the place it was read from', () => {
    for (const field of document.fields) {
      assert.equal(slice(field.key.span), field.key.text);
      for (const value of field.values) assert.equal(slice(value.span), value.text);
    }
    assert.equal(document.fields.length, 9);
  });

  it('reads sections with their number, a stated id, or an id made from the title', () => {
    assert.deepEqual(
      document.sections.map((section) => [section.id, section.title, section.level]),
      [
        ['1', 'Cloud-based telephony', 2],
        ['1.1', 'Reviews', 3],
        ['plans', 'Plans and the checklist', 2],
        ['annex-b', 'Figures', 2],
        ['closing-words', 'Closing words', 2],
      ],
    );
    assert.deepEqual(
      document.sections.map((section) => slice(section.idSpan)),
      ['1', '1.1', 'plans', 'Annex B', 'Closing words'],
    );
    assert.deepEqual(
      document.sections.map((section) => slice(section.headingSpan)),
      [
        '## 1. Cloud-based telephony',
        '### 1.1 Reviews',
        '## Plans and the checklist {#plans}',
        '## Annex B: Figures',
        '## Closing words',
      ],
    );
  });

  it('keeps the list under a heading apart from the passage', () => {
    const [telephony, reviews, plans] = document.sections;
    assert.equal(telephony?.status, 'seen in part');
    assert.equal(telephony.statusDetail, 'The opening');
    assert.deepEqual(
      telephony.printedDates.map((date) => [date.text, slice(date.span)]),
      [
        ['by December 2023', 'by December 2023'],
        ['by March 2024', 'by March 2024'],
      ],
    );
    assert.equal(telephony.url, 'https://example.org/one');
    assert.equal(telephony.body, 'A thousand practices by December 2023.');
    assert.equal(slice(telephony.bodySpan), telephony.body);
    assert.equal(reviews?.status, 'not stated');
    assert.equal(plans?.statusDetail, 'by [Pulse](https://pulse.example/1)');
  });

  it('reads the same from a file with Windows line ends and a byte order mark', () => {
    const windows = parseGuidance(`\ufeff${letter.replaceAll('\n', '\r\n')}`);
    assert.deepEqual(windows.problems, []);
    assert.deepEqual(
      windows.document.sections.map((section) => [section.id, section.title, section.status]),
      document.sections.map((section) => [section.id, section.title, section.status]),
    );
  });

  it('takes numbers of services and years in a title for words, not for section numbers', () => {
    const ids = parseGuidance('## 111 calls\n## 2024/25 contract\n## 7\n## Section 4: Money\n## 2024 update\n').document
      .sections;
    assert.deepEqual(
      ids.map((section) => section.id),
      ['111-calls', '2024-25-contract', '7', '4', '2024-update'],
    );
  });

  it('finds no headings in code and comments', () => {
    const text = '## 1. One\n```\n## 2. Two\n```\n<!--\n## 3. Three\n-->\n## 4. Four\n';
    assert.deepEqual(
      parseGuidance(text).document.sections.map((section) => section.id),
      ['1', '4'],
    );
  });

  it('takes the title of the document from its first heading when the details have none', () => {
    const { document: titled } = parseGuidance('---\nreference: L1\n---\n# The letter\n\nHello.\n\n## 1. One\n');
    assert.equal(titled.title, 'The letter');
    assert.equal(titled.introduction, 'Hello.');
    assert.deepEqual(
      titled.sections.map((section) => section.id),
      ['1'],
    );
  });
});

describe('problems of a letter', () => {
  const kinds = (text: string): readonly [string, string][] =>
    parseGuidance(text).problems.map((problem) => [problem.kind, text.slice(problem.span.start, problem.span.end)]);

  const cases: readonly { name: string; text: string; expected: readonly [string, string][] }[] = [
    { name: 'no details', text: 'Dear colleague\n', expected: [['no-front-matter', 'Dear colleague']] },
    { name: 'an empty file', text: '', expected: [['no-front-matter', '']] },
    {
      name: 'details that do not end',
      text: '---\nreference: L1\ntitle: T\n\n## 1. One\n',
      expected: [['unclosed-front-matter', '---']],
    },
    { name: 'no reference', text: '---\ntitle: T\n---\n', expected: [['missing-reference', '---']] },
    {
      name: 'an empty reference',
      text: '---\nreference:\ntitle: T\n---\n',
      expected: [['missing-reference', 'reference']],
    },
    {
      name: 'a reference with spaces',
      text: '---\nreference: my letter\ntitle: T\n---\n',
      expected: [['unusable-reference', 'my letter']],
    },
    { name: 'no title', text: '---\nreference: L1\n---\n', expected: [['missing-title', '---']] },
    {
      name: 'an unreadable line',
      text: '---\nreference: L1\ntitle: T\nhello there\n---\n',
      expected: [['unreadable-line', 'hello there']],
    },
    {
      name: 'an unknown detail',
      text: '---\nreference: L1\ntitel: T\ntitle: T\n---\n',
      expected: [['unknown-field', 'titel']],
    },
    {
      name: 'a detail stated twice',
      text: '---\nreference: L1\ntitle: T\ntitle: U\n---\n',
      expected: [['repeated-field', 'title']],
    },
    {
      name: 'an address that is a command',
      text: '---\nreference: L1\ntitle: T\nurl: command:run\n---\n',
      expected: [['unsafe-link', 'command:run']],
    },
    {
      name: 'a section number used twice',
      text: '---\nreference: L1\ntitle: T\n---\n## 1. One\n## 1. Two\n',
      expected: [['repeated-section', '1']],
    },
    {
      name: 'an unknown status',
      text: '---\nreference: L1\ntitle: T\n---\n## 1. One\n- Text: guessed\n',
      expected: [['unknown-status', 'guessed']],
    },
  ];
  for (const { name, text, expected } of cases) {
    it(`reports ${name}`, () => {
      assert.deepEqual(kinds(text), expected);
    });
  }

  it('does not read a file of six million characters and says why', () => {
    const { document, problems } = parseGuidance('## 1. One\n'.repeat(600_000));
    assert.deepEqual(document.sections, []);
    assert.deepEqual(
      problems.map((problem) => problem.kind),
      ['too-large'],
    );
  });
});

describe('any text', () => {
  const fragment = fc.constantFrom(
    '---\n',
    'reference: a\n',
    'title:',
    '## ',
    '### 1.2 ',
    '{#x}',
    '- Text: ',
    '- **',
    '**',
    '(also: ',
    '\r\n',
    '\r',
    '```\n',
    '<!--',
    '-->',
    '[',
    '](',
    ';',
    'seen',
    '\u0000',
    '\ud800',
    '\ufeff',
  );
  const anyText = fc.array(fc.oneof(fragment, fc.string()), { maxLength: 40 }).map((parts) => parts.join(''));

  it('gives a document whose places lie inside the text and hold what was read', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { document, problems } = parseGuidance(text);
        const inside = (span: Span): boolean => 0 <= span.start && span.start <= span.end && span.end <= text.length;
        for (const problem of problems) assert.ok(inside(problem.span) && problem.message !== '');
        for (const field of document.fields)
          assert.equal(text.slice(field.key.span.start, field.key.span.end), field.key.text);
        let behind = 0;
        for (const section of document.sections) {
          assert.ok(inside(section.headingSpan) && section.headingSpan.start >= behind);
          behind = section.headingSpan.end;
          assert.equal(text.slice(section.bodySpan.start, section.bodySpan.end), section.body);
          assert.ok(section.id !== '' && !/\s/.test(section.id));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes time in proportion to the text', () => {
    const hard = [
      '#'.repeat(400_000),
      '## x '.repeat(80_000),
      '<!--'.repeat(100_000),
      '---\n' + 'a: b;;\n'.repeat(60_000),
      '{#'.repeat(200_000),
      '## 1. One\n- Text: ' + '['.repeat(400_000),
    ];
    const started = performance.now();
    for (const text of hard) parseGuidance(text);
    assert.ok(performance.now() - started < 3000);
  });
});
