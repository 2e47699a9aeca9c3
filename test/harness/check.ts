import { deepStrictEqual, fail, strictEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkFixes } from './check-fixes.js';
import { checkQueries } from './check-queries.js';
import { EditorDoor, emptyWorkspace, freshSnapshot, observeCommand, observeSnapshot, setText } from './doors.js';
import { differences } from './expectations.js';
import { type FixtureSettings, settingsOf } from './fixture-settings.js';
import { type Fixture, readFixture } from './fixture.js';
import { momentsOf, textsOf } from './moments.js';
import type { ObservedFinding } from './observed.js';
import { updatedFixture, updating } from './update.js';

/**
 * Runs one fixture through all that it speaks of. Fails with every difference at once.
 *
 * @param path of the fixture
 */
export async function checkFixture(path: string): Promise<void> {
  const source = readFileSync(path, 'utf8');
  let fixture = readFixture(source);
  if (updating()) {
    const updated = updatedFixture(fixture);
    if (updated !== source) writeFileSync(path, updated);
    fixture = readFixture(updated);
  }
  const settings = settingsOf(fixture);
  const problems: string[] = [];
  const seen = checkEngine(fixture, settings, problems);
  await checkCommand(fixture, settings, seen, problems);
  await checkEditor(fixture, settings, seen, problems);
  problems.push(...checkFixes(fixture, settings, goldenPath(path)));
  problems.push(...(await checkQueries(fixture, settings)));
  if (problems.length > 0) fail(`${path}\n  ${problems.join('\n  ')}\n`);
}

/** The text that a fixture's fixes lead to stands beside it. */
export function goldenPath(path: string): string {
  return path.replace(/\.yaml$/, '.fixed.yaml');
}

/** Compares marks and findings, and after each edit what the edited workspace says with what a fresh one says. */
function checkEngine(fixture: Fixture, settings: FixtureSettings, problems: string[]): ObservedFinding[][] {
  const workspace = emptyWorkspace(settings);
  return momentsOf(fixture).map(({ edit, files }) => {
    for (const { path, text } of files) setText(workspace, path, text);
    const observed = observeSnapshot(workspace.snapshot());
    for (const { rule, error } of workspace.takeFailures()) problems.push(`${rule} failed: ${String(error)}`);
    const where = edit === 0 ? '' : `after edit ${edit}: `;
    const marked = observed.filter(({ rule }) => settings.speaksOf(rule));
    problems.push(...differences(files, marked).map((difference) => where + difference));
    const fresh = observeSnapshot(freshSnapshot(settings, textsOf(files)));
    compare(`${where}a fresh workspace and the edited one`, observed, fresh, problems);
    return observed;
  });
}

async function checkCommand(
  fixture: Fixture,
  settings: FixtureSettings,
  seen: readonly ObservedFinding[][],
  problems: string[],
): Promise<void> {
  // The command line has no editor settings; fixtures that set them say nothing about it.
  if (settings.editor !== null) return;
  for (const [index, { files }] of momentsOf(fixture).entries()) {
    const expected = seen[index] ?? [];
    const { findings, code, err } = await observeCommand(settings, textsOf(files));
    compare('the engine and the command line', expected, findings, problems);
    const failing = expected.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (code !== failing) problems.push(`the command ended with ${code} instead of ${failing}: ${err}`);
  }
}

async function checkEditor(
  fixture: Fixture,
  settings: FixtureSettings,
  seen: readonly ObservedFinding[][],
  problems: string[],
): Promise<void> {
  const [first, ...later] = momentsOf(fixture);
  const editor = await EditorDoor.open(settings, textsOf(first?.files ?? []));
  compare('the engine and the editor', seen[0] ?? [], await editor.observe(), problems);
  for (const [index, { files }] of later.entries()) {
    for (const { path, text } of files) await editor.edit(path, text);
    compare('the engine and the edited editor', seen[index + 1] ?? [], await editor.observe(), problems);
  }
  if (editor.host.logged.length > 0) problems.push(`the server logged: ${editor.host.logged.join('; ')}`);
  await editor.pair.stop();
}

function compare(
  what: string,
  expected: readonly ObservedFinding[],
  actual: readonly ObservedFinding[],
  problems: string[],
): void {
  try {
    strictEqual(actual.length, expected.length);
    deepStrictEqual(actual, expected);
  } catch (error) {
    problems.push(`${what} do not agree: ${error instanceof Error ? error.message : String(error)}`);
  }
}
