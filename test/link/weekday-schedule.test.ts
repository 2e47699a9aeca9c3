import { deepEqual, equal } from 'node:assert/strict';
import { type ScheduledAction, Workspace, planDates } from '../../server/src/engine/index.js';

/**
 * Ten pieces of work over Easter 2024, worked by hand on a wall calendar: Good Friday is 29 March, Easter Monday 1 April.
 * Waits of every kind lie between them, so that early and late days, and both floats, differ in more than one way.
 */
const plan = `kind: plan
format: 1
id: clinic
title: A new room for the clinic
sro: Jo Marsh
as_of: 1 March 2024
actions:
  - { id: agree, title: Agree the brief, owner: Jo Marsh, start: from 18 March 2024, duration: 3 working days }
  - { id: survey, title: Survey the rooms, owner: Jo Marsh, duration: 4 working days, depends_on: [agree] }
  - { id: order, title: Order the equipment, owner: Jo Marsh, duration: 10 working days, depends_on: [agree] }
  - { id: draw, title: Draw the plans, owner: Jo Marsh, duration: 5 working days, depends_on: [survey] }
  - { id: consent, title: Get consent, owner: Jo Marsh, duration: 2 working days, depends_on: [draw] }
  - { id: strip, title: Strip the room, owner: Jo Marsh, duration: 3 working days, depends_on: [consent] }
  - id: fit
    title: Fit the room out
    owner: Jo Marsh
    duration: 8 working days
    depends_on: [{ action: strip, type: start-to-start, lag: 1 working day }]
  - id: install
    title: Install the equipment
    owner: Jo Marsh
    duration: 4 working days
    depends_on:
      - { action: order, lag: 2 working days }
      - { action: fit, type: finish-to-finish, lag: 1 working day }
  - { id: train, title: Train the staff, owner: Jo Marsh, duration: 3 working days, depends_on: [order] }
  - { id: open, title: Open the room, owner: Jo Marsh, duration: 0 days, deadline: 26 April 2024, depends_on: [install, train] }
`;

/** Its dates, and how many things are said loudly of it. */
function read(text: string, settings = ''): { readonly rows: readonly ScheduledAction[]; readonly loud: number } {
  const workspace = new Workspace();
  workspace.setToday('2024-03-01');
  workspace.setFile('p.plan.yaml', text);
  workspace.setFile('delivery-plan.config.yaml', settings);
  const snapshot = workspace.snapshot();
  const loud = snapshot.findings('p.plan.yaml').filter(({ severity }) => /error|warning/.test(severity));
  return { rows: planDates(snapshot, 'p.plan.yaml')[0]?.actions ?? [], loud: loud.length };
}

function row({ id, earliest, latest, totalFloat, freeFloat }: ScheduledAction): readonly unknown[] {
  const days = (range: typeof earliest): string => `${range?.start?.slice(5) ?? ''} ${range?.finish?.slice(5) ?? ''}`;
  return [id, days(earliest), days(latest), totalFloat?.workingDays, freeFloat?.workingDays];
}

describe('a schedule of working days over Easter', () => {
  it('has the early and late days and the floats of the hand calculation', () => {
    const { rows, loud } = read(plan);
    deepEqual(rows.map(row), [
      ['agree', '03-18 03-20', '03-22 03-26', 4, 0],
      ['survey', '03-21 03-26', '03-27 04-03', 4, 0],
      ['order', '03-21 04-05', '04-05 04-18', 9, 0],
      ['draw', '03-27 04-04', '04-04 04-10', 4, 0],
      ['consent', '04-05 04-08', '04-11 04-12', 4, 0],
      ['strip', '04-09 04-11', '04-15 04-17', 4, 0],
      ['fit', '04-10 04-19', '04-16 04-25', 4, 0],
      ['install', '04-17 04-22', '04-23 04-26', 4, 0],
      ['train', '04-08 04-10', '04-24 04-26', 12, 8],
      ['open', '04-22 04-22', '04-26 04-26', 4, undefined],
    ]);
    equal(loud, 0);
  });

  it('counts a one-off bank holiday of the settings', () => {
    const { rows } = read(plan, 'bank_holidays: { add: [{ date: 16 April 2024, title: One-off day }] }\n');
    deepEqual(
      rows.map(row).filter(([id]) => id === 'strip' || id === 'install' || id === 'open'),
      [
        ['strip', '04-09 04-11', '04-12 04-17', 3, 0],
        ['install', '04-18 04-23', '04-23 04-26', 3, 0],
        ['open', '04-23 04-23', '04-26 04-26', 3, undefined],
      ],
    );
  });

  it('can be done by the last of those days and not on the one before', () => {
    equal(read(plan.replace('deadline: 26 April', 'deadline: 22 April')).loud, 0);
    equal(read(plan.replace('deadline: 26 April', 'deadline: 21 April')).loud, 1);
  });
});
