import { deepEqual, equal } from 'node:assert/strict';
import { definition, links, references } from '../../server/src/engine/index.js';
import { offsetOf, placeWords, snapshotOf, wordsAt } from './ask.js';
import { files } from './story.js';

const plan = '/northshire.plan.yaml';
const checklist = '/pcarp.checklist.yaml';
const letter = '/access.guidance.md';
const snapshot = snapshotOf(files);

/** File, words with the pointer on their last character, and where they lead. */
const definitions: readonly (readonly [what: string, file: string, on: string, places: readonly string[]])[] = [
  ['a dependency: the id in the same file', plan, '      - telephony', [`${plan}: telephony`]],
  ['the action of a longer dependency', plan, 'action: programme', [`${plan}: programme`]],
  ['a national action: its id in the checklist', plan, 'implements: telephony-live', [`${checklist}: telephony-live`]],
  ['the name of a record: the national action', plan, '      gpip-intensive', [`${checklist}: gpip-intensive`]],
  ['an owner: where the post is named', plan, 'owner: director', [`${plan}: director`]],
  ['a role of a checklist', checklist, 'applies_to: practice', [`${checklist}: practice`]],
  ['an owner that is nowhere defined', plan, 'owner: Ann Other', []],
  ['an area', checklist, 'area: modern-access', [`${checklist}: modern-access`]],
  ['a source: the heading of the section', checklist, 'source: access-letter#1', [`${letter}: ## 1. Telephony`]],
  [
    'a source without a section: the reference of the letter',
    checklist,
    'by December 2023, source: access-letter',
    [`${letter}: access-letter`],
  ],
  ['a step: where the national action lists it', plan, 'step: live', [`${checklist}: live`]],
  ['a network: its code', plan, 'pcn: U00001', [`${plan}: U00001`]],
  ['a checklist: its id', plan, 'checklists: [pcarp@2023-09', [`${checklist}: pcarp`]],
  ['the version before: its id', checklist, 'supersedes: pcarp@2023-05', ['/pcarp-2023-05.checklist.yaml: pcarp']],
  ['the name of a field: nowhere', plan, 'depends_on', []],
  ['a status: nowhere', plan, 'status: in progress', []],
];

describe('Definition of', () => {
  for (const [what, file, on, places] of definitions) {
    it(what, () => {
      const found = definition(snapshot, file, offsetOf(snapshot.text(file), on, on.length - 1));
      deepEqual(
        found.map((place) => placeWords(snapshot, place)),
        places,
      );
    });
  }

  it('a source of the bundled letters: nowhere', () => {
    const text = 'kind: checklist\nactions:\n  - id: a\n    source: PRN00720_i#1\n';
    const own = snapshotOf({ '/a.checklist.yaml': text });
    deepEqual(definition(own, '/a.checklist.yaml', offsetOf(text, 'PRN00720', 3)), []);
  });

  it('a reference with two meanings: both', () => {
    const other = 'kind: checklist\nid: winter\nactions:\n  - id: telephony-live\n    title: Other\n';
    const text =
      'kind: plan\nchecklists: [pcarp@2023-09, winter]\nactions:\n  - id: a\n    implements: telephony-live\n';
    const own = snapshotOf({ ...files, '/winter.checklist.yaml': other, '/a.plan.yaml': text });
    deepEqual(
      definition(own, '/a.plan.yaml', offsetOf(text, 'telephony-live', 3)).map((place) => place.file),
      [checklist, '/winter.checklist.yaml'],
    );
  });
});

