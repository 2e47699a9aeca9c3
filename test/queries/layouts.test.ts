import { deepEqual, equal, ok } from 'node:assert/strict';
import { definition, hover } from '../../server/src/engine/index.js';
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

  it('an ignore comment: the checks, those that speak of the file first', () => {
    const marked = `kind: plan
as_of: 1 October 2023
actions:
  - id: a
    title: b
    deadline: 30 September 2023 # ignore dead<|>
    status: in progress
`;
    const { text, offers } = offersIn(workspace, marked);
    const offer = offers.find(({ label }) => label === 'deadline-missed');
    ok(offer !== undefined);
    const speaking = workspace
      .snapshot()
      .findings('/northshire.plan.yaml')
      .map(({ rule }) => rule);
    deepEqual(new Set(offers.slice(0, new Set(speaking).size).map(({ label }) => label)), new Set(speaking));
    ok(taken(text, offer).includes('# ignore deadline-missed: <|>\n'));
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

  it('a source that the file lists says what the list says', () => {
    const text = `kind: plan
sources:
  - { reference: minutes-2023, title: Board minutes, date: 29 November 2023, url: 'https://northshire.example/minutes' }
actions:
  - id: a
    source: minutes-2023
`;
    const snapshot = snapshotOf({ '/a.plan.yaml': text });
    const at = text.lastIndexOf('minutes-2023');
    equal(
      hover(snapshot, '/a.plan.yaml', at)?.markdown,
      '**Board minutes** (minutes-2023)\n\nListed under `sources` in this file. Its text is not among the letters here.\n\n- Date: 29 November 2023\n- Page: <https://northshire.example/minutes>',
    );
    deepEqual(
      definition(snapshot, '/a.plan.yaml', at).map((place) => place.span.start),
      [text.indexOf('minutes-2023')],
    );
  });

  it('an ignore comment explains the check it names', () => {
    const text = 'kind: plan\nactions:\n  # ignore deadline-missed: agreed with the region\n  - id: a\n';
    const snapshot = snapshotOf({ '/a.plan.yaml': text });
    const shown = hoverOn(snapshot, '/a.plan.yaml', 'deadline-missed');
    ok(
      shown.startsWith('**Deadline missed** (deadline-missed)\n\nThe last day allowed for an action has passed'),
      shown,
    );
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
