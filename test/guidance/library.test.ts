import assert from 'node:assert/strict';
import {
  type Found,
  GuidanceLibrary,
  type Letter,
  bundledLetters,
  bundledText,
  parseGuidance,
  passageMarkdown,
  termMarkdown,
} from '../../server/src/engine/guidance/index.js';

const bundled = bundledLetters();
const library = new GuidanceLibrary(bundled);

function workspaceLetter(file: string, text: string): Letter {
  return { file, origin: 'workspace', document: parseGuidance(text).document };
}

function outline(found: Found): string {
  if (found.kind === 'section') return `${found.letter.document.reference} / ${found.section.title}`;
  if (found.kind === 'document') return found.letter.document.title;
  if (found.kind === 'page') return `page ${found.url}`;
  return `${found.kind}: ${found.nearest.join(', ')}`;
}

describe('the bundled pack', () => {
  it('has no problems of its own', () => {
    for (const letter of bundled) {
      const text = bundledText(letter.file);
      assert.ok(text !== null);
      assert.deepEqual(parseGuidance(text).problems, [], letter.file);
    }
  });

  it('says of every letter what it is and of every passage how it is known', () => {
    for (const { document, file } of bundled) {
      for (const detail of [document.reference, document.title, document.issuer, document.date])
        assert.notEqual(detail, '', file);
      if (document.reference === 'glossary') continue;
      assert.notEqual(document.url, '', file);
      for (const section of document.sections) {
        assert.notEqual(section.status, 'not stated', `${file} ${section.id}`);
        if (section.status === 'reported') assert.match(section.statusDetail, /^by .*/, `${file} ${section.id}`);
        assert.notEqual(section.body, '', `${file} ${section.id}`);
      }
    }
  });

  it('numbers the items of the autumn letter as printed', () => {
    const titles = ['1', '2', '3', '4', '5', '6'].map((number) => outline(library.find(`PRN00720_i#${number}`)));
    assert.deepEqual(titles, [
      'PRN00720_i / Cloud-based telephony',
      'PRN00720_i / NHS App',
      'PRN00720_i / Digital pathways framework',
      'PRN00720_i / National General Practice Improvement Programme',
      'PRN00720_i / Between primary and secondary care',
      'PRN00720_i / Self-referral',
    ]);
  });

  it('takes every meaning from a passage or page that can be opened', () => {
    const terms = bundled.flatMap((letter) => letter.document.terms);
    assert.ok(terms.length >= 30);
    for (const term of terms) {
      assert.ok(term.from.length > 0, term.name);
      for (const source of term.from) {
        assert.ok(['section', 'document', 'page'].includes(library.find(source).kind), `${term.name}: ${source}`);
      }
    }
  });
});

describe('finding a source', () => {
  it('finds a letter and a section', () => {
    assert.equal(
      outline(library.find(' PRN00720_i ')),
      'Next steps on delivering the Delivery plan for recovering access to primary care',
    );
    assert.equal(outline(library.find('PRN00720_i#plans')), 'PRN00720_i / Plans and the updated checklist');
    assert.equal(outline(library.find('PRN00720_i#')), outline(library.find('PRN00720_i')));
  });

  it('finds a letter by its web address, and lets other pages be', () => {
    const address =
      'http://www.england.nhs.uk/long-read/next-steps-on-delivering-the-delivery-plan-for-recovering-access-to-primary-care-letter';
    assert.equal(outline(library.find(address)), outline(library.find('PRN00720_i')));
    assert.equal(outline(library.find('https://example.org/a')), 'page https://example.org/a');
    assert.equal(outline(library.find('https://')), 'unknown-reference: ');
  });

  it('names the nearest references and sections when nothing fits', () => {
    assert.equal(outline(library.find('PRN0072_i')), 'unknown-reference: PRN00720_i, PRN00283');
    assert.equal(outline(library.find('prn00720_i#6')), 'unknown-reference: PRN00720_i');
    assert.equal(outline(library.find('PRN00720_i#9')), 'unknown-section: PRN00720_i#6, PRN00720_i#5, PRN00720_i#4');
    assert.equal(outline(library.find('PRN00720_i#plan')), 'unknown-section: PRN00720_i#plans');
    assert.equal(outline(library.find('')), 'unknown-reference: ');
  });

  it('lets a letter of the workspace win over the pack', () => {
    const own = workspaceLetter(
      'letters/own.guidance.md',
      '---\nreference: PRN00720_i\ntitle: Our copy\n---\n## 6. Ours\n',
    );
    const mixed = new GuidanceLibrary([...bundled, own]);
    assert.equal(outline(mixed.find('PRN00720_i#6')), 'PRN00720_i / Ours');
    assert.equal(outline(mixed.find('PRN00720_i#1')), 'unknown-section: PRN00720_i#6');
    assert.equal(mixed.letters.filter((letter) => letter.document.reference === 'PRN00720_i').length, 1);
    assert.equal(mixed.letters[0]?.file, own.file);
    assert.equal(mixed.letterIn(own.file)?.document.title, 'Our copy');
    assert.deepEqual(mixed.claimedTwice, []);
  });

  it('says which files of a workspace claim one reference; the first by name wins', () => {
    const two = new GuidanceLibrary([
      workspaceLetter('b.guidance.md', '---\nreference: L1\ntitle: B\n---\n'),
      workspaceLetter('a.guidance.md', '---\nreference: L1\ntitle: A\n---\n'),
      workspaceLetter('c.guidance.md', '---\ntitle: no reference\n---\n'),
    ]);
    assert.deepEqual(two.claimedTwice, [{ reference: 'L1', files: ['a.guidance.md', 'b.guidance.md'] }]);
    assert.equal(two.letter('L1')?.document.title, 'A');
    assert.equal(two.letters.length, 1);
  });

  it('knows which letters replace another', () => {
    assert.deepEqual(
      library.replacements('gp-contract-2023-24').map((letter) => letter.document.reference),
      ['gp-contract-2024-25'],
    );
  });
});

