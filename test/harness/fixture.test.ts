import { deepEqual, equal, throws } from 'node:assert/strict';
import { differences } from './expectations.js';
import { type Fixture, readFixture, writeFixture } from './fixture.js';
import { momentsOf } from './moments.js';
import type { ObservedFinding } from './observed.js';
import { updating } from './update.js';

const small = `#! today: 2024-04-01
#! about: a case
#- /a.checklist.yaml
kind: checklist
#<~~ @key
deadline: March 2024
#         ^^^^^^^^^^ @printed
#- /b.plan.yaml
kind: plan
deadline: April 2024
#         ^^^^^^^^^^ error[some-rule]: It is late.
#         | related @printed: set here
#         | fix: Change it
note: |
  inside
# ^^^^^^ @inside
  still inside
`;

function read(body: string): Fixture {
  return readFixture(`#! today: 2024-04-01\n${body}`);
}

function finding(over: Partial<ObservedFinding> = {}): ObservedFinding {
  return {
    path: '/plan.yaml',
    rule: 'some-rule',
    severity: 'error',
    message: 'It is late.',
    range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } },
    related: [],
    fixes: [],
    ...over,
  };
}

describe('the fixture reader', () => {
  it('takes the marks out of the text', () => {
    const { files, headers } = readFixture(small);
    deepEqual(
      [...headers],
      [
        ['today', '2024-04-01'],
        ['about', 'a case'],
      ],
    );
    deepEqual(
      files.map(({ path, text }) => [path, text]),
      [
        ['/a.checklist.yaml', 'kind: checklist\ndeadline: March 2024\n'],
        ['/b.plan.yaml', 'kind: plan\ndeadline: April 2024\nnote: |\n  inside\n  still inside\n'],
      ],
    );
  });

  it('gives each mark its place in the text that is left', () => {
    const { files } = readFixture(small);
    deepEqual(
      files.flatMap(({ marks }) =>
        marks.map(({ what, line, start, end, fixtureLine }) => [what.kind, line, start, end, fixtureLine]),
      ),
      [
        ['name', 0, 0, 4, 5],
        ['name', 1, 10, 20, 7],
        ['finding', 1, 10, 20, 11],
        ['name', 3, 2, 8, 16],
      ],
    );
    deepEqual(files[1]?.marks[0]?.continuation, ['related @printed: set here', 'fix: Change it']);
  });

  it('writes back the same bytes', () => {
    for (const source of [
      small,
      small.replaceAll('\n', '\r\n'),
      'a: 1',
      '',
      '#! today: 2024-04-01\n#- /x.plan.yaml\n',
      'a: <|>b\n#<|> offers\n# | b\n',
    ]) {
      equal(writeFixture(readFixture(source).parts), source);
    }
  });

  it('reads one file without a name', () => {
    deepEqual(
      read('kind: plan\n').files.map(({ path, text }) => [path, text]),
      [['/plan.yaml', 'kind: plan\n']],
    );
  });

  it('takes the cursor out and keeps its offset', () => {
    const file = read('a: 1\nstatus: <|>x\n#<|> offers first\n# | done\n').files[0];
    equal(file?.text, 'a: 1\nstatus: x\n');
    equal(file?.cursor, 13);
    deepEqual(
      file?.marks.map(({ line, start, end }) => [line, start, end]),
      [[1, 8, 8]],
    );
  });

  it('reads columns that carets cannot show', () => {
    const marks = read('a: 1\n#:0-1 hint[x]\n#:4-4 hint[y]\n').files[0]?.marks;
    deepEqual(
      marks?.map(({ start, end }) => [start, end]),
      [
        [0, 1],
        [4, 4],
      ],
    );
  });

  it('keeps the marks of files that an edit leaves alone', () => {
    const fixture = read('#- /a.plan.yaml\na: 1\n#<~ @a\n#- /b.plan.yaml\nb: 1\n#= edit 1 /b.plan.yaml\nb: 2\n');
    const [, second] = momentsOf(fixture);
    deepEqual(
      second?.files.map(({ path, text }) => [path, text]),
      [
        ['/a.plan.yaml', 'a: 1\n'],
        ['/b.plan.yaml', 'b: 2\n'],
      ],
    );
    deepEqual(
      second?.changed.map(({ path }) => path),
      ['/b.plan.yaml'],
    );
  });

  const unreadable: readonly (readonly [string, string, RegExp])[] = [
    ['runs past its line', 'a: 1\n#  ^^^ error[x]\n', /line 3: the mark ends at column 6, but its line has only 4/],
    ['has no line above it', '#- /a.plan.yaml\n#  ^ error[x]\n', /line 3: a mark with no line above it/],
    ['says nothing known', 'a: 1\n#  ^ eror[x]\n', /line 3: "eror\[x\]" says nothing that is known/],
    ['goes on with something unknown', 'a: 1\n#  ^ error[x]\n# | fixed: y\n', /line 4: .* does not go on/],
    ['stands for a cursor that is not there', 'a: 1\n#<|> offers\n', /line 3: the line above has no <\|> in it/],
  ];
  for (const [name, body, message] of unreadable) {
    it(`refuses a mark that ${name}`, () => throws(() => read(body), message));
  }

  it('refuses a header it does not know, or that comes too late', () => {
    throws(() => readFixture('#! todat: 2024-04-01\n'), /there is no header "todat"/);
    throws(() => read('a: 1\n#! about: late\n'), /headers stand above the first file/);
    throws(() => read('#= edit one /a.plan.yaml\n'), /neither a header nor an edit/);
  });
});

