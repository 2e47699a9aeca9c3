import { equal, match } from 'node:assert/strict';
import { run } from '../../server/src/cli/run.js';
import { MemoryWorkspace, memoryIo } from '../harness/memory-workspace.js';

const plan = `kind: plan
format: 1
id: p
title: P
as_of: 1 October 2023
actions:
  - id: telephony
    title: Telephony
    owner: a
    finish: 31 January 2024
    deadline: by March 2024
  - id: intensive
    title: Intensive
    owner: a
    duration: 26 weeks
    deadline: by March 2024
    depends_on: [telephony]
`;

async function command(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, printed } = memoryIo(new MemoryWorkspace([['/work/p.plan.yaml', plan]]), { currentFolder: '/work' });
  const code = await run(args, io);
  return { code, ...printed };
}

describe('delivery-plan explain FILE:LINE', () => {
  it('tells the chain in order, with the line of each step', async () => {
    const { code, out } = await command('explain', 'p.plan.yaml:16', '--today', '2023-10-01');
    equal(code, 0);
    match(out, /“Intensive” cannot be done by 31 March 2024/);
    match(out, /1\. “Telephony” is planned to finish on 31 January 2024 {2}\(line 10\)/);
    match(out, /3\. It takes 26 weeks, so it ends on 31 July 2024 at the earliest {2}\(line 15\)/);
    match(out, /delivery-plan explain deadline-infeasible/);
  });

  it('says where something was found when the line has nothing', async () => {
    const { code, out } = await command('explain', 'p.plan.yaml:1', '--today', '2023-10-01');
    equal(code, 0);
    match(out, /Nothing was found on line 1\. Something was found on lines .*16/);
  });

  it('says what is wrong with the place', async () => {
    const beyond = await command('explain', 'p.plan.yaml:99');
    equal(beyond.code, 2);
    match(beyond.err, /has 18 lines, so there is no line 99/);
    equal((await command('explain', 'q.plan.yaml:1')).code, 2);
  });
});

describe('delivery-plan check --metrics', () => {
  it('prints the figures of each plan below the findings', async () => {
    const { out } = await command('check', '--metrics', '--today', '2023-10-01');
    match(out, /p\.plan\.yaml as a whole\n {2}Loose ends +100% \(2 of 2\)/);
    match(out, /Finish-to-start +100% \(1 of 1\) +at least 90% +in order/);
  });

  it('puts them beside the list in JSON', async () => {
    const { out } = await command('check', '--metrics', '--format', 'json', '--today', '2023-10-01');
    const { findings, metrics } = JSON.parse(out) as {
      findings: unknown[];
      metrics: { point: number; file: string }[];
    };
    equal(Array.isArray(findings), true);
    equal(metrics.map(({ point }) => point).join(), '1,3,4,6,8,11,13,14');
    equal(metrics[0]?.file, 'p.plan.yaml');
  });
});