describe('References', () => {
  it('of a national action: every file, both ways, with its own id', () => {
    deepEqual(linesOf(checklist, 'id: telephony-live', true), [
      `${plan} line 20: implements: telephony-live`,
      `${plan} line 66: telephony-live: { finished: 14 November 2023, step: live }`,
      `${checklist} line 15: - id: telephony-live`,
      `${checklist} line 31: depends_on: [telephony-live]`,
    ]);
  });

  it('are the same from a use', () => {
    deepEqual(linesOf(plan, 'implements: telephony-live', true), linesOf(checklist, 'id: telephony-live', true));
  });

  it('leave out the place of definition when asked', () => {
    deepEqual(linesOf(plan, 'id: telephony', false), [`${plan} line 45: - telephony`]);
  });

  it('of a post: owners, support and the senior responsible owner', () => {
    deepEqual(linesOf(plan, '  director', true), [
      `${plan} line 10: sro: director`,
      `${plan} line 12: director: { title: Director of Primary Care, email: primary.care@northshire.example }`,
      `${plan} line 21: owner: director`,
      `${plan} line 31: owner: director`,
    ]);
  });

  it('of an owner that is only a name', () => {
    deepEqual(linesOf(plan, 'owner: Ann Other', true), [`${plan} line 53: owner: Ann Other`]);
  });

  it('of a role: owners and scopes', () => {
    deepEqual(linesOf(checklist, 'applies_to: practice', false), [
      `${checklist} line 18: owner: [icb, practice]`,
      `${checklist} line 19: applies_to: practice`,
      `${checklist} line 27: owner: practice`,
      `${checklist} line 28: applies_to: practice`,
    ]);
  });

  it('of a section, asked at its heading', () => {
    deepEqual(linesOf(letter, '## 1. Tele', true), [
      `${letter} line 12: ## 1. Telephony`,
      `${checklist} line 13: modern-access: { title: Modern general practice access, source: 'access-letter#1' }`,
      `${checklist} line 21: source: access-letter#1`,
      `${checklist} line 39: source: [access-letter#1, later-letter#2]`,
    ]);
  });

  it('of a step', () => {
    deepEqual(linesOf(checklist, '      - live', true), [
      `${plan} line 66: telephony-live: { finished: 14 November 2023, step: live }`,
      `${checklist} line 24: - live`,
    ]);
  });

  it('of a checklist: who builds on it', () => {
    deepEqual(linesOf(checklist, 'id: pcarp', false), [`${plan} line 8: checklists: [pcarp@2023-09]`]);
  });

  it('of blank space: none', () => {
    deepEqual(references(snapshot, plan, snapshot.text(plan).length, true), []);
  });
});

describe('Links', () => {
  it('lead from a plan to checklists, national actions and web pages', () => {
    deepEqual(linksIn(plan), [
      `pcarp@2023-09 to ${checklist}: pcarp, Go to Delivery plan for recovering access to primary care`,
      `telephony-live to ${checklist}: telephony-live, Go to “Move every remaining analogue practice to digital telephony”`,
      'https://northshire.example/go-live to https://northshire.example/go-live, Open the page',
      `gpip-intensive to ${checklist}: gpip-intensive, Go to “Intensive tier of the improvement programme”`,
      `board-plan to ${checklist}: board-plan, Go to “Take the improvement plan to a public board”`,
      `self-referral to ${checklist}: self-referral, Go to “Open self-referral pathways”`,
    ]);
  });

  it('lead from a source to the section in the workspace, without its quotation marks', () => {
    equal(linksIn(checklist)[1], `access-letter#1 to ${letter}: ## 1. Telephony, Go to the passage`);
  });

  it('lead to the page on the web for a bundled letter', () => {
    const own = snapshotOf({ '/a.checklist.yaml': 'kind: checklist\nactions:\n  - id: a\n    source: PRN00720_i#1\n' });
    deepEqual(
      links(own, '/a.checklist.yaml').map(({ target }) => target),
      [
        'https://www.england.nhs.uk/long-read/next-steps-on-delivering-the-delivery-plan-for-recovering-access-to-primary-care-letter/',
      ],
    );
  });

  it('are found inside a sentence, and lead nowhere but to web pages', () => {
    const text = `kind: plan
actions:
  - id: a
    notes: See https://northshire.example/a(b). Then run javascript:alert(1)
    evidence:
      - command:delete.everything
      - file:///etc/passwd
`;
    const own = snapshotOf({ '/a.plan.yaml': text });
    deepEqual(
      links(own, '/a.plan.yaml').map(({ span, target }) => [wordsAt(own, '/a.plan.yaml', span), target]),
      [['https://northshire.example/a(b)', 'https://northshire.example/a%28b%29']],
    );
  });
});

function linesOf(file: string, on: string, includeDeclaration: boolean): string[] {
  const offset = offsetOf(snapshot.text(file), on, on.length - 1);
  return references(snapshot, file, offset, includeDeclaration).map((place) => {
    const lines = snapshot.lines(place.file);
    const line = lines.lineAt(place.span.start);
    const text = snapshot.text(place.file).slice(lines.lineStart(line), lines.lineEnd(line));
    return `${place.file} line ${line + 1}: ${text.trim()}`;
  });
}

function linksIn(file: string): string[] {
  return links(snapshot, file).map(({ span, target, tooltip }) => {
    const to = typeof target === 'string' ? target : placeWords(snapshot, target);
    return `${wordsAt(snapshot, file, span)} to ${to}, ${tooltip}`;
  });
}