describe('comparing marks with findings', () => {
  const marked = 'a: 1\nb: late\n# ^^^ error[some-rule]\n';

  function compare(body: string, ...observed: ObservedFinding[]): string[] {
    return differences(read(body).files, observed);
  }

  it('is content when every mark has its finding', () => {
    deepEqual(compare(marked, finding()), []);
    deepEqual(compare('a: 1\n'), []);
  });

  it('names a mark without a finding', () => {
    deepEqual(compare(marked), ['line 4: /plan.yaml has no error[some-rule] in columns 2 to 5 of its line 2']);
  });

  it('names a finding without a mark', () => {
    deepEqual(compare('a: 1\nb: late\n', finding()), ['no mark for /plan.yaml 1:2-1:5 error[some-rule]: It is late.']);
    equal(compare(marked, finding(), finding()).length, 1);
  });

  it('compares severity, rule and both columns', () => {
    const others: Partial<ObservedFinding>[] = [
      { severity: 'warning' },
      { rule: 'other-rule' },
      { path: '/other.plan.yaml' },
      { range: { start: { line: 1, character: 3 }, end: { line: 1, character: 5 } } },
      { range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } } },
      { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 5 } } },
    ];
    for (const other of others) equal(compare(marked, finding(other)).length, 2, JSON.stringify(other));
  });

  it('compares the message, the related places and the fixes where they are written', () => {
    const full =
      'a: 1\n#<~~ @first\nb: late\n#:2-5 error[some-rule]: It is late.\n# | related @first: because\n# | fix: Change it\n';
    const related = [
      {
        path: '/plan.yaml',
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } },
        message: 'because',
      },
    ];
    deepEqual(compare(full, finding({ related, fixes: ['Change it'] })), []);
    equal(compare(full, finding({ related, fixes: ['Change it'], message: 'Late.' })).length, 1);
    equal(compare(full, finding({ related, fixes: [] })).length, 1);
    equal(compare(full, finding({ related: [], fixes: ['Change it'] })).length, 1);
    equal(
      compare(full.replace('@first: because', '@second: because'), finding({ related, fixes: ['Change it'] })).length,
      2,
    );
  });

  it('lets a mark with a message choose its finding before one without', () => {
    const two = 'a: 1\nb: late\n#:2-5 error[some-rule]\n#:2-5 error[some-rule]: First.\n';
    deepEqual(compare(two, finding({ message: 'First.' }), finding({ message: 'Second.' })), []);
  });
});

describe('rewriting fixtures', () => {
  it('is asked for by UPDATE, and refused where CI is set', () => {
    equal(updating({}), false);
    equal(updating({ UPDATE: '0', CI: 'true' }), false);
    equal(updating({ UPDATE: '1' }), true);
    throws(() => updating({ UPDATE: '1', CI: 'true' }), /your own machine/);
  });
});
