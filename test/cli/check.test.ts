import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import type { JsonFinding } from '../../server/src/cli/report/json.js';
import { run } from '../../server/src/cli/run.js';
import { type MemoryIoOptions, MemoryWorkspace, memoryIo } from '../harness/memory-workspace.js';

const late = `kind: plan
format: 1
id: late
title: A late plan
as_of: 30 November 2023
actions:
  - id: first
    title: First action
    owner: a
    deadline: 31 October 2023
    status: in progress
`;
const clean = late.replace('31 October 2023', '31 March 2024').replace('in progress', 'done');

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function command(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
  options?: MemoryIoOptions,
): Promise<Ran> {
  const { io, printed } = memoryIo(new MemoryWorkspace(Object.entries(files)), { currentFolder: '/work', ...options });
  const code = await run(args, io);
  return { code, ...printed };
}

async function findings(files: Readonly<Record<string, string>>, ...args: string[]): Promise<JsonFinding[]> {
  const { out } = await command(files, ['check', '--format', 'json', ...args]);
  return JSON.parse(out) as JsonFinding[];
}

describe('delivery-plan check', () => {
  it('checks the current folder and ends with 1 when there is an error', async () => {
    const { code, out, err } = await command({ '/work/plans/late.plan.yaml': late }, ['check']);
    equal(code, 1);
    equal(err, '');
    match(out, /^plans\/late\.plan\.yaml\n/);
    match(out, /^ +10:15 {2}error .* deadline-missed$/m);
    match(out, /1 error.* in 1 file\.\n/);
    match(out, /Reporting date: 30 November 2023 \(from the plan\)\.\n$/);
  });

  it('reports only what was named, and reads what it refers to', async () => {
    const files = { '/work/late.plan.yaml': late, '/work/other/too.plan.yaml': late.replace('id: late', 'id: too') };
    deepEqual([...new Set((await findings(files, 'other')).map(({ file }) => file))], ['other/too.plan.yaml']);
    deepEqual([...new Set((await findings(files, 'late.plan.yaml')).map(({ file }) => file))], ['late.plan.yaml']);
    deepEqual([...new Set((await findings(files)).map(({ file }) => file))], ['late.plan.yaml', 'other/too.plan.yaml']);
  });

  it('reads a named file whatever it is called', async () => {
    const found = await findings({ '/work/notes.txt': late }, './notes.txt');
    ok(found.some(({ rule, file }) => rule === 'deadline-missed' && file === 'notes.txt'));
  });

  it('names a file outside the current folder by its whole path', async () => {
    const found = await findings({ '/elsewhere/late.plan.yaml': late }, '../elsewhere');
    deepEqual([...new Set(found.map(({ file }) => file))], ['/elsewhere/late.plan.yaml']);
  });

  it('takes the nearest folder above with a configuration file as the workspace', async () => {
    const pinning = late.replace('actions:', 'checklists: [national@1]\nactions:');
    const national = late.replace('kind: plan', 'kind: checklist\nversion: "1"').replace('id: late', 'id: national');
    const files = {
      '/delivery-plan.config.yaml': 'rules:\n  deadline-missed: warning\n',
      '/letters/national.checklist.yaml': national,
      '/work/late.plan.yaml': pinning,
    };
    const found = await findings(files);
    deepEqual(
      found
        .filter(({ rule }) => rule === 'deadline-missed' || rule === 'unknown-checklist')
        .map(({ rule, severity }) => [rule, severity]),
      [['deadline-missed', 'warning']],
    );
    deepEqual([...new Set(found.map(({ file }) => file))], ['late.plan.yaml']);
    deepEqual([...new Set((await findings(files, '..')).map(({ file }) => file))].sort(), [
      '../letters/national.checklist.yaml',
      'late.plan.yaml',
    ]);
  });

  it('takes the reporting date from --as-of before the plan, and from --today after it', async () => {
    const files = { '/work/late.plan.yaml': late };
    const rules = async (text: string, ...args: string[]): Promise<string[]> =>
      (await findings({ '/work/late.plan.yaml': text }, ...args)).map(({ rule }) => rule);
    ok(!(await rules(late, '--as-of', '1 October 2023')).includes('deadline-missed'));
    ok(!(await rules(late, '--as-of', '2023-10-01')).includes('deadline-missed'));
    const undated = late.replace('as_of: 30 November 2023\n', '');
    ok(!(await rules(undated, '--today', '2023-10-01')).includes('deadline-missed'));
    ok((await rules(undated, '--today', '2023-11-01')).includes('deadline-missed'));
    match(
      (await command(files, ['check', '--as-of', '1 October 2023'])).out,
      /Reporting date: 1 October 2023 \(as asked\)/,
    );
  });

  it('ends with 1 from the severity of --fail-on upwards', async () => {
    const files = {
      '/work/late.plan.yaml': late,
      '/work/delivery-plan.config.yaml': 'rules:\n  deadline-missed: warning\n',
    };
    const quiet = Object.fromEntries(
      (await findings(files)).filter(({ severity }) => severity === 'error').map(({ rule }) => [rule, 1]),
    );
    deepEqual(quiet, {});
    equal((await command(files, ['check'])).code, 0);
    equal((await command(files, ['check', '--fail-on', 'warning'])).code, 1);
    equal((await command(files, ['check', '--fail-on', 'hint'])).code, 1);
  });

  it('uses the file of --config instead of the one it finds', async () => {
    const files = {
      '/work/late.plan.yaml': late,
      '/work/delivery-plan.config.yaml': 'rules:\n  deadline-missed: off\n',
      '/work/strict.yaml': 'rules:\n  deadline-missed: error\n',
    };
    equal((await findings(files)).filter(({ rule }) => rule === 'deadline-missed').length, 0);
    equal(
      (await findings(files, '--config', 'strict.yaml')).filter(({ rule }) => rule === 'deadline-missed').length,
      1,
    );
    const missing = await command(files, ['check', '--config', 'nowhere.yaml']);
    equal(missing.code, 2);
    match(missing.err, /--config: There is no file or folder "nowhere\.yaml"/);
  });

  it('says so when there is nothing to report', async () => {
    const { code, out } = await command({ '/work/clean.plan.yaml': clean }, ['check', '--fail-on', 'error']);
    equal(code, 0);
    match(out, /in 1 file\.\n/);
  });

  it('prints the same bytes for the same files', async () => {
    const files = { '/work/b.plan.yaml': late, '/work/a.plan.yaml': late };
    const turned = { '/work/a.plan.yaml': late, '/work/b.plan.yaml': late };
    for (const format of ['text', 'json', 'sarif']) {
      equal(
        (await command(files, ['check', '--format', format])).out,
        (await command(turned, ['check', '--format', format])).out,
      );
    }
  });

  it('colours only where it may', async () => {
    const files = { '/work/late.plan.yaml': late };
    ok(!(await command(files, ['check'])).out.includes('\u001b'));
    ok((await command(files, ['check'], { colour: true })).out.includes('\u001b[31merror'));
  });

  it('keeps to the documented JSON form', async () => {
    const schema = JSON.parse(readFileSync('docs/json-output.schema.json', 'utf8')) as object;
    const validate = new Ajv().compile(schema);
    const list = await findings({ '/work/late.plan.yaml': late });
    ok(list.length > 0);
    ok(validate(list), JSON.stringify(validate.errors));
    ok(!validate([{ ...list[0], severity: 'fatal' }]), 'the description accepts anything');
    deepEqual(Object.keys(list[0] ?? {}), [
      'rule',
      'severity',
      'certainty',
      'message',
      'file',
      'range',
      'related',
      'fixes',
    ]);
  });
});

