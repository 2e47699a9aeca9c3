import { deepEqual, equal, notEqual, ok, rejects } from 'node:assert/strict';
import type { Snapshot } from '../../server/src/engine/index.js';
import { Workspace } from '../../server/src/engine/index.js';
import { Snapshots } from '../../server/src/lsp/snapshots.js';
import { latePlan } from './late-plan.js';

/** A workspace whose work takes as many steps as a test wants, and says how far it came. */
class SlowWorkspace extends Workspace {
  readonly began: number[] = [];
  finished = 0;
  steps = 5;

  override *advance(): Generator<undefined, Snapshot> {
    const run = this.began.push(0) - 1;
    for (let step = 0; step < this.steps; step++) {
      this.began[run] = step + 1;
      yield;
    }
    this.finished++;
    return this.snapshotNow();
  }

  private snapshotNow(): Snapshot {
    const work = super.advance();
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
  }
}

/** A host on whose clock every look finds 10 ms gone. */
function slicingHost(onYield: () => void = () => undefined): {
  yieldToEvents(): Promise<void>;
  now(): number;
  yields: number;
} {
  let clock = 0;
  return {
    yields: 0,
    now: () => (clock += 10),
    async yieldToEvents() {
      this.yields++;
      await new Promise((resolve) => setImmediate(resolve));
      onYield();
    },
  };
}

describe('snapshots', () => {
  it('are computed in slices, with waiting messages in between', async () => {
    const workspace = new SlowWorkspace();
    workspace.setFile('a.plan.yaml', latePlan);
    const host = slicingHost();
    const snapshot = await new Snapshots(workspace, host, () => undefined).current();
    deepEqual(snapshot.files, ['a.plan.yaml']);
    equal(host.yields, 5);
  });

  it('need no slices when the work is short', async () => {
    const workspace = new SlowWorkspace();
    const host = { ...slicingHost(), now: () => 0 };
    await new Snapshots(workspace, host, () => undefined).current();
    equal(host.yields, 0);
  });

  it('are shared by everybody who waits, and kept until something changes', async () => {
    const workspace = new SlowWorkspace();
    let announced = 0;
    const snapshots = new Snapshots(workspace, slicingHost(), () => void announced++);
    const [a, b] = await Promise.all([snapshots.current(), snapshots.current()]);
    equal(a, b);
    equal(await snapshots.current(), a);
    equal(workspace.finished, 1);
    workspace.setFile('a.plan.yaml', latePlan);
    snapshots.changed();
    notEqual(await snapshots.current(), a);
    equal(announced, 2);
  });

  it('are dropped when a newer edit comes in, and everybody gets the newest', async () => {
    const workspace = new SlowWorkspace();
    workspace.setFile('a.plan.yaml', latePlan);
    let edits = 0;
    const host = slicingHost(() => {
      if (edits++ > 0) return;
      workspace.setFile('a.plan.yaml', `# newer\n${latePlan}`);
      snapshots.changed();
    });
    const announced: Snapshot[] = [];
    const snapshots = new Snapshots(workspace, host, (snapshot) => void announced.push(snapshot));
    const snapshot = await snapshots.current();
    ok(snapshot.text('a.plan.yaml').startsWith('# newer'));
    deepEqual(workspace.began, [1, 5], 'the first run was not given up after its first slice');
    deepEqual(announced, [snapshot]);
  });

  it('are the newest also for who asks between the last slice and the answer', async () => {
    const workspace = new SlowWorkspace();
    workspace.steps = 0;
    const snapshots = new Snapshots(workspace, slicingHost(), () => undefined);
    const early = snapshots.current();
    workspace.setFile('a.plan.yaml', latePlan);
    snapshots.changed();
    const late = snapshots.current();
    deepEqual((await late).files, ['a.plan.yaml']);
    deepEqual((await early).files, ['a.plan.yaml']);
  });

  it('can be asked for again after the engine failed', async () => {
    const workspace = new SlowWorkspace();
    const snapshots = new Snapshots(workspace, slicingHost(), () => undefined);
    workspace.advance = () => {
      throw new Error('broken');
    };
    await rejects(snapshots.current(), /broken/);
    delete (workspace as Partial<SlowWorkspace>).advance;
    deepEqual((await snapshots.current()).files, []);
  });
});