describe('suggesting sources', () => {
  it('offers references with their sections and the first words of each', () => {
    const offered = library.suggestions('PRN007');
    assert.equal(offered[0]?.source, 'PRN00720_i');
    assert.equal(offered[1]?.source, 'PRN00720_i#0');
    const telephony = offered.find((entry) => entry.source === 'PRN00720_i#1');
    assert.equal(telephony?.title, 'Cloud-based telephony');
    assert.match(telephony.firstWords, /^A thousand practices should have moved by December 2023/);
  });

  it('offers only sections once the reference is typed, by id or words', () => {
    assert.deepEqual(
      library.suggestions('prn00720_i#self').map((entry) => entry.source),
      ['PRN00720_i#6'],
    );
    assert.equal(library.suggestions('PRN00720_i#').length, 10);
  });

  it('finds sections by words of their title, and passages by words anywhere', () => {
    assert.ok(library.suggestions('self-ref').some((entry) => entry.source === 'PRN00720_i#6'));
    assert.equal(library.search('seven services december', 5)[0]?.source, 'PRN00720_i#6');
    assert.deepEqual(library.search('', 5), []);
    assert.equal(
      library.suggestions('').length,
      library.letters.length + library.letters.flatMap((l) => l.document.sections).length,
    );
  });
});

describe('hover text', () => {
  it('shows the passage with its dates, addressees, date, standing and link', () => {
    const found = library.find('PRN00720_i#6');
    assert.ok(found.kind === 'section');
    assert.equal(
      passageMarkdown(found.letter, found.section),
      [
        '**6. Self-referral**\\',
        'Next steps on delivering the Delivery plan for recovering access to primary care (PRN00720_i)',
        '',
        'The date for the seven services, the end of September 2023, stands as first set in December 2022. Work goes on to help the ICBs that need it.',
        '',
        '- Dates as printed: by the end of September 2023',
        '- Addressed to: ICB chief executives; ICB chairs; ICB medical directors; ICB chief operating officers; ICB digital directors; ICB directors of communications and engagement; regional directors; regional directors of commissioning; regional directors of primary care',
        '- From: NHS England, September 2023 (inferred from its content; the letter prints no date)',
        '- A summary; the text itself was read',
        '- [Open the page](https://www.england.nhs.uk/long-read/next-steps-on-delivering-the-delivery-plan-for-recovering-access-to-primary-care-letter/)',
      ].join('\n'),
    );
  });

  it('shows a letter, and a passage of a letter without details', () => {
    const found = library.find('PRN00720_i');
    assert.ok(found.kind === 'document');
    assert.match(passageMarkdown(found.letter, null), /^\*\*Next steps .* \(PRN00720_i\)\*\*\n\nThe autumn letter\./);
    const bare = workspaceLetter('l.guidance.md', '---\nreference: L1\ntitle: <b>T</b>\n---\n## One\n');
    assert.equal(passageMarkdown(bare, bare.document.sections[0] ?? null), '**One**\\\n&lt;b&gt;T&lt;/b&gt; (L1)');
  });

  it('shows the meaning of a word and where it comes from', () => {
    const defined = library.term('PCN');
    assert.ok(defined !== null);
    assert.equal(
      termMarkdown(defined),
      '**PCN** (primary care network)\n\nA group of practices that work together under one contract, on average for 30,000 to 50,000 patients.\n\n- From: PRN00720_i#plans; gp-contract-2023-24#2',
    );
  });
});
