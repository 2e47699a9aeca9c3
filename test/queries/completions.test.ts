import { deepEqual, equal, ok } from 'node:assert/strict';
import { offersIn, taken, workspaceOf } from './ask.js';
import { checklist, earlier, letter } from './story.js';

const workspace = workspaceOf({
  '/pcarp.checklist.yaml': checklist,
  '/pcarp-2023-05.checklist.yaml': earlier,
  '/access.guidance.md': letter,
});

const head = `kind: plan
format: 1
id: northshire
title: Northshire access plan
organisation: { name: NHS Northshire ICB, level: icb }
checklists: [pcarp@2023-09]
as_of: 30 November 2023
people:
  director: { title: Director of Primary Care }
  digital-lead: Digital lead
areas:
  access: Better access
rag_key: { green: On track, red: Off track }
`;

interface CompletionCase {
  readonly what: string;
  /** Behind the head of a plan, with the cursor. */
  readonly typed: string;
  /** The first labels, in order. */
  readonly offers: readonly string[];
  /** No more than these. */
  readonly only?: boolean;
  /** Labels that must not be there. */
  readonly never?: readonly string[];
}

const cases: readonly CompletionCase[] = [
  {
    what: 'a new action behind a dash: empty, for each national action, or field by field',
    typed: 'actions:\n  - <|>',
    offers: [
      'A new action',
      'For telephony-live',
      'For gpip-intensive',
      'For self-referral',
      'For board-plan',
      'id',
      'title',
      'implements',
    ],
  },
  {
    what: 'no national action that is carried out already',
    typed: 'actions:\n  - id: a\n    implements: telephony-live\n  - <|>\n',
    offers: ['A new action', 'For gpip-intensive'],
    never: ['For telephony-live'],
  },
  { what: 'needed fields first', typed: 'actions:\n  - <|>\n    area: access', offers: ['id', 'title', 'implements'] },
  {
    what: 'fields that are not there yet',
    typed: 'actions:\n  - id: a\n    <|>\n    title: b',
    offers: ['implements', 'part', 'area'],
    never: ['id', 'title'],
  },
  {
    what: 'fields while a word is half typed',
    typed: 'actions:\n  - id: a\n    dead<|>',
    offers: ['title', 'implements'],
  },
  {
    what: 'fields of the file at the left edge',
    typed: 'actions:\n  - id: a\n<|>',
    offers: ['version', 'sro', 'period'],
    never: ['actions', 'people'],
  },
  {
    what: 'a new action under the dashes',
    typed: 'actions:\n  - id: a\n  <|>',
    offers: ['A new action', 'For telephony-live'],
  },
  {
    what: 'statuses behind the colon',
    typed: 'actions:\n  - id: a\n    status: <|>',
    offers: ['not started', 'in progress', 'blocked', 'done'],
  },
  { what: 'statuses directly behind the colon', typed: 'actions:\n  - id: a\n    status:<|>', offers: ['not started'] },
  {
    what: 'owners, those of the file first, then those it uses',
    typed: 'actions:\n  - id: a\n    owner: Ann Other\n  - id: b\n    owner: <|>',
    offers: ['director', 'digital-lead', 'Ann Other'],
    only: true,
  },
  {
    what: 'owners that the list does not have',
    typed: 'actions:\n  - id: b\n    owner: [director, <|>]',
    offers: ['digital-lead'],
    only: true,
  },
  {
    what: 'actions to depend on, but not itself',
    typed: 'actions:\n  - id: a\n  - id: b\n    depends_on: <|>',
    offers: ['a', 'telephony-live', 'gpip-intensive', 'self-referral', 'board-plan'],
    only: true,
  },
  {
    what: 'actions in a list that is not closed',
    typed: 'actions:\n  - id: a\n  - id: b\n    depends_on: [a, <|>\n  - id: c\n',
    offers: ['c', 'telephony-live'],
    never: ['a', 'b'],
  },
  {
    what: 'actions behind the dash of a list, then the longer form',
    typed: 'actions:\n  - id: a\n  - id: b\n    depends_on:\n      - <|>\n',
    offers: ['a', 'telephony-live', 'gpip-intensive', 'self-referral', 'board-plan', 'action', 'any_of'],
  },
  {
    what: 'the fields of a dependency in braces',
    typed: 'actions:\n  - id: b\n    depends_on: [{ action: a, <|> }]',
    offers: ['any_of', 'type', 'lag', 'within', 'soft', 'why'],
    only: true,
  },
  {
    what: 'the kinds of dependency in braces',
    typed: 'actions:\n  - id: b\n    depends_on: [{ action: a, type: <|> }]',
    offers: ['finish-to-start', 'start-to-start'],
  },
  {
    what: 'the fields of a dependency below its dash',
    typed: 'actions:\n  - id: b\n    depends_on:\n      - action: a\n        <|>\n',
    offers: ['any_of', 'type', 'lag'],
    never: ['action'],
  },
  {
    what: 'national actions, those not carried out yet first',
    typed: 'actions:\n  - id: a\n    implements: telephony-live\n  - id: b\n    implements: <|>',
    offers: ['gpip-intensive', 'self-referral', 'board-plan', 'telephony-live'],
    only: true,
  },
  {
    what: 'national actions in an organisation’s progress',
    typed: 'organisations:\n  - code: Y1\n    level: practice\n    progress:\n      telephony-live: {}\n      <|>',
    offers: ['gpip-intensive', 'self-referral', 'board-plan'],
    only: true,
  },
  {
    what: 'the steps of a national action',
    typed: 'organisations:\n  - code: Y1\n    progress:\n      telephony-live: { step: <|> }',
    offers: ['contracted', 'live'],
    only: true,
  },
  {
    what: 'networks of the plan',
    typed: 'organisations:\n  - code: U1\n    level: pcn\n  - code: Y1\n    level: practice\n    pcn: <|>',
    offers: ['U1'],
    only: true,
  },
  { what: 'areas', typed: 'actions:\n  - id: a\n    area: <|>', offers: ['access', 'modern-access'], only: true },
  {
    what: 'the colours of the file’s key',
    typed: 'actions:\n  - id: a\n    rag: <|>',
    offers: ['green', 'red'],
    only: true,
  },
  {
    what: 'dates: the national deadline, month ends, the end of the financial year',
    typed: 'actions:\n  - id: a\n    implements: telephony-live\n    deadline: <|>',
    offers: [
      'by March 2024',
      '30 November 2023',
      '31 December 2023',
      '31 March 2024',
      'December 2023',
      'January 2024',
      'ongoing',
      'TBC',
    ],
    only: true,
  },
  {
    what: 'dates that have passed, for what has happened',
    typed: 'actions:\n  - id: a\n    reviewed: <|>',
    offers: ['30 November 2023', '29 November 2023', '23 November 2023', '31 October 2023', 'November 2023'],
    only: true,
  },
  {
    what: 'the national length first',
    typed: 'actions:\n  - id: a\n    implements: gpip-intensive\n    duration: <|>',
    offers: ['26 weeks', '1 week', '2 weeks'],
  },
  {
    what: 'letters and sections, those of the workspace first',
    typed: 'actions:\n  - id: a\n    source: <|>',
    offers: ['access-letter', 'access-letter#1', 'access-letter#2'],
  },
  {
    what: 'a short name made of the title',
    typed: 'actions:\n  - id: <|>\n    title: Take the plan to the public board',
    offers: ['take-plan-public-board'],
    only: true,
  },
  { what: 'nothing in a comment', typed: 'actions:\n  - id: a # <|>', offers: [], only: true },
  {
    what: 'nothing in the middle of a text of several lines',
    typed: 'notes: |\n  some <|>words',
    offers: [],
    only: true,
  },
  { what: 'nothing in a title', typed: 'actions:\n  - id: a\n    title: Take <|>', offers: [], only: true },
];

