import { deepEqual, equal, ok, rejects } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyFix } from './check-fixes.js';
import { checkFixture } from './check.js';
import { smallestChange } from './doors.js';
import { readFixture } from './fixture.js';
import { updatedFixture } from './update.js';

const message = '“First action” was due ';

/** A plan with one overdue action; `mark` stands under the deadline. */
function plan(mark: string, deadline = '31 October 2023'): string {
  return `kind: plan
format: 1
id: a
title: A plan
as_of: 30 November 2023
sro: first-person
people:
  first-person: { title: Director }
actions:
  - id: first
    title: First action
    owner: first-person
    duration: 2 weeks
    deadline: ${deadline}
${mark}    status: in progress
    reviewed: 20 November 2023
`;
}

const head = '#! today: 2023-11-30\n#- /a.plan.yaml\n';
const marked = plan('#             ^^^^^^^^^^^^^^^ error[deadline-missed]\n');

describe('checking a fixture', function () {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'fixture-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  async function check(fixture: string, golden?: string): Promise<void> {
    const path = join(folder, 'case.yaml');
    writeFileSync(path, fixture);
    if (golden !== undefined) writeFileSync(join(folder, 'case.fixed.yaml'), golden);
    await checkFixture(path);
  }

  it('passes when all three doors say what the marks say', async () => {
    await check(head + marked);
    await check(`#! today: 2023-11-30\n${marked}`);
    await check(`#! today: 2023-11-30\n#! as_of: 1 October 2023\n#- /a.plan.yaml\n${plan('')}`);
    await check(
      `#! today: 2023-11-30\n#! settings: { rules: { deadline-missed: 'off' } }\n#- /a.plan.yaml\n${plan('')}`,
    );
  });

  it('fails on a mark without a finding and a finding without a mark', async () => {
    await rejects(
      check(head + plan('#             ^^^^^^^^^^^^^^^ error[deadline-missed]\n', '31 January 2024')),
      /has no error\[deadline-missed\]/,
    );
    await rejects(check(head + plan('')), /no mark for \/a\.plan\.yaml 13:14-13:29 error\[deadline-missed\]/);
    await rejects(
      check(head + plan('#             ^^^^^^^^^^^^^^ error[deadline-missed]\n')),
      /has no error[^]*no mark for/,
    );
    await rejects(
      check(head + plan('#             ^^^^^^^^^^^^^^^ warning[deadline-missed]\n')),
      /has no warning[^]*no mark for/,
    );
    await rejects(
      check(head + plan('#             ^^^^^^^^^^^^^^^ error[deadline-missed]: Wrong.\n')),
      /the message is/,
    );
  });

  it('runs edits through the open session', async () => {
    const edit = `#= edit 1 /a.plan.yaml\n${plan('', '31 January 2024')}#= edit 2 /a.plan.yaml\n${marked}`;
    await check(head + marked + edit);
    await rejects(check(`${head}${marked}#= edit 1 /a.plan.yaml\n${plan('')}`), /after edit 1: no mark for/);
  });

  it('compares only the rules that it speaks of, when it says which', async () => {
    const speaking = (rules: string): string =>
      `#! today: 2023-11-30\n#! rules: ${rules}\n#- /a.plan.yaml\n${plan('')}`;
    await check(speaking('none'));
    await check(speaking('unknown-field, wrong-type'));
    await rejects(check(speaking('unknown-field, deadline-missed')), /no mark for/);
  });

  it('needs to know the day', async () => {
    await rejects(check(`#- /a.plan.yaml\n${marked}`), /no "#! today:" header/);
  });

  it('wants a fixture without fixes to have no text beside it', async () => {
    await rejects(check(head + marked, plan('')), /stands beside a fixture without "fix:" lines/);
    await rejects(
      check(`${head}${marked.replace('missed]\n', 'missed]\n# | fix: No such fix\n')}`),
      /"No such fix" is not offered[^]*do not lead to/,
    );
  });
});

describe('rewriting a fixture', () => {
  it('changes nothing when everything agrees', () => {
    equal(updatedFixture(readFixture(head + marked)), head + marked);
    const crlf = (head + marked).replaceAll('\n', '\r\n');
    equal(updatedFixture(readFixture(crlf)), crlf);
  });

  it('adds what is missing, takes away what is surplus, and leaves names alone', () => {
    const name = '#             ^^ @day\n';
    const added = updatedFixture(readFixture(head + plan(name)));
    ok(added.startsWith(head + plan(name).slice(0, plan(name).indexOf(name)) + name));
    ok(added.includes(`${name}#             ^^^^^^^^^^^^^^^ error[deadline-missed]: ${message}`), added);
    const removed = updatedFixture(
      readFixture(head + plan('#             ^^^^^^^^^^^^^^^ error[deadline-missed]: Gone.\n', '31 January 2024')),
    );
    equal(removed, head + plan('', '31 January 2024'));
  });

  it('corrects a message that is written, and writes none where none is', () => {
    const wrong = head + plan('#             ^^^^^^^^^^^^^^^ error[deadline-missed]: Wrong.\n');
    ok(updatedFixture(readFixture(wrong)).includes(`error[deadline-missed]: ${message}`));
  });
});

describe('edits', () => {
  it('are applied from the end, and must not overlap', () => {
    const at = (start: number, end: number, text: string) => ({ place: { file: 'a', span: { start, end } }, text });
    const texts = new Map([['a', 'one two three']]);
    deepEqual([...applyFix(texts, { title: 'x', edits: [at(0, 3, '1'), at(8, 13, '3')] })], [['a', '1 two 3']]);
    let refused = '';
    try {
      applyFix(texts, { title: 'x', edits: [at(0, 5, '1'), at(4, 7, '2')] });
    } catch (error) {
      refused = String(error);
    }
    ok(refused.includes('overlap'));
  });

  it('are as small as can be', () => {
    deepEqual(smallestChange('a: 1\nb: 2\n', 'a: 1\nb: 32\n'), {
      range: { start: { line: 1, character: 3 }, end: { line: 1, character: 3 } },
      text: '3',
    });
    deepEqual(smallestChange('aa', 'a').text, '');
    deepEqual(smallestChange('', 'x').text, 'x');
  });
});
