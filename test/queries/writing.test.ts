import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Workspace } from '../../server/src/engine/index.js';
import { offersIn, taken, withCursor, workspaceOf } from './ask.js';
import { checklist, earlier, letter } from './story.js';

const national = {
  '/pcarp.checklist.yaml': checklist,
  '/pcarp-2023-05.checklist.yaml': earlier,
  '/access.guidance.md': letter,
};
const file = '/northshire.plan.yaml';

/** Takes completions one after another; what is not among them is a failure. */
class Writer {
  readonly #workspace: Workspace;
  #marked = '<|>';

  constructor(others: Readonly<Record<string, string>>) {
    this.#workspace = workspaceOf(others, '2023-11-01');
  }

  get text(): string {
    return withCursor(this.#marked).text;
  }

  take(...labels: readonly string[]): this {
    for (const label of labels) {
      const { text, offers } = offersIn(this.#workspace, this.#marked, file);
      const offer = offers.find((each) => each.label === label);
      const list = offers.map((each) => each.label).join(', ');
      ok(offer !== undefined, `${label} is not offered in\n${this.#marked}\n  but only ${list}`);
      this.#marked = taken(text, offer);
    }
    return this;
  }

  /** Presses keys: Enter, brackets, and words that only the author can know. */
  type(words: string): this {
    this.#marked = this.#marked.replace('<|>', `${words}<|>`);
    return this;
  }

  /** What is wrong with the plan. */
  errors(): readonly string[] {
    this.#workspace.setFile(file, this.text);
    const found = this.#workspace.snapshot().findings(file);
    return found.filter(({ severity }) => severity === 'error').map(({ message }) => message);
  }
}

describe('A plan written with completion only', () => {
  it('begins with one choice and is right at once', () => {
    const writer = new Writer({}).take('A new plan');
    deepEqual(writer.errors(), [], writer.text);
  });

  it('is complete when each national action has been taken from the list', () => {
    const writer = new Writer(national).take('A new plan');
    // The file ends with a line break: the next action begins at its dash.
    for (const id of ['telephony-live', 'gpip-intensive', 'self-referral', 'board-plan']) {
      writer.type('  - ').take(`For ${id}`).type('\n');
    }
    deepEqual(writer.errors(), [], writer.text);
  });

  it('can be written field by field', () => {
    const writer = new Writer(national);
    writer.take('kind').type('\n').take('format').type('\n').take('id', 'northshire').type('\n');
    writer.take('title').type('Northshire access plan\n');
    writer.take('organisation').type('{ ').take('name').type('NHS Northshire ICB, ').take('level', 'icb').type(' }\n');
    writer.take('checklists', 'pcarp@2023-09').type('\n').take('as_of', '1 November 2023').type('\n');
    writer.take('people').type('Director of Primary Care\n').take('sro', 'short-name').type('\n');
    writer.take('not_applicable', 'gpip-intensive').type('\n    ').take('why').type('No practice qualifies\n');
    writer.type('actions:\n');
    for (const id of ['telephony-live', 'self-referral', 'board-plan']) {
      const waits = id === 'board-plan';
      writer.type('  - ').take('implements', id).type('\n    ').take('id', id).type('\n    ');
      writer
        .take('owner', 'short-name')
        .type('\n    ')
        .take('status', waits ? 'not started' : 'in progress')
        .type('\n');
      if (!waits) writer.type('    ').take('started', '31 October 2023').type('\n');
    }
    writer
      .type('    ')
      .take('depends_on')
      .type('[')
      .take('telephony-live')
      .type(', ')
      .take('self-referral')
      .type(']\n');
    writer.type('    ').take('source', 'access-letter#1').type('\n');
    equal(writer.text, byHand);
    deepEqual(writer.errors(), [], writer.text);
  });
});

const byHand = `kind: plan
format: 1
id: northshire
title: Northshire access plan
organisation: { name: NHS Northshire ICB, level: icb }
checklists: pcarp@2023-09
as_of: 1 November 2023
people:
  short-name: Director of Primary Care
sro: short-name
not_applicable:
  - action: gpip-intensive
    why: No practice qualifies
actions:
  - implements: telephony-live
    id: telephony-live
    owner: short-name
    status: in progress
    started: 31 October 2023
  - implements: self-referral
    id: self-referral
    owner: short-name
    status: in progress
    started: 31 October 2023
  - implements: board-plan
    id: board-plan
    owner: short-name
    status: not started
    depends_on: [telephony-live, self-referral]
    source: access-letter#1
`;
