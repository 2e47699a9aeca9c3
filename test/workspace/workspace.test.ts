import assert from 'node:assert/strict';
import { Workspace, type Snapshot } from '../../server/src/engine/index.js';

const plan = (actions: string, head = ''): string =>
  `kind: plan\nformat: 1\nid: p\ntitle: P\nas_of: 30 November 2023\n${head}actions:\n${actions}`;

const late = (id: string): string =>
  `  - id: ${id}\n    title: Title of ${id}\n    owner: Ann Lee\n    deadline: 31 October 2023\n    status: in progress\n`;

function workspace(files: Readonly<Record<string, string>>, today = '2023-12-01'): Workspace {
  const made = new Workspace();
  made.setToday(today);
  for (const [name, text] of Object.entries(files)) made.setFile(name, text);
  return made;
}

const missed = (snapshot: Snapshot, file = 'a.plan.yaml'): string[] =>
  snapshot
    .findings(file)
    .flatMap(({ rule, place }) =>
      rule === 'deadline-missed' ? snapshot.text(file).slice(place.span.start, place.span.end) : [],
    );

describe('a workspace', () => {
  it('gives the same snapshot until something changes', () => {
    const made = workspace({ 'a.plan.yaml': plan(late('one')) });
    const first = made.snapshot();
    assert.equal(made.snapshot(), first);
    made.setFile('a.plan.yaml', plan(late('one')));
    assert.equal(made.snapshot(), first, 'the same text is no change');
    made.setFile('a.plan.yaml', plan(late('one') + late('two')));
    const second = made.snapshot();
    assert.notEqual(second, first);
    assert.deepEqual([missed(first).length, missed(second).length], [1, 2]);
  });

  it('counts from the chosen date, else the plan’s, else the setting, else today', () => {
    const dated = workspace({ 'a.plan.yaml': plan(late('one')) });
    assert.equal(missed(dated.snapshot()).length, 1);
    dated.setAsOf('31 October 2023');
    assert.equal(missed(dated.snapshot()).length, 0);
    dated.setAsOf(null);
    assert.equal(missed(dated.snapshot()).length, 1);
    const undated = workspace(
      { 'a.plan.yaml': plan(late('one')).replace('as_of: 30 November 2023\n', '') },
      '2023-10-31',
    );
    assert.equal(missed(undated.snapshot()).length, 0);
    undated.setToday('2023-11-01');
    assert.equal(missed(undated.snapshot()).length, 1);
    undated.configure({ reportingDate: '1 October 2023' });
    assert.equal(missed(undated.snapshot()).length, 0);
  });

  it('says in a sentence what is wrong with a date it is given', () => {
    const made = workspace({});
    assert.throws(() => made.setAsOf('soonish'), /“soonish” is not a date\. Write it like 30 November 2023/);
    assert.throws(() => made.setToday('yesterday'), RangeError);
  });

  it('lets a comment with a reason silence one line, one action or the file', () => {
    const count = (text: string): number => missed(workspace({ 'a.plan.yaml': text }).snapshot()).length;
    const two = plan(late('one') + late('two'));
    const note = '# ignore deadline-missed: agreed with the region';
    assert.equal(count(two), 2);
    assert.equal(count(two.replace('deadline: 31 October 2023', `deadline: 31 October 2023 ${note}`)), 1);
    assert.equal(count(two.replace('    deadline:', `    ${note}\n    deadline:`)), 1);
    assert.equal(count(two.replace('  - id: one', `  ${note}\n  - id: one`)), 1);
    assert.equal(count(`${note}\n${two}`), 0);
    assert.equal(count(`# ignore deadline-missed\n${two}`), 2, 'no reason, no silence');
    assert.equal(count(`# ignore due-soon: other rule\n${two}`), 2);
  });

  it('takes severities from the settings and, before them, from the workspace’s own file', () => {
    const made = workspace({ 'a.plan.yaml': plan(late('one')) });
    made.configure({ severities: { 'deadline-missed': 'hint' } });
    assert.equal(
      made
        .snapshot()
        .findings('a.plan.yaml')
        .find(({ rule }) => rule === 'deadline-missed')?.severity,
      'hint',
    );
    made.setFile('delivery-plan.config.yaml', 'rules:\n  deadline-missed: off\n');
    assert.equal(missed(made.snapshot()).length, 0);
    made.removeFile('delivery-plan.config.yaml');
    assert.equal(missed(made.snapshot()).length, 1);
  });

  it('can be abandoned half-way when something newer arrives', () => {
    const many = Array.from({ length: 400 }, (_, index) => late(`a${String(index)}`)).join('');
    const made = workspace({ 'a.plan.yaml': plan(many) });
    const work = made.advance();
    for (let slices = 0; slices < 5; slices++) assert.equal(work.next().done, false);
    made.setFile('a.plan.yaml', plan(late('only')));
    assert.equal(missed(made.snapshot()).length, 1);
  });

  it('finds the same whichever way a text came about', () => {
    const made = workspace({ 'a.plan.yaml': plan(late('one')) });
    const texts = [
      plan(late('one') + late('two')),
      plan(''),
      '',
      'x',
      plan(`${late('one')}  - id: "open\n${late('two')}`),
    ];
    for (const text of texts) {
      made.setFile('a.plan.yaml', text);
      const seen = made
        .snapshot()
        .findings('a.plan.yaml')
        .map(({ rule, message, place }) => ({ rule, message, place }));
      const fresh = workspace({ 'a.plan.yaml': text }).snapshot().findings('a.plan.yaml');
      assert.deepEqual(
        seen,
        fresh.map(({ rule, message, place }) => ({ rule, message, place })),
      );
    }
  });

  it('leaves out every other finding of a file with an unresolved merge', () => {
    const text = plan(`<<<<<<< ours\n${late('one')}=======\n${late('two')}>>>>>>> theirs\n`);
    assert.deepEqual(missed(workspace({ 'a.plan.yaml': text }).snapshot()), []);
  });

  it('knows nothing of files that are neither plan, checklist, letter nor settings', () => {
    const made = workspace({ 'notes.yaml': 'a: "b', 'README.md': '- x' });
    for (const file of made.snapshot().files) assert.deepEqual(made.snapshot().findings(file), []);
  });
});