describe('delivery-plan check with something wrong', () => {
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string>>,
    readonly string[],
    RegExp,
    MemoryIoOptions?,
  ])[] = [
    [
      'a missing path',
      { '/work/a.plan.yaml': clean },
      ['check', 'b.plan.yaml'],
      /There is no file or folder "b\.plan\.yaml"/,
    ],
    [
      'a folder without plans',
      { '/work/empty/notes.md': 'x' },
      ['check', 'empty'],
      /There are no checklists or plans in "empty"/,
    ],
    [
      'an empty current folder',
      {},
      ['check'],
      /There is no file or folder "\."|There are no checklists or plans in "\."/,
    ],
    [
      'a file that cannot be read',
      {},
      ['check', 'a.plan.yaml'],
      /"a\.plan\.yaml" cannot be read/,
      { problems: { '/work/a.plan.yaml': 'unreadable' } },
    ],
    [
      'a binary file',
      {},
      ['check', 'a.plan.yaml'],
      /"a\.plan\.yaml" is not a text file/,
      { problems: { '/work/a.plan.yaml': 'binary' } },
    ],
    [
      'a file in an old encoding',
      {},
      ['check', 'a.plan.yaml'],
      /Save it again with the encoding UTF-8/,
      { problems: { '/work/a.plan.yaml': 'encoding' } },
    ],
    [
      'a huge file',
      {},
      ['check', 'a.plan.yaml'],
      /"a\.plan\.yaml" is larger than 50 MB/,
      { problems: { '/work/a.plan.yaml': 'too-large' } },
    ],
    ['a date that is none', { '/work/a.plan.yaml': clean }, ['check', '--as-of', 'soon'], /--as-of: .*soon/],
    [
      'a today that is no day',
      { '/work/a.plan.yaml': clean },
      ['check', '--today', '2023-02-29'],
      /--today: "2023-02-29" is not a day/,
    ],
    ['an unknown form', { '/work/a.plan.yaml': clean }, ['check', '--format', 'xml'], /text, json, sarif/],
    ['a misspelt option', { '/work/a.plan.yaml': clean }, ['check', '--formt', 'json'], /--formt.*\n.*--format/],
    ['a misspelt command', {}, ['chekc'], /chekc.*\n.*check/],
    ['no command', {}, [], /Usage: delivery-plan/],
    [
      'an unknown rule',
      {},
      ['explain', 'deadline-mised'],
      /There is no rule "deadline-mised"\. Did you mean deadline-missed/,
    ],
    ['the server without its transport', {}, ['lsp'], /--stdio/],
  ];
  for (const [name, files, args, message, options] of cases) {
    it(`ends with 2 and a sentence for ${name}`, async () => {
      const { code, out, err } = await command(files, args, options);
      equal(code, 2);
      match(err, message);
      equal(out, '');
    });
  }

  it('reports the other files all the same', async () => {
    const { code, out, err } = await command({ '/work/late.plan.yaml': late }, [
      'check',
      '--format',
      'json',
      'late.plan.yaml',
      'gone.plan.yaml',
    ]);
    equal(code, 2);
    match(err, /gone\.plan\.yaml/);
    ok((JSON.parse(out) as JsonFinding[]).length > 0);
  });
});