describe('Completion offers', () => {
  for (const { what, typed, offers, only = false, never = [] } of cases) {
    it(what, () => {
      const found = offersIn(workspace, head + typed).offers;
      const labels = [...found].sort((a, b) => (a.sort < b.sort ? -1 : 1)).map(({ label }) => label);
      deepEqual(only ? labels : labels.slice(0, offers.length), offers);
      for (const label of never) ok(!labels.includes(label), `${label} is offered`);
    });
  }

  it('checklists with their versions, with a word about the old one', () => {
    const { offers } = offersIn(workspace, 'kind: plan\nformat: 1\nchecklists: [<|>]\n');
    deepEqual(
      offers.map(({ label, detail }) => `${label}: ${detail ?? ''}`),
      [
        'pcarp@2023-05: First checklist; there is a newer one, pcarp@2023-09',
        'pcarp@2023-09: Delivery plan for recovering access to primary care',
      ],
    );
  });

  it('the title of an action beside its id, with the deadline', () => {
    const { offers } = offersIn(workspace, `${head}actions:\n  - id: a\n    depends_on: [<|>]\n`);
    equal(offers[0]?.detail, 'Move every remaining analogue practice to digital telephony, due by March 2024');
  });

  it('what a date would mean', () => {
    const { offers } = offersIn(workspace, `${head}actions:\n  - id: a\n    deadline: <|>\n`);
    const yearEnd = offers.find(({ label }) => label === '31 March 2024');
    equal(yearEnd?.detail, 'The end of the financial year 2023/24');
    equal(
      yearEnd?.documentation,
      'Sunday 31 March 2024. 31 March 2024 is a Sunday; the last working day before it is Thursday 28 March 2024.',
    );
  });
});

