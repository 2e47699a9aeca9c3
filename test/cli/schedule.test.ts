import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { run } from '../../server/src/cli/run.js';
import { MemoryWorkspace, memoryIo } from '../harness/memory-workspace.js';

/** Six pieces of work in September 2023, in which no bank holiday lies; worked by hand with a calendar of the month. */
const plan = `kind: plan
format: 1
id: clinics
title: Two more flu clinics
sro: Jo Marsh
as_of: 1 September 2023
actions:
  - { id: agree, title: Agree the places, owner: Jo Marsh, start: from 4 September 2023, duration: 3 working days }
  - { id: order, title: Order the vaccine, owner: Jo Marsh, duration: 4 working days, depends_on: [agree] }
  - { id: invite, title: Invite patients, owner: Jo Marsh, duration: 2 working days, depends_on: [agree] }
  - { id: hold, title: Hold the clinics, owner: Jo Marsh, duration: 5 working days, depends_on: [order, invite], deadline: by 22 September 2023 }
  - { id: poster, title: Put up posters, owner: Jo Marsh, duration: 1 working day, depends_on: [invite], deadline: by 22 September 2023 }
  - { id: done, title: Tell the board, owner: Jo Marsh, duration: 0 days, depends_on: [hold] }
`;

interface Listed {
  readonly line: number;
  readonly id: string;
  readonly earliest: { readonly start: string | null; readonly finish: string | null } | null;
  readonly latest: { readonly start: string | null; readonly finish: string | null } | null;
  readonly totalFloat: { readonly days: number; readonly workingDays: number; readonly towards: object } | null;
  readonly freeFloat: { readonly workingDays: number } | null;
  readonly heldBy: readonly string[];
  readonly words: Readonly<Record<string, string>>;
}

async function command(text: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, printed } = memoryIo(new MemoryWorkspace([['/work/p.plan.yaml', text]]), { currentFolder: '/work' });
  const code = await run(args, io);
  return { code, ...printed };
}

async function listed(text: string, ...args: string[]): Promise<readonly Listed[]> {
  const { out } = await command(text, 'schedule', '--format', 'json', '--today', '2023-09-01', ...args);
  const [document] = JSON.parse(out) as { actions: Listed[] }[];
  return document?.actions ?? [];
}

