import { deepEqual, equal, ok } from 'node:assert/strict';
import { hover } from '../../server/src/engine/index.js';
import { hoverOn, offersIn, snapshotOf, taken, withCursor, workspaceOf } from './ask.js';
import { checklist } from './story.js';

const workspace = workspaceOf({ '/pcarp.checklist.yaml': checklist });

/** A whole file with the cursor, and the first labels offered there. */
const layouts: readonly (readonly [what: string, typed: string, first: readonly string[]])[] = [
  ['an empty file', '<|>', ['A new plan', 'A new checklist', 'kind', 'format']],
  ['a file of blank lines', '\n\n<|>\n', ['A new plan', 'A new checklist']],
  ['a byte order mark in front', '\ufeff<|>', ['A new plan']],
  ['a comment in front', '# Our plan\n<|>', ['A new plan']],
  ['a word that is no field yet', 'ki<|>', ['A new plan', 'A new checklist', 'kind']],
  ['a second document', 'kind: plan\nid: a\n---\nkind: plan\n<|>', ['format', 'id']],
  ['braces round the whole file', '{ kind: plan, <|> }', ['format', 'id', 'title']],
  ['braces that are never closed', '{ kind: plan, sta<|>', ['format', 'id']],
  ['lists whose dashes stand at the left edge', 'kind: plan\nactions:\n- id: a\n  <|>', ['title', 'implements']],
  ['a new entry at the left edge', 'kind: plan\nactions:\n- id: a\n  title: b\n<|>', ['A new action']],
  ['a wide indent', 'kind: plan\nactions:\n    -   id: a\n        <|>', ['title', 'implements']],
  ['a dash on a line of its own', 'kind: plan\nactions:\n  -\n    <|>', ['A new action', 'id']],
  ['a value on the line below', 'kind: plan\norganisation:\n  <|>', ['name', 'code', 'level']],
  ['a value on the line below that has begun', 'kind: plan\norganisation:\n  name: x\n  <|>', ['code', 'level']],
  ['a mapping with fields below the cursor', 'kind: plan\norganisation:\n  <|>\n  name: x\n', ['code', 'level']],
  ['a list with items below the cursor', 'kind: plan\nchecklists:\n  <|>\n  - pcarp@2023-05\n', ['pcarp@2023-09']],
  ['brackets over several lines', 'kind: plan\nchecklists: [\n  <|>\n]\nsro: x\n', ['pcarp@2023-09']],
  [
    'brackets inside brackets',
    'actions:\n  - id: a\n    depends_on: [{ any_of: [{ <|> }] }]',
    ['action', 'type', 'lag'],
  ],
  ['a key in quotation marks', 'actions:\n  - "status": <|>', ['not started']],
  [
    'a text that is not closed above',
    'actions:\n  - id: a\n    title: "Open\n  - id: b\n    status: <|>',
    ['not started'],
  ],
  ['a bracket that is not closed above', 'actions:\n  - id: a\n    owner: [x\n    status: <|>', ['not started']],
  ['an indent that does not fit above', 'actions:\n  - id: a\n     title: b\n    status: <|>', ['not started']],
  ['a tab above', 'actions:\n  - id: a\n\ttitle: b\n    status: <|>', ['not started']],
  ['names and aliases', 'people: &all\n  a: A\nactions:\n  - id: x\n    owner: <|>\n    notes: *all\n', ['a']],
  ['a long text above', 'actions:\n  - id: a\n    notes: |\n      status: done\n    <|>', ['title', 'implements']],
  ['a folded text that goes on below', 'actions:\n  - id: a\n    notes: some\n      <|>\n      words', []],
  [
    'a conflict of two versions',
    '<<<<<<< ours\nkind: plan\n=======\nkind: plan\n>>>>>>> theirs\nactions:\n  - id: a\n    status: <|>',
    ['not started'],
  ],
  ['lines that end with a carriage return alone', 'kind: plan\ractions:\r  - id: a\r    status: <|>', ['not started']],
];

