import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/index.js';
import type { LinkedAction, LinkedDocument } from '../../server/src/engine/link/index.js';
import {
  type InstanceState,
  allOfStates,
  hasReachedEnd,
  instancesFor,
  organisationIndex,
  organisationsOf,
  stateOfAction,
  stateOfRecord,
} from '../../server/src/engine/rules/organisations/instances.js';
import { dayOf } from '../../server/src/engine/time/index.js';

const today = dayOf(2023, 11, 30);

const checklist = `kind: checklist
format: 1
id: pcarp
version: "2023-09"
title: Recovering access
issued: September 2023
roles:
  surgery: { title: GP practice, level: practice }
actions:
  - { id: ladder, title: With steps, applies_to: surgery, steps: [analogue, live, call-back], done_at: live }
  - { id: last, title: Done at the last step, applies_to: surgery, steps: [begun, done] }
  - { id: network, title: For PCNs, applies_to: pcn }
  - { id: once, title: Done once }
`;

/** A plan in which one practice of a PCN has recorded this about `ladder`. */
function planWith(record: string, actions = '  - { id: own, title: Something of our own }'): LinkedDocument {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  workspace.setFile('/a.checklist.yaml', checklist);
  workspace.setFile(
    '/b.plan.yaml',
    `kind: plan
format: 1
id: northshire
title: Northshire plan
checklists: [pcarp@2023-09]
as_of: 30 November 2023
actions:
${actions}
organisations:
  - { code: U1, name: Coast PCN, level: pcn }
  - { code: Y1, name: First Surgery, level: practice, pcn: u1, progress: { ladder: ${record} } }
  - { code: Y2, name: Second Surgery, level: practice, pcn: U1 }
  - { code: Y3, name: Third Surgery, level: practice, pcn: U9 }
`,
  );
  const [plan] = workspace.snapshot().documents('/b.plan.yaml');
  if (plan === undefined) throw new Error('The plan was not read.');
  return plan;
}

function national(plan: LinkedDocument, id: string): LinkedAction {
  const found = plan.resolveNational(id);
  if (found.type !== 'found') throw new Error(`There is no ${id}.`);
  return found.action;
}

function stateWith(record: string): InstanceState {
  const plan = planWith(record);
  const action = national(plan, 'ladder');
  return stateOfRecord(plan.organisations[1]?.record(action) ?? null, action, today);
}

/** What is known of the start and the end, as days from the reporting date. */
function summary(state: InstanceState): unknown {
  if (state.kind !== 'recorded') return state.kind;
  const days = (known: typeof state.start): unknown =>
    known === null ? null : [known.lo - today, known.hi - today, known.forecast ? 'forecast' : 'actual'];
  return { start: days(state.start), finish: days(state.finish), done: state.done };
}

describe('what is known of one organisation’s part in an action', () => {
  it('is nothing without a record', () => {
    const plan = planWith('{ step: live }');
    const action = national(plan, 'ladder');
    strictEqual(stateOfRecord(plan.organisations[2]?.record(action) ?? null, action, today).kind, 'unrecorded');
  });

  it('is nothing to ask for where it withdrew, opted out or is not concerned', () => {
    for (const record of [
      '{ withdrawn: Too much work }',
      '{ opted_out: true }',
      '{ not_applicable: Never analogue }',
    ]) {
      strictEqual(stateWith(record).kind, 'dropped', record);
    }
    strictEqual(stateWith('{ not_applicable: false }').kind, 'recorded');
  });

  it('is an end and no beginning when only the end is recorded', () => {
    deepStrictEqual(summary(stateWith('{ finished: 29 November 2023 }')), {
      start: [-Infinity, -1, 'actual'],
      finish: [-1, -1, 'actual'],
      done: true,
    });
  });

  it('counts the reporting date as past and the day after as still to come', () => {
    deepStrictEqual(summary(stateWith('{ started: 30 November 2023 }')), {
      start: [0, 0, 'actual'],
      finish: null,
      done: false,
    });
    deepStrictEqual(summary(stateWith('{ finished: 1 December 2023 }')), {
      start: null,
      finish: [1, 1, 'forecast'],
      done: false,
    });
  });

  it('is expected, and not done, with an expected day', () => {
    deepStrictEqual(summary(stateWith('{ step: analogue, expected: December 2023 }')), {
      start: null,
      finish: [1, 31, 'forecast'],
      done: false,
    });
  });

  it('is done on an unknown day at or past the step that counts as done', () => {
    for (const step of ['live', 'call-back']) {
      deepStrictEqual(
        summary(stateWith(`{ step: ${step}, expected: December 2023 }`)),
        { start: [-Infinity, 0, 'actual'], finish: null, done: true },
        step,
      );
    }
  });

  it('is unknown when a date cannot be read, and as good as nothing when it says no day', () => {
    strictEqual(stateWith('{ finished: 31 November 2023 }').kind, 'unreadable');
    deepStrictEqual(summary(stateWith('{ finished: TBC }')), { start: null, finish: null, done: false });
  });
});