describe('delivery-plan schedule', () => {
  it('gives the days of the book, counted in working days', async () => {
    const rows = (await listed(plan)).map(({ id, earliest, latest, totalFloat, freeFloat, heldBy }) => [
      id,
      `${earliest?.start ?? ''} ${earliest?.finish ?? ''}`,
      `${latest?.start ?? ''} ${latest?.finish ?? ''}`,
      totalFloat?.workingDays,
      freeFloat?.workingDays,
      heldBy.join(' '),
    ]);
    deepEqual(rows, [
      ['agree', '2023-09-04 2023-09-06', '2023-09-07 2023-09-11', 3, 0, ''],
      ['order', '2023-09-07 2023-09-12', '2023-09-12 2023-09-15', 3, 0, 'agree'],
      ['invite', '2023-09-07 2023-09-08', '2023-09-14 2023-09-15', 5, 0, 'agree'],
      ['hold', '2023-09-13 2023-09-19', '2023-09-18 2023-09-22', 3, 0, 'order'],
      ['poster', '2023-09-11 2023-09-11', '2023-09-22 2023-09-22', 9, undefined, 'invite'],
      ['done', '2023-09-19 2023-09-19', ' ', 0, undefined, 'hold'],
    ]);
  });

  it('has the form that is described', async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(
      JSON.parse(readFileSync('docs/schedule-output.schema.json', 'utf8')) as object,
    );
    for (const today of ['2023-09-01', '2030-01-01']) {
      const { out } = await command(plan, 'schedule', '--format', 'json', '--as-of', today);
      ok(validate(JSON.parse(out)), JSON.stringify(validate.errors));
    }
  });

  it('names what breaks first when something slips', async () => {
    const actions = await listed(plan);
    deepEqual(actions[1]?.totalFloat?.towards, { kind: 'deadline', action: 'hold', day: '2023-09-22' });
    deepEqual(actions[5]?.totalFloat?.towards, { kind: 'end', action: null, day: '2023-09-19' });
    equal(
      actions[1]?.words['Room to slip'],
      '3 working days (3 days); more is too late for the deadline of “Hold the clinics”, 22 September 2023',
    );
  });

  it('counts from the reporting date, and leaves what is done alone', async () => {
    const later = plan
      .replace('as_of: 1 September 2023', 'as_of: 13 September 2023')
      .replace('duration: 3 working days }', 'status: done, finished: 5 September 2023 }');
    const actions = await listed(later);
    equal(actions[0]?.earliest, null);
    match((await command(later, 'schedule')).out, /Nothing is worked out for 1 other action: done, standing alone/);
    equal(actions[1]?.earliest?.start, '2023-09-13');
    equal(actions[3]?.totalFloat?.workingDays, -1);
    match(actions[3]?.words['Room to slip'] ?? '', /^1 working day \(3 days\) too late for its deadline, 22 September/);
  });

  it('shows a moment on the day on which what follows can start, at the earliest and at the latest', async () => {
    const moment = plan.replace(
      'from 4 September 2023, duration: 3 working days',
      '4 September 2023, duration: 0 days',
    );
    const [agree, order] = await listed(moment);
    deepEqual(agree?.earliest, { start: '2023-09-04', finish: '2023-09-04' });
    deepEqual(order?.latest, { start: '2023-09-12', finish: '2023-09-15' });
    deepEqual(agree.latest, { start: '2023-09-12', finish: '2023-09-12' });
    equal(agree.totalFloat?.days, 8);
    const due = plan.replace('duration: 3 working days', 'duration: 0 days, deadline: 8 September 2023');
    deepEqual((await listed(due))[0]?.latest, { start: '2023-09-08', finish: '2023-09-08' });
  });

  it('says what may be at worst where dates and lengths are not exact', async () => {
    const range = plan.replace('duration: 4 working days', 'duration: 4 to 6 working days');
    const order = (await listed(range))[1];
    equal(
      order?.words['At the earliest'],
      '7 to 12 September 2023, at worst 7 to 14 September 2023, because of “Agree the places”',
    );
    match(order.words['Room to slip'] ?? '', /^3 working days .*; at worst 1 working day \(1 day\)$/);
  });

  it('reads well in the terminal', async () => {
    const { code, out } = await command(plan, 'schedule', 'p.plan.yaml', '--today', '2023-09-01');
    equal(code, 0);
    match(out, /^p\.plan\.yaml\n {2}Agree the places \(agree, line 8\)\n {4}At the earliest: 4 to 6 September 2023\n/);
    match(out, /everything is done by 19 September 2023; agree, order and hold decide that\./);
    match(out, /Counted from 1 September 2023, the reporting date\./);
  });

  it('has nothing to say of cycles, broken dates and files without actions, and does not stop', async () => {
    const cycle = plan.replace('3 working days }', '3 working days, depends_on: [hold] }');
    deepEqual(
      (await listed(cycle)).flatMap(({ id, earliest }) => (earliest === null ? [] : [id])),
      [],
    );
    const broken = await listed(plan.replace('from 4 September 2023', 'from 34 September 2023'));
    equal(broken[1]?.earliest, null);
    equal((await command('kind: plan\n', 'schedule')).code, 0);
    equal((await command(plan, 'schedule', 'q.plan.yaml')).code, 2);
  });
});

describe('delivery-plan explain FILE:LINE, where nothing is wrong', () => {
  it('says when the action can happen, and what leads up to it', async () => {
    const { out } = await command(plan, 'explain', 'p.plan.yaml:9', '--today', '2023-09-01');
    match(out, /When “Order the vaccine” can happen:\n {2}At the earliest: 7 to 12 September 2023, because of/);
    match(out, /1\. “Agree the places” cannot start before 4 September 2023 {2}\(line 8\)\n/);
    match(out, /3\. “Order the vaccine” waits for “Agree the places” to finish, so it starts on 7 September 2023/);
  });
});
