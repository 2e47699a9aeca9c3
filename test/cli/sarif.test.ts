import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Log, Region, Result } from 'sarif';
import { run } from '../../server/src/cli/run.js';
import { MemoryWorkspace, memoryIo } from '../harness/memory-workspace.js';

const plan = `kind: plan
format: 1
id: late
title: A late plan
as_of: 30 November 2023
actions:
  - id: first
    title: First action
    owner: a
    deadline: 31 October 2023
    status: in progress
`;

async function log(path: string, text: string): Promise<Log> {
  const { io, printed } = memoryIo(new MemoryWorkspace([[path, text]]), { currentFolder: '/my work' });
  await run(['check', '--format', 'sarif'], io);
  return JSON.parse(printed.out) as Log;
}

/** The parts of the SARIF 2.1.0 schema that a reader relies on. */
function checkShape({ version, $schema, runs }: Log): void {
  equal(version, '2.1.0');
  ok($schema?.endsWith('sarif-2.1.0.json'));
  equal(runs.length, 1);
  for (const { tool, results = [], columnKind } of runs) {
    equal(columnKind, 'utf16CodeUnits');
    const rules = tool.driver.rules ?? [];
    equal(new Set(rules.map(({ id }) => id)).size, rules.length);
    for (const rule of rules) {
      ok(rule.helpUri?.startsWith('https://'));
      ok((rule.shortDescription?.text ?? '') !== '' && (rule.help?.markdown ?? '') !== '');
    }
    for (const result of results)
      checkResult(
        result,
        rules.map(({ id }) => id),
      );
  }
}

function checkResult(result: Result, rules: readonly string[]): void {
  equal(rules[result.ruleIndex ?? -1], result.ruleId);
  ok(['error', 'warning', 'note'].includes(result.level ?? ''));
  ok((result.message.text ?? '') !== '');
  equal(result.locations?.length, 1);
  for (const { physicalLocation } of [...(result.locations ?? []), ...(result.relatedLocations ?? [])]) {
    ok(!/[\s\\]/.test(physicalLocation?.artifactLocation?.uri ?? ' '));
    checkRegion(physicalLocation?.region);
  }
  for (const { artifactChanges, description } of result.fixes ?? []) {
    ok((description?.text ?? '') !== '');
    ok(artifactChanges.length > 0);
    for (const { replacements } of artifactChanges) {
      ok(replacements.length > 0);
      for (const { deletedRegion } of replacements) checkRegion(deletedRegion);
    }
  }
}

function checkRegion(region: Region | undefined): void {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  ok(startLine >= 1 && startColumn >= 1 && endLine >= startLine && endColumn >= 1);
  ok(endLine > startLine || endColumn >= startColumn);
}

describe('the SARIF form', () => {
  it('has the shape of version 2.1.0', async () => {
    const sarif = await log('/my work/the plans/late one.plan.yaml', plan);
    checkShape(sarif);
    const found = sarif.runs[0]?.results?.find(({ ruleId }) => ruleId === 'deadline-missed');
    equal(found?.level, 'error');
    equal(found?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'the%20plans/late%20one.plan.yaml');
    equal(found?.locations?.[0]?.physicalLocation?.region?.startLine, 10);
    equal(found?.properties?.['certainty'], 'definite');
  });

  it('holds no results when there is nothing to report', async () => {
    const quiet = plan.replace('31 October 2023', '31 March 2024');
    const sarif = await log('/my work/a.plan.yaml', quiet);
    checkShape(sarif);
    deepEqual(
      sarif.runs[0]?.results?.filter(({ ruleId }) => ruleId === 'deadline-missed'),
      [],
    );
  });

  it('offers fixes as replacements', async () => {
    const sarif = await log('/my work/a.plan.yaml', plan.replace('title: First', 'titel: First'));
    checkShape(sarif);
    const fixes = sarif.runs[0]?.results?.flatMap((result) => result.fixes ?? []) ?? [];
    ok(
      fixes.some(({ artifactChanges }) =>
        artifactChanges.some(({ replacements }) =>
          replacements.some(({ insertedContent }) => insertedContent?.text === 'title'),
        ),
      ),
    );
  });
});
