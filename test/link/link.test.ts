import assert from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';
import type { LinkedDocument } from '../../server/src/engine/link/index.js';
import { formatDay } from '../../server/src/engine/time/index.js';

const checklist = (version: string, more: string, actions: string): string =>
  `kind: checklist\nformat: 1\nid: n\nversion: "${version}"\ntitle: N\nissued: September 2023\n${more}actions:\n${actions}`;

function documents(files: Readonly<Record<string, string>>): (file: string) => LinkedDocument {
  const workspace = new Workspace();
  workspace.setToday('2023-12-01');
  for (const [name, text] of Object.entries(files)) workspace.setFile(name, text);
  const snapshot = workspace.snapshot();
  return (file) => {
    const document = snapshot.documents(file)[0];
    assert.ok(document);
    return document;
  };
}

const deadlineOf = (document: LinkedDocument, id: string): string => {
  const reading = document.action(id)?.deadline?.reading;
  return reading?.type === 'dated' ? formatDay(reading.bounds.late - 1) : (reading?.type ?? 'none');
};

describe('references', () => {
  const national = checklist('2', '', '  - id: a\n    title: A\n  - id: b\n    title: B\n');
  const other = national.replace('id: n\n', 'id: m\n');
  const plan =
    'kind: plan\nformat: 1\nid: p\ntitle: P\nchecklists: [n@2, m]\nactions:\n  - id: a\n    title: Own A\n    depends_on: [b, n:b, m@2:a, nowhere:x, z]\n';
  const get = documents({ 'n.checklist.yaml': national, 'm.checklist.yaml': other, 'p.plan.yaml': plan });

  it('look in this file first, then in the pinned checklists', () => {
    const found = get('p.plan.yaml').resolve('a');
    assert.equal(found.type === 'found' && found.action.name, '“Own A”');
    assert.equal(get('p.plan.yaml').resolve('b').type, 'ambiguous');
    assert.equal(get('p.plan.yaml').resolveNational('a').type, 'ambiguous');
  });

  it('may name the checklist, with or without its version', () => {
    for (const reference of ['n:b', 'n@2:b', 'm:a'])
      assert.equal(get('p.plan.yaml').resolve(reference).type, 'found', reference);
    assert.equal(get('p.plan.yaml').resolve('n@1:b').type, 'unknown-checklist');
    assert.equal(get('p.plan.yaml').resolve('n:z').type, 'missing');
  });
});

describe('versions', () => {
  it('are ordered by what supersedes what, never by how they are written', () => {
    const get = documents({
      'a.checklist.yaml': checklist('10', '', ''),
      'b.checklist.yaml': checklist('9', 'supersedes: n@10\n', ''),
      'p.plan.yaml': 'kind: plan\nformat: 1\nid: p\ntitle: P\nchecklists: [n]\nactions: []\n',
    });
    assert.equal(get('p.plan.yaml').pins[0]?.document?.label, 'n@9');
    assert.ok(get('p.plan.yaml').registry.replaces(get('b.checklist.yaml'), get('a.checklist.yaml')));
  });

  it('that supersede each other end the search', () => {
    const get = documents({
      'a.checklist.yaml': checklist('1', 'supersedes: n@2\n', ''),
      'b.checklist.yaml': checklist('2', 'supersedes: n@1\n', ''),
    });
    assert.equal(get('a.checklist.yaml').registry.latest(get('a.checklist.yaml')).label, 'n@1');
  });
});