describe('delivery-plan', () => {
  it('prints its version and how it is used', async () => {
    deepEqual(await command({}, ['--version']), { code: 0, out: '9.9.9\n', err: '' });
    const help = await command({}, ['--help']);
    equal(help.code, 0);
    match(help.out, /check \[options\] \[paths\.\.\.\]/);
    match((await command({}, ['check', '--help'])).out, /Ends with\n {2}0/);
    match((await command({}, ['help', 'check'])).out, /--as-of <date>/);
  });

  it('explains a rule without Markdown marks', async () => {
    const { code, out } = await command({}, ['explain', 'deadline-missed']);
    equal(code, 0);
    match(out, /deadline-missed/);
    ok(!/^#|\*\*|```/m.test(out), out);
  });

  it('serves an editor', async () => {
    const { io } = memoryIo(new MemoryWorkspace());
    let served = 0;
    equal(await run(['lsp', '--stdio'], { ...io, serve: async () => void served++ }), 0);
    equal(served, 1);
    equal(await run(['lsp', '--stdio', '--clientProcessId=1'], { ...io, serve: async () => void served++ }), 0);
  });

  it('ends with a code of its own when the mistake is ours', async () => {
    const { io, printed } = memoryIo(new MemoryWorkspace([['/a.plan.yaml', clean]]));
    const broken = { ...io, read: () => Promise.reject(new Error('a broken disk')) };
    equal(await run(['check'], broken), 70);
    match(printed.err, /mistake in delivery-plan, not in your files/);
    match(printed.err, /a broken disk/);
  });
});
