import { deepEqual, equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LineIndex, defaultSettings, rulePageAddress } from '../../server/src/engine/index.js';
import { toOffset, toSettings, toSpan } from '../../server/src/lsp/convert/from-lsp.js';
import { plainText, withoutTabStops } from '../../server/src/lsp/convert/plain-text.js';
import { canonicalUri } from '../../server/src/lsp/file-names.js';
import { productVersion } from '../../server/src/lsp/version.js';

describe('positions', () => {
  const lines = new LineIndex('a: 1\r\n😀: 2\n');
  it('count UTF-16 code units and are clamped to the text', () => {
    equal(toOffset(lines, { line: 1, character: 2 }), 8);
    equal(toOffset(lines, { line: 0, character: 99 }), 4);
    equal(toOffset(lines, { line: 99, character: 0 }), 12);
    deepEqual(toSpan(lines, { start: { line: 1, character: 2 }, end: { line: 0, character: 1 } }), {
      start: 1,
      end: 8,
    });
  });
});

describe('settings', () => {
  it('are taken where they have the right shape', () => {
    const sent = {
      rules: { a: 'off', b: 'loud', c: 3 },
      profile: 'board',
      byMonth: 'start',
      dueSoonDays: 7,
      reportingDate: ' 1 May 2024 ',
    };
    const wanted = {
      ...defaultSettings,
      severities: { a: 'off' },
      profile: 'board',
      byMonth: 'start',
      dueSoonDays: 7,
      reportingDate: '1 May 2024',
    };
    deepEqual(toSettings(sent), wanted);
    deepEqual(toSettings({ deliveryPlan: sent, yaml: {} }), wanted);
  });

  it('stay as they are for anything else', () => {
    const nothing = { ...defaultSettings, severities: {}, reportingDate: null };
    for (const sent of [
      null,
      undefined,
      3,
      'x',
      [],
      { rules: [], profile: 'loud', dueSoonDays: -1, reportingDate: ' ', byMonth: null },
    ]) {
      deepEqual(toSettings(sent), nothing);
    }
  });
});

describe('addresses of files', () => {
  it('have one spelling', () => {
    const same = [
      'file:///c%3A/My%20Plans/a.plan.yaml',
      'file:///C:/My Plans/a.plan.yaml',
      'FILE:///c:/My%20Plans/%61.plan.yaml',
    ];
    deepEqual(new Set(same.map(canonicalUri)).size, 1);
  });

  it('keep what tells files apart', () => {
    const different = [
      'file:///a.yaml',
      'file:///A.yaml',
      'file://host/a.yaml',
      'vscode-vfs://github/o/r/a.yaml',
      'untitled:a.yaml',
      'file:///a%2Fb.yaml',
      'file:///a/b.yaml',
      'git:/a.yaml?ref=1',
      'git:/a.yaml?ref=2',
    ];
    deepEqual(new Set(different.map(canonicalUri)).size, different.length);
    equal(canonicalUri('file:///100%.yaml'), canonicalUri('file:///100%25.yaml'));
  });
});

describe('plain text', () => {
  it('is Markdown without its marks', () => {
    equal(
      plainText(
        '## Due\n\n**31 March 2024**, *a Sunday*: [the letter](https://example.test/x) and `id`, snake_case_name\n',
      ),
      'Due\n\n31 March 2024, a Sunday: the letter (https://example.test/x) and id, snake_case_name',
    );
  });

  it('is a snippet without its stops', () => {
    equal(withoutTabStops('id: ${1:name}\n  status: ${2|open,done|}\n$0\\$5'), 'id: name\n  status: open\n$5');
  });
});

describe('what is written twice', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; repository: { url: string } };

  it('is the same: the version in package.json and in the server', () => {
    equal(productVersion, manifest.version);
  });

  it('is the same: the address of a rule page and the repository in package.json', () => {
    const repository = manifest.repository.url.replace(/\.git$/, '');
    equal(rulePageAddress('deadline-missed'), `${repository}/blob/main/docs/rules/deadline-missed.md`);
  });
});