describe('what a plan inherits', () => {
  const national = checklist(
    '2',
    '',
    [
      '  - id: early\n    title: Early\n    owner: icb\n    status: done\n    deadline: by October 2023\n    duration: 2 weeks\n',
      '  - id: late\n    title: Late\n    deadline: by March 2024\n    applies_to: practice\n',
      '  - id: silent\n    title: Silent\n    deadline: not stated\n',
      '  - id: amended\n    title: Amended\n    deadline: by March 2024\n    amendments:\n      - { deadline: by June 2024, source: x, issued: 1 May 2024 }\n      - { deadline: by May 2024, source: x, issued: 1 April 2024 }\n',
      '  - id: weeks\n    title: Weeks\n    deadline: "three months (press: 13 weeks)"\n',
      '  - id: said-done\n    title: Said done\n    deadline: by June (complete)\n',
    ].join(''),
  );
  const own = (lines: string): string =>
    `kind: plan\nformat: 1\nid: p\ntitle: P\nchecklists: [n@2]\nactions:\n  - id: x\n${lines}`;
  const get = (lines: string): LinkedDocument =>
    documents({ 'n.checklist.yaml': national, 'p.plan.yaml': own(lines) })('p.plan.yaml');

  it('is the deadline, the earliest of several', () => {
    assert.equal(deadlineOf(get('    implements: [late, early]\n'), 'x'), '31 October 2023');
    assert.equal(get('    implements: late\n').action('x')?.deadline?.inherited, true);
  });
  it('is not the deadline it writes itself, nor one that is not stated', () => {
    assert.equal(deadlineOf(get('    implements: late\n    deadline: 1 May 2024\n'), 'x'), '1 May 2024');
    assert.equal(deadlineOf(get('    implements: silent\n'), 'x'), 'none');
  });
  it('is the deadline of the letter issued last', () => {
    assert.equal(deadlineOf(get('    implements: amended\n'), 'x'), '30 June 2024');
  });
  it('is the length and the scope, but neither owner nor status', () => {
    const action = get('    implements: [early, late]\n').action('x');
    assert.deepEqual(action?.duration?.duration, { unit: 'weeks', min: 2, max: 2 });
    assert.deepEqual(action.appliesTo, ['practice']);
    assert.equal(action.status, 'not started');
    assert.deepEqual(action.data.owners, []);
  });
  it('takes a length out of the deadline column, and a status out of its brackets', () => {
    const document = documents({ 'n.checklist.yaml': national })('n.checklist.yaml');
    assert.deepEqual(document.action('weeks')?.duration?.duration, { unit: 'months', min: 3, max: 3 });
    assert.equal(document.action('said-done')?.status, 'done');
  });
});

describe('the network of a plan', () => {
  const national = checklist(
    '2',
    '',
    [
      '  - id: first\n    title: First\n',
      '  - id: second\n    title: Second\n    depends_on: [first]\n',
      '  - id: each\n    title: Each\n    applies_to: practice\n',
      '  - id: each-after\n    title: Each after\n    applies_to: practice\n    depends_on: [each]\n',
    ].join(''),
  );
  const links = (actions: string, more = ''): string[] => {
    const plan = `kind: plan\nformat: 1\nid: p\ntitle: P\nchecklists: [n@2]\nactions:\n${actions}${more}`;
    const { plan: made } = documents({ 'n.checklist.yaml': national, 'p.plan.yaml': plan })('p.plan.yaml').schedule;
    return made.network.links.map(
      ({ from, to }) => `${made.actions[from]?.id ?? 'join'}>${made.actions[to]?.id ?? 'join'}`,
    );
  };
  const a = '  - id: a\n    implements: first\n';
  const b = '  - id: b\n    implements: second\n';

  it('holds national dependencies between the actions that implement them', () => {
    assert.deepEqual(links(a + b), ['a>b']);
    assert.deepEqual(links(b), [], 'nobody implements the first');
  });
  it('drops one that is set aside with a reason, and only then', () => {
    assert.deepEqual(links(`${a}${b}    not_dependent_on: [{ action: first, why: done elsewhere }]\n`), []);
    assert.deepEqual(links(`${a}${b}    not_dependent_on: [{ action: first }]\n`), ['a>b']);
  });
  it('waits for every part of an action done in parts', () => {
    const part = '  - id: a2\n    implements: first\n    part: two\n';
    assert.deepEqual(links(a + part + b), ['a>join', 'a2>join', 'join>b']);
  });
  it('leaves what each organisation does for itself to the organisations', () => {
    const two = '  - id: c\n    implements: each\n  - id: d\n    implements: each-after\n';
    assert.deepEqual(links(two), ['c>d']);
    assert.deepEqual(links(two, 'organisations:\n  - { code: Y1, level: practice }\n'), []);
  });
});
