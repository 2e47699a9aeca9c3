import assert from 'node:assert/strict';
import { type Finding, Workspace, planDates } from '../../server/src/engine/index.js';

/** A successor in the words of a plan, and the days it takes up when everything is as early as it can be. */
interface Case {
  readonly what: string;
  /** The first action; without it five days from Monday 4 to Friday 8 March 2024. */
  readonly first?: string;
  readonly dependsOn: string;
  /** Other fields of the second action; without it three days. */
  readonly second?: string;
  readonly start: string;
  readonly finish: string;
  /** What says that a day less is too little, where the chain is no longer than the action itself. */
  readonly rule?: string;
}

const calendarDays = 'start: 4 March 2024, duration: 5 days';
/** Good Friday is 29 March and Easter Monday 1 April, so this ends on Tuesday 2 April. */
const overEaster = 'start: 25 March 2024, duration: 5 working days';
const working = 'duration: 3 working days';

/** Worked by hand on a calendar of the spring of 2024. Days without the year, as MM-DD. */
const cases: readonly Case[] = [
  { what: 'finish-to-start', dependsOn: 'a', start: '03-09', finish: '03-11' },
  { what: 'finish-to-start, 2 days later', dependsOn: '{ action: a, lag: 2 days }', start: '03-11', finish: '03-13' },
  {
    what: 'finish-to-start, no time between',
    dependsOn: '{ action: a, lag: 0 days }',
    start: '03-09',
    finish: '03-11',
  },
  { what: 'finish-to-start, less 2 days', dependsOn: '{ action: a, lag: -2 days }', start: '03-07', finish: '03-09' },
  { what: 'finish-to-start, 2 weeks later', dependsOn: '{ action: a, lag: 2 weeks }', start: '03-23', finish: '03-25' },
  { what: 'finish-to-start, a month later', dependsOn: '{ action: a, lag: 1 month }', start: '04-09', finish: '04-11' },
  { what: 'start-to-start', dependsOn: '{ action: a, type: SS }', start: '03-04', finish: '03-06' },
  {
    what: 'start-to-start, 3 days later',
    dependsOn: '{ action: a, type: SS, lag: 3 days }',
    start: '03-07',
    finish: '03-09',
  },
  {
    what: 'start-to-start, less 2 days',
    dependsOn: '{ action: a, type: SS, lag: -2 days }',
    start: '03-02',
    finish: '03-04',
  },
  { what: 'finish-to-finish', dependsOn: '{ action: a, type: FF }', start: '03-06', finish: '03-08' },
  {
    what: 'finish-to-finish, 4 days later',
    dependsOn: '{ action: a, type: FF, lag: 4 days }',
    start: '03-10',
    finish: '03-12',
  },
  {
    what: 'finish-to-finish, less a day',
    dependsOn: '{ action: a, type: FF, lag: -1 day }',
    start: '03-05',
    finish: '03-07',
  },
  { what: 'start-to-finish', dependsOn: '{ action: a, type: SF }', start: '03-01', finish: '03-03' },
  {
    what: 'start-to-finish, 10 days later',
    dependsOn: '{ action: a, type: SF, lag: 10 days }',
    start: '03-11',
    finish: '03-13',
  },
  {
    what: 'start-to-finish, less a day',
    dependsOn: '{ action: a, type: SF, lag: -1 day }',
    start: '02-29',
    finish: '03-02',
  },
  { what: 'a month of work', dependsOn: 'a', second: 'duration: 1 month', start: '03-09', finish: '04-08' },
  {
    what: 'a month later, from the last day of one',
    first: 'start: 31 January 2024, duration: 5 days',
    dependsOn: '{ action: a, type: SS, lag: 1 month }',
    start: '02-29',
    finish: '03-02',
  },
  {
    what: 'a start of its own that is later',
    dependsOn: 'a',
    second: 'start: from 15 March 2024, duration: 3 days',
    start: '03-15',
    finish: '03-17',
    rule: 'duration-exceeds-window',
  },
  { what: 'a moment', dependsOn: 'a', second: 'duration: 0 days', start: '03-08', finish: '03-08' },
  { what: 'working days', first: overEaster, dependsOn: 'a', second: working, start: '04-03', finish: '04-05' },
  {
    what: 'working days, 2 working days later',
    first: overEaster,
    dependsOn: '{ action: a, lag: 2 working days }',
    second: working,
    start: '04-05',
    finish: '04-09',
  },
  {
    what: 'working days, 4 days later',
    first: overEaster,
    dependsOn: '{ action: a, lag: 4 days }',
    second: working,
    start: '04-08',
    finish: '04-10',
  },
  {
    what: 'working days, less 2 working days',
    first: overEaster,
    dependsOn: '{ action: a, lag: -2 working days }',
    second: working,
    start: '03-28',
    finish: '04-03',
  },
  {
    what: 'working days, 4 working days after the start',
    first: overEaster,
    dependsOn: '{ action: a, type: SS, lag: 4 working days }',
    second: working,
    start: '04-02',
    finish: '04-04',
  },
  {
    what: 'working days, ending together',
    first: overEaster,
    dependsOn: '{ action: a, type: FF }',
    second: working,
    start: '03-27',
    finish: '04-02',
  },
  {
    what: 'working days, ending a working day later',
    first: overEaster,
    dependsOn: '{ action: a, type: FF, lag: 1 working day }',
    second: working,
    start: '03-28',
    finish: '04-03',
  },
  {
    what: 'working days, start-to-finish',
    first: overEaster,
    dependsOn: '{ action: a, type: SF, lag: 3 working days }',
    second: working,
    start: '03-25',
    finish: '03-27',
  },
  { what: 'the earlier of two ways', dependsOn: '{ any_of: [a, other] }', start: '03-09', finish: '03-11' },
];

