import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { type Finding, type Fix, type Snapshot, Workspace } from '../../server/src/engine/index.js';
import { tries } from '../harness/effort.js';

/*
 * A session that has lived through many edits finds what a fresh one finds. The plans here are dense: nearly every action is
 * tied to others in one way or another, so that an edit of one has something to say about the rest.
 */

type Fields = Readonly<Record<string, string | null>>;

const ids = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7'];

/** What each field of an action may say; null leaves it out. */
const pools: Readonly<Record<string, readonly (string | null)[]>> = {
  title: ['Move to telephony', 'Train the staff', 'Launch', 'launch', 'Sign the contract with every practice', null],
  owner: ['director', 'lead', 'nobody known', null],
  deadline: [
    '31 March 2024',
    'by December 2023',
    '30 November 2023',
    'by the end of January 2024',
    '3 February 2024',
    'Q3 2023/24',
    'ongoing',
    'TBC',
    'within 6 weeks of a1',
    'within 4 weeks of launch',
    'at least 2 weeks before a2',
    '31 Marchx 2024',
    null,
  ],
  start: [
    '1 December 2023',
    'from January 2024',
    'by February 2024',
    'a',
    '2 weeks after a3',
    '1 week after Launch',
    null,
  ],
  finish: ['15 January 2024', 'March 2024', null, null],
  expected: ['December 2023', null, null],
  duration: ['3 weeks', '10 working days', '2 to 4 weeks', '0 days', '26 weeks', 'long', null],
  status: ['not started', 'in progress', 'done', 'cancelled', 'blocked', null],
  started: ['1 November 2023', null, null],
  finished: ['20 November 2023', null, null],
  depends_on: [
    '[a0]',
    '[a1, a2]',
    '[{ action: a3, type: start-to-start, lag: 2 weeks }]',
    '[{ any_of: [a0, a4] }]',
    '[{ action: a1, within: 3 weeks }, a5]',
    '[{ action: a2, lag: -1 week }]',
    '[{ action: a6, lag: 30 working days, strength: preference }]',
    '[missing]',
    '[n1]',
    '[n2]',
    null,
    null,
  ],
  parent: ['a0', 'a4', null, null, null, null],
  implements: ['n1', 'n2', 'n3', 'p:a2', null, null, null, null],
  applies_to: ['practice', null, null, null],
  blocked_by: ['[{ action: a1, why: It is late }]', null, null],
  excludes: ['[a2]', null, null, null],
  not_dependent_on: ['[{ action: n1, why: Bought already }]', '[a3]', null, null],
  rag: ['green', 'red', null],
  note: ['One', 'Two lines', null],
};

const names = Object.keys(pools);

const fieldsArbitrary: fc.Arbitrary<Fields> = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.constantFrom(...(pools[name] ?? []))])),
);

/** The field and its new value: one keystroke or more. */
const oneField = fc
  .constantFrom(...names)
  .chain((name) => fc.constantFrom(...(pools[name] ?? [])).map((value) => ({ name, value })));

interface Plan {
  readonly head: number;
  readonly checklist: number;
  readonly actions: readonly { readonly id: string; readonly fields: Fields }[];
}

type Edit = (plan: Plan) => Plan;