/** Behind the head of a plan: what is typed, what is chosen, and what the text then is, with the cursor. */
const insertions: readonly (readonly [what: string, typed: string, chosen: string, result: string])[] = [
  ['a field with its colon', 'actions:\n  - id: a\n    <|>\n', 'deadline', 'actions:\n  - id: a\n    deadline: <|>\n'],
  [
    'a field in place of half a word',
    'actions:\n  - id: a\n    dead<|>\n',
    'deadline',
    'actions:\n  - id: a\n    deadline: <|>\n',
  ],
  [
    'the name alone where a colon stands',
    'actions:\n  - id: a\n    dea<|>dlne: x\n',
    'deadline',
    'actions:\n  - id: a\n    deadline<|>: x\n',
  ],
  ['a field at the right column', 'actions:\n  - id: a\n     <|>\n', 'title', 'actions:\n  - id: a\n    title: <|>\n'],
  [
    'a blank in front of the value',
    'actions:\n  - id: a\n    status:<|>\n',
    'done',
    'actions:\n  - id: a\n    status: done<|>\n',
  ],
  [
    'the whole value in place of a part',
    'actions:\n  - id: a\n    status: in<|> prog\n',
    'in progress',
    'actions:\n  - id: a\n    status: in progress<|>\n',
  ],
  [
    'a value in quotation marks that are there',
    "actions:\n  - id: a\n    status: 'in<|>'\n",
    'in progress',
    "actions:\n  - id: a\n    status: 'in progress<|>'\n",
  ],
  [
    'a value in front of a comment',
    'actions:\n  - id: a\n    status: in<|> # as of today\n',
    'in progress',
    'actions:\n  - id: a\n    status: in progress<|> # as of today\n',
  ],
  [
    'a blank behind a comma',
    'actions:\n  - id: a\n    owner: [director,<|>]\n',
    'digital-lead',
    'actions:\n  - id: a\n    owner: [director, digital-lead<|>]\n',
  ],
  [
    'an item in place of half a word',
    'actions:\n  - id: a\n    owner: [director, dig<|>]\n',
    'digital-lead',
    'actions:\n  - id: a\n    owner: [director, digital-lead<|>]\n',
  ],
  [
    'a blank behind a dash',
    'actions:\n  - id: a\n    depends_on:\n      -<|>\n',
    'telephony-live',
    'actions:\n  - id: a\n    depends_on:\n      - telephony-live<|>\n',
  ],
  [
    'a dash on a line of its own',
    'actions:\n  - id: a\n    depends_on:\n      <|>\n',
    'telephony-live',
    'actions:\n  - id: a\n    depends_on:\n      - telephony-live<|>\n',
  ],
  [
    'a list below a field that needs one',
    'actions:\n  - id: a\n    <|>\n',
    'also_stated',
    'actions:\n  - id: a\n    also_stated:\n      - source: <|>\n',
  ],
  ['brackets where only a list can stand', 'sources: <|>\n', 'access-letter', 'sources: [access-letter]<|>\n'],
  [
    'a whole action',
    'actions:\n  - <|>\n',
    'For telephony-live',
    'actions:\n  - id: telephony-live\n    implements: telephony-live\n    owner: director\n    status: not started<|>\n',
  ],
  [
    'a whole action with its dash',
    'actions:\n  - id: a\n    title: b\n  <|>\n',
    'A new action',
    'actions:\n  - id: a\n    title: b\n  - id: short-name\n    title: What has to be done\n    owner: director\n    deadline: 31 March 2024\n    status: not started<|>\n',
  ],
  [
    'yes where nothing else is meant',
    'actions:\n  - id: a\n    opt<|>\n',
    'optional',
    'actions:\n  - id: a\n    optional: true<|>\n',
  ],
];

describe('Completion inserts', () => {
  for (const [what, typed, chosen, result] of insertions) {
    it(what, () => {
      const { text, offers } = offersIn(workspace, head + typed);
      const offer = offers.find(({ label }) => label === chosen);
      ok(offer !== undefined, `${chosen} is not offered, only ${offers.map(({ label }) => label).join(', ')}`);
      equal(taken(text, offer), head + result);
    });
  }

  it('the line breaks of the file', () => {
    const { text, offers } = offersIn(workspace, 'kind: plan\r\nformat: 1\r\n<|>\r\n');
    const offer = offers.find(({ label }) => label === 'people');
    ok(offer !== undefined);
    equal(taken(text, offer), 'kind: plan\r\nformat: 1\r\npeople:\r\n  short-name: <|>\r\n');
  });

  it('quotation marks round a value that would be read as something else', () => {
    const { text, offers } = offersIn(
      workspace,
      `${head}actions:\n  - id: a\n    owner: 'Lead: north'\n  - id: b\n    owner: <|>\n`,
    );
    const offer = offers.find(({ label }) => label === 'Lead: north');
    ok(offer !== undefined);
    ok(taken(text, offer).endsWith("    owner: 'Lead: north'<|>\n"));
  });
});
