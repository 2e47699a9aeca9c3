import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Workspace } from '../../server/src/engine/index.js';
import { certifyCircle, certifyProof } from '../../server/src/engine/schedule/index.js';

/** Every YAML and letter file below a folder. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return /\.(ya?ml|md)$/.test(entry.name) ? [path] : [];
  });
}

describe('what the examples say cannot be done', () => {
  const workspace = new Workspace();
  workspace.setToday('2023-11-30');
  for (const path of filesBelow('examples')) workspace.setFile(path, readFileSync(path, 'utf8'));
  const snapshot = workspace.snapshot();

  for (const file of snapshot.files) {
    for (const document of snapshot.documents(file)) {
      it(`is proved to an independent check: ${file}`, () => {
        const { schedule, timeless, asOf, plan } = document.schedule;
        for (const solution of [timeless, asOf]) {
          for (const { bound } of solution.violations) {
            const proof = solution.explain(bound);
            assert.ok(proof, `no proof for ${plan.actions[bound.activity]?.id ?? 'a join'}`);
            assert.ok(certifyProof(schedule.network, proof), plan.actions[bound.activity]?.id ?? 'a join');
          }
          for (const { proof } of solution.contradictions) assert.ok(certifyCircle(schedule.network, proof));
        }
      });
    }
  }

  it('is something, or this shows nothing', () => {
    const northshire = snapshot.documents('examples/northshire/northshire.plan.yaml')[0];
    assert.ok((northshire?.schedule.timeless.violations.length ?? 0) > 0);
  });
});