describe('Completion in', () => {
  for (const [what, typed, first] of layouts) {
    it(what, () => {
      const labels = offersIn(workspace, typed).offers.map(({ label }) => label);
      deepEqual(first.length === 0 ? labels : labels.slice(0, first.length), first);
    });
  }

  it('a file that is no plan or checklist: nothing', () => {
    deepEqual(offersIn(workspace, '---\nreference: <|>\n---\n', '/a.guidance.md').offers, []);
  });

  it('a list at the left edge keeps the entry there', () => {
    const { text, offers } = offersIn(workspace, 'kind: plan\nactions:\n- id: a\n  title: b\n<|>');
    const offer = offers.find(({ label }) => label === 'A new action');
    ok(offer !== undefined);
    const written = withCursor(taken(text, offer)).text;
    ok(written.includes('\n- id: short-name\n  title: What has to be done\n  owner:'), written);
  });
});

describe('Hover in', () => {
  it('a broken action still explains its other fields', () => {
    const text =
      'kind: plan\nas_of: 1 March 2024\nactions:\n  - id: a\n    deadline: 29 March 2024\n    title: "Open\n    owner: [x\n';
    const snapshot = snapshotOf({ '/a.plan.yaml': text });
    equal(
      hoverOn(snapshot, '/a.plan.yaml', 'deadline: 29 March'),
      "**29 March 2024**: Friday 29 March 2024.\n\n28 days left (19 working days), counted from the plan's reporting date, 1 March 2024. 29 March 2024 is a bank holiday (Good Friday); the last working day before it is Thursday 28 March 2024.",
    );
  });

  it('a date that cannot be read says so and what could be written', () => {
    const snapshot = snapshotOf({ '/a.plan.yaml': 'kind: plan\nactions:\n  - id: a\n    deadline: 31/4/2024\n' });
    const shown = hoverOn(snapshot, '/a.plan.yaml', '31/4');
    ok(shown.startsWith('**31/4/2024**: '), shown);
    ok(shown.includes('It could be written as:'), shown);
  });

  it('an unknown reference says that there is no such action', () => {
    const snapshot = snapshotOf({ '/a.plan.yaml': 'kind: plan\nactions:\n  - id: a\n    depends_on: [nowhere]\n' });
    equal(hoverOn(snapshot, '/a.plan.yaml', 'nowhere'), 'No action nowhere was found.');
  });

  it('an unknown source names the nearest ones', () => {
    const snapshot = snapshotOf({ '/a.plan.yaml': 'kind: plan\nactions:\n  - id: a\n    source: PRN00721_i\n' });
    equal(
      hoverOn(snapshot, '/a.plan.yaml', 'PRN00721_i'),
      'There is no letter PRN00721_i here.\n\nThe nearest: PRN00720_i.',
    );
  });

  it('author text cannot add links, pictures or commands', () => {
    const title = '[click](command:evil) ![x](https://evil.example/x.png) <img src=x> `code`';
    const text = `kind: plan\nactions:\n  - id: a\n    title: '${title}'\n`;
    const snapshot = snapshotOf({ '/a.plan.yaml': text });
    const shown = hoverOn(snapshot, '/a.plan.yaml', 'id: a');
    ok(!/\]\(|<img|!\[|(?<!\\)`/.test(shown.replaceAll('\\[', '').replaceAll('\\]', '')), shown);
  });

  it('blank space, punctuation and the end of the file says nothing', () => {
    const text = 'kind: plan\n\nactions:\n  - id: a\n\n';
    const snapshot = snapshotOf({ '/a.plan.yaml': text });
    for (const offset of [11, text.indexOf('-'), text.length]) equal(hover(snapshot, '/a.plan.yaml', offset), null);
  });

  it('a file that is not there says nothing', () => {
    equal(hover(snapshotOf({}), '/a.plan.yaml', 0), null);
  });
});