const position = fc.nat(ids.length - 1);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 15,
    arbitrary: fc
      .tuple(fc.array(position, { minLength: 1, maxLength: 2 }), oneField)
      .map(([touched, { name, value }]): Edit => (plan) => ({
        ...plan,
        actions: plan.actions.map(({ id, fields }, index) => ({
          id,
          fields: touched.includes(index) ? { ...fields, [name]: value } : fields,
        })),
      })),
  },
  {
    weight: 1,
    arbitrary: position.map((dropped): Edit => (plan) => ({
      ...plan,
      actions: plan.actions.filter((_, index) => index !== dropped),
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(position, fieldsArbitrary)
      .map(([id, fields]): Edit => (plan) => ({ ...plan, actions: [...plan.actions, { id: ids[id] ?? 'a', fields }] })),
  },
  { weight: 1, arbitrary: fc.nat(3).map((head): Edit => (plan) => ({ ...plan, head })) },
  { weight: 1, arbitrary: fc.nat(2).map((checklist): Edit => (plan) => ({ ...plan, checklist })) },
);

const heads = [
  'as_of: 30 November 2023\n',
  'as_of: 31 January 2024\nperiod: 2023/24\n',
  'as_of: 30 November 2023\norganisations:\n  - { code: A81001, name: One, level: practice }\n',
  'as_of: 30 November 2023\npeople:\n  director: { title: Director }\n  lead: { title: Lead }\n',
];

const checklists = ['31 March 2024', '31 December 2023', 'by January 2024'].map(
  (deadline) => `kind: checklist
format: 1
id: national
version: "1"
title: National
issued: 1 May 2023
actions:
  - id: n1
    title: Buy it
    owner: icb
    deadline: ${deadline}
  - id: n2
    title: Use it
    owner: practice
    deadline: 31 March 2024
    depends_on: [n1]
  - id: n3
    title: Measure it
    owner: practice
    duration: 4 weeks
    depends_on: [n2]
`,
);

function planText({ head, actions }: Plan): string {
  const entries = actions.map(({ id, fields }) => {
    const lines = names.flatMap((name) => {
      const value = fields[name];
      return value === null || value === undefined ? [] : [`    ${name}: ${value}`];
    });
    return [`  - id: ${id}`, ...lines, ''].join('\n');
  });
  return `kind: plan\nformat: 1\nid: p\ntitle: P\nchecklists: [national@1]\n${heads[head] ?? ''}actions:\n${entries.join('')}`;
}

const planFile = 'a.plan.yaml';
const checklistFile = 'national.checklist.yaml';

function workspace(): Workspace {
  const made = new Workspace();
  made.setToday('2023-12-01');
  return made;
}

function seen(snapshot: Snapshot): unknown {
  return snapshot.files.flatMap((file) => snapshot.findings(file).map(withFixes));
}

function withFixes({ fixes, ...finding }: Finding): unknown {
  return { ...finding, fixes: fixes().map(ways) };
}

/** A fix with all that would be tried in its place. */
function ways(fix: Fix): readonly unknown[] {
  const { title, edits, computed } = fix;
  const next = fix.otherwise?.() ?? null;
  return [{ title, edits, computed }, ...(next === null ? [] : ways(next))];
}

describe('a plan that is edited', () => {
  it('has the findings, related places and fixes that it would have if it had been opened like that', () => {
    fc.assert(
      fc.property(
        fc.array(fieldsArbitrary, { minLength: 3, maxLength: ids.length }),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (first, edits) => {
          let plan: Plan = {
            head: 0,
            checklist: 0,
            actions: first.map((fields, index) => ({ id: ids[index] ?? 'a', fields })),
          };
          const session = workspace();
          put(session, plan);
          session.snapshot();
          for (const change of edits) {
            plan = change(plan);
            put(session, plan);
            const fresh = workspace();
            put(fresh, plan);
            assert.deepEqual(seen(session.snapshot()), seen(fresh.snapshot()));
          }
        },
      ),
      { numRuns: tries(25) },
    );
  });
});

describe('a session', () => {
  it('lets go of the versions of a plan that nobody asks about any more', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const session = workspace();
    const versions: WeakRef<object>[] = [];
    const fields = { title: 'Move to telephony', deadline: '30 November 2023', depends_on: '[a0]' };
    for (let round = 0; round < 10; round++) {
      const note = `Round ${String(round)}`;
      const actions = ids.map((id) => ({ id, fields: id === 'a5' ? { ...fields, note } : fields }));
      put(session, { head: 0, checklist: 0, actions });
      const snapshot = session.snapshot();
      assert.ok(snapshot.findings(planFile).some((finding) => finding.fixes().length > 0));
      versions.push(new WeakRef(snapshot), new WeakRef(snapshot.programme));
      // A weak reference holds on until the work in hand is over.
      await new Promise((resolve) => setImmediate(resolve));
    }
    collect();
    const alive = versions.filter((version) => version.deref() !== undefined).length;
    assert.ok(alive <= 4, `${String(alive)} of ${String(versions.length)} are still there`);
  });
});

function put(into: Workspace, plan: Plan): void {
  into.setFile(checklistFile, checklists[plan.checklist] ?? '');
  into.setFile(planFile, planText(plan));
}