describe('steps', () => {
  it('count as done from `done_at` on, without it at the last one', () => {
    const plan = planWith('{ step: live }');
    const reached = (step: string | null, id: string): boolean => hasReachedEnd(step, national(plan, id));
    deepStrictEqual(
      [reached('analogue', 'ladder'), reached('live', 'ladder'), reached('call-back', 'ladder')],
      [false, true, true],
    );
    deepStrictEqual([reached('begun', 'last'), reached('done', 'last')], [false, true]);
    const own = planWith('{ step: signed }', '  - { id: own, implements: ladder, steps: [asked, signed] }');
    const record = own.organisations[1]?.record(national(own, 'ladder')) ?? null;
    const state = stateOfRecord(record, national(own, 'ladder'), today);
    strictEqual(state.kind === 'recorded' && state.done, true, 'the steps of the plan’s own action come first');
    deepStrictEqual([reached('gone', 'last'), reached(null, 'last'), reached('live', 'once')], [false, false, false]);
  });
});

describe('several instances together', () => {
  const finished = stateWith('{ finished: 29 November 2023 }');
  const later = stateWith('{ finished: 30 November 2023 }');
  const dropped = stateWith('{ opted_out: true }');
  const open = stateWith('{ step: analogue }');

  it('are as late as the latest, whatever their order', () => {
    for (const states of [
      [finished, later, dropped],
      [dropped, later, finished],
    ]) {
      deepStrictEqual(summary(allOfStates(states)), {
        start: [-Infinity, 0, 'actual'],
        finish: [0, 0, 'actual'],
        done: true,
      });
    }
  });

  it('are open while one is, unknown while nothing is recorded of one, and dropped when all are', () => {
    deepStrictEqual(summary(allOfStates([finished, open])), { start: null, finish: null, done: false });
    strictEqual(allOfStates([finished, { kind: 'unrecorded' }]).kind, 'unrecorded');
    strictEqual(allOfStates([dropped, dropped]).kind, 'dropped');
    strictEqual(allOfStates([]).kind, 'unrecorded');
  });
});

describe('which organisations an action stands for', () => {
  const plan = planWith('{ step: live }');
  const named = (organisations: readonly { readonly name: string }[] | null): unknown =>
    organisations === null ? null : organisations.map(({ name }) => name);
  const from = (index: number, id: string): unknown => {
    const organisation = plan.organisations[index];
    return organisation === undefined ? undefined : named(instancesFor(organisation, national(plan, id)));
  };

  it('are those of the level it applies to, by role or by level', () => {
    deepStrictEqual(named(organisationsOf(plan, national(plan, 'ladder'))), [
      'First Surgery',
      'Second Surgery',
      'Third Surgery',
    ]);
    deepStrictEqual(named(organisationsOf(plan, national(plan, 'network'))), ['Coast PCN']);
    deepStrictEqual(named(organisationsOf(plan, national(plan, 'once'))), []);
  });

  it('are itself, its PCN or its members for one that waits, and none when it is done once', () => {
    deepStrictEqual(from(1, 'ladder'), ['First Surgery']);
    deepStrictEqual(from(1, 'network'), ['Coast PCN']);
    deepStrictEqual(from(3, 'network'), []);
    deepStrictEqual(from(0, 'ladder'), ['First Surgery', 'Second Surgery']);
    strictEqual(from(1, 'once'), null);
  });

  it('are found by code in any letter case, and their records by action', () => {
    const index = organisationIndex(plan);
    strictEqual(index.byCode('y2')?.name, 'Second Surgery');
    strictEqual(index.byCode('Y9'), null);
    deepStrictEqual(
      [...index.records].map(([action, records]) => [action.id, records.length]),
      [['ladder', 1]],
    );
  });
});

describe('an action that is done once', () => {
  it('says itself where it stands', () => {
    const plan = planWith(
      '{ step: live }',
      `  - { id: a, title: Done, finished: 29 November 2023 }
  - { id: b, title: Planned, finish: 4 December 2023 }
  - { id: c, title: Given up, status: cancelled }
  - { id: d, title: Broken, finish: 31 November 2023 }
  - { id: e, title: Done some day, status: done }`,
    );
    deepStrictEqual(
      plan.actions.map((action) => summary(stateOfAction(action))),
      [
        { start: null, finish: [-1, -1, 'actual'], done: true },
        { start: null, finish: [4, 4, 'forecast'], done: false },
        'dropped',
        'unreadable',
        { start: null, finish: null, done: true },
      ],
    );
  });
});