function plan({ first, dependsOn, second }: Case, deadline: string): string {
  return `kind: plan
format: 1
id: p
title: P
sro: Jo Marsh
as_of: 1 January 2024
actions:
  - { id: a, title: Comes first, owner: Jo Marsh, ${first ?? calendarDays} }
  - { id: other, title: Another way, owner: Jo Marsh, start: 4 March 2024, duration: 17 days }
  - { id: s, title: Comes second, owner: Jo Marsh, ${second ?? 'duration: 3 days'}, deadline: ${deadline}, depends_on: [${dependsOn}] }
`;
}

/** What a text is told that speaks of dates, from the loudest; what has no deadline and leads are other matters. */
function check(text: string): { readonly loud: readonly Finding[]; readonly days: readonly (string | null)[] } {
  const workspace = new Workspace();
  workspace.setToday('2024-01-01');
  workspace.setFile('p.plan.yaml', text);
  const snapshot = workspace.snapshot();
  assert.deepEqual(workspace.takeFailures(), []);
  const loud = snapshot
    .findings('p.plan.yaml')
    .filter(({ severity, rule }) => /error|warning/.test(severity) && !/missing-deadline|negative-lag/.test(rule));
  const second = planDates(snapshot, 'p.plan.yaml')[0]?.actions.find(({ id }) => id === 's');
  return { loud, days: [second?.earliest?.start ?? null, second?.earliest?.finish ?? null] };
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

describe('each kind of dependency, written in a plan', () => {
  for (const each of cases) {
    const last = `2024-${each.finish}`;

    it(`${each.what}: is done by ${each.finish} and not a day sooner`, () => {
      const inTime = check(plan(each, last));
      assert.deepEqual(inTime.days, [`2024-${each.start}`, last]);
      assert.deepEqual(inTime.loud, []);
      const { loud } = check(plan(each, dayBefore(last)));
      assert.deepEqual(
        loud.map(({ rule, certainty }) => `${certainty} ${rule}`),
        [`definite ${each.rule ?? 'deadline-infeasible'}`],
      );
      assert.match(loud[0]?.message ?? '', /, 1 day too late\.$/);
    });
  }

  it('a longest time between keeps the first from being early', () => {
    // The second cannot start before 20 March and has to follow within three days, so the first ends on 16 March or later.
    const text = (deadline: string): string =>
      plan(
        {
          what: '',
          first: `start: from 4 March 2024, duration: 5 days, deadline: ${deadline}`,
          dependsOn: '{ action: a, within: 3 days }',
          second: 'start: from 20 March 2024, duration: 3 days',
          start: '',
          finish: '',
        },
        '22 March 2024',
      );
    assert.deepEqual(check(text('16 March 2024')).loud, []);
    const { loud } = check(text('15 March 2024'));
    assert.deepEqual(
      loud.map(({ rule }) => rule),
      ['deadline-infeasible'],
    );
    assert.ok(loud[0]?.related.some(({ message }) => /has to follow “Comes first” within 3 days/.test(message)));
  });

  it('lengths that are not exact make a deadline possible, perhaps possible, or impossible', () => {
    const verdict = (day: string): string[] => {
      const each = {
        what: '',
        first: 'start: 4 March 2024, duration: 5 to 8 days',
        dependsOn: 'a',
        start: '',
        finish: '',
      };
      return check(plan(each, day)).loud.map(({ rule, certainty }) => `${certainty} ${rule}`);
    };
    assert.deepEqual(verdict('14 March 2024'), []);
    assert.deepEqual(verdict('13 March 2024'), ['possible deadline-infeasible']);
    assert.deepEqual(verdict('11 March 2024'), ['possible deadline-infeasible']);
    assert.deepEqual(verdict('10 March 2024'), ['definite deadline-infeasible']);
  });
});
