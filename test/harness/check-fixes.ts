import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Finding, type Fix, type Snapshot, TrialAllowance, offeredFixes } from '../../server/src/engine/index.js';
import { freshSnapshot } from './doors.js';
import { type ExpectedFinding, expectedFindings } from './expectations.js';
import type { FixtureSettings } from './fixture-settings.js';
import { type Fixture, readFixture } from './fixture.js';
import { textsOf } from './moments.js';
import { updating } from './update.js';

/**
 * Applies the fixes that a fixture lists. Each of them alone must clear its finding and leave no more findings than there were;
 * the first of each mark, one after the other, must lead to the text beside the fixture.
 *
 * @param golden where that text stands
 * @returns what is wrong, one sentence each
 */
export function checkFixes(fixture: Fixture, settings: FixtureSettings, golden: string): string[] {
  const marks = expectedFindings(fixture.files).filter(({ fixes }) => fixes.length > 0);
  if (marks.length === 0) return existsSync(golden) ? [`${golden} stands beside a fixture without "fix:" lines`] : [];
  const texts = textsOf(fixture.files);
  const problems = marks.flatMap((mark) => mark.fixes.flatMap((title) => checkOne(settings, texts, mark, title)));
  return [...problems, ...compareWithGolden(fixture, applyFirst(settings, texts, marks), golden)];
}

/** The texts after a fix. @throws Error when its edits overlap */
export function applyFix(texts: ReadonlyMap<string, string>, fix: Fix): Map<string, string> {
  const result = new Map(texts);
  const last = new Map<string, number>();
  const backwards = [...fix.edits].sort((a, b) => b.place.span.start - a.place.span.start);
  for (const { place, text } of backwards) {
    const { start, end } = place.span;
    if (end > (last.get(place.file) ?? Infinity)) throw new Error(`The edits of "${fix.title}" overlap.`);
    last.set(place.file, start);
    const before = result.get(place.file) ?? '';
    result.set(place.file, before.slice(0, start) + text + before.slice(end));
  }
  return result;
}

/** One finding of these speaks of several things, of which a fix clears one. */
const gathering = new Set(['dependency-cycle', 'missing-national-action']);

function checkOne(
  settings: FixtureSettings,
  texts: ReadonlyMap<string, string>,
  mark: ExpectedFinding,
  title: string,
): string[] {
  const at = `line ${mark.mark.fixtureLine}: "${title}"`;
  const before = freshSnapshot(settings, texts);
  const chosen = find(before, mark, title);
  if (chosen === null) return [`${at} is not offered`];
  const after = freshSnapshot(settings, applyFix(texts, chosen.fix));
  // The same fault with another date in its message is still there.
  const { rule, message } = chosen.finding;
  const same = (finding: Finding): boolean =>
    finding.rule === rule && (finding.message === message || !gathering.has(rule));
  const problems: string[] = [];
  if (count(after, same) >= count(before, same)) problems.push(`${at} does not clear its finding`);
  if (count(after) > count(before))
    problems.push(`${at} leaves ${count(after)} findings where there were ${count(before)}`);
  return problems;
}

function applyFirst(
  settings: FixtureSettings,
  texts: ReadonlyMap<string, string>,
  marks: readonly ExpectedFinding[],
): ReadonlyMap<string, string> {
  let now = texts;
  // From the end of each file to its beginning, so that the places of the marks that are still to come stay true.
  for (const mark of [...marks].reverse()) {
    const chosen = find(freshSnapshot(settings, now), mark, mark.fixes[0] ?? '');
    if (chosen !== null) now = applyFix(now, chosen.fix);
  }
  return now;
}

function find(snapshot: Snapshot, mark: ExpectedFinding, title: string): { finding: Finding; fix: Fix } | null {
  const start = snapshot.lines(mark.path).offsetAt({ line: mark.mark.line, character: mark.mark.start });
  const end = snapshot.lines(mark.path).offsetAt({ line: mark.mark.line, character: mark.mark.end });
  for (const finding of snapshot.findings(mark.path)) {
    const { span } = finding.place;
    if (finding.rule !== mark.rule || span.start !== start || span.end !== end) continue;
    if (mark.message !== null && finding.message !== mark.message) continue;
    const fix = offeredFixes(snapshot, finding, TrialAllowance.forReport()).find((offered) => offered.title === title);
    if (fix !== undefined) return { finding, fix };
  }
  return null;
}

function count(snapshot: Snapshot, counts: (finding: Finding) => boolean = () => true): number {
  return snapshot.files.reduce((sum, file) => sum + snapshot.findings(file).filter(counts).length, 0);
}

function compareWithGolden(fixture: Fixture, texts: ReadonlyMap<string, string>, golden: string): string[] {
  const got = asFixture(fixture, texts);
  if (updating()) writeFileSync(golden, got);
  if (!existsSync(golden)) return [`${golden} is missing; UPDATE=1 writes it`];
  const wanted = readFixture(readFileSync(golden, 'utf8')).files;
  const actual = readFixture(got).files;
  if (JSON.stringify(wanted) === JSON.stringify(actual)) return [];
  return [`the fixes do not lead to ${golden} but to\n${got}`];
}

/** The texts that changed, as a fixture without marks. */
function asFixture(fixture: Fixture, texts: ReadonlyMap<string, string>): string {
  const sections = fixture.parts.some((part) => part.kind === 'form' && part.raw.startsWith('#-'));
  if (!sections) return texts.get(fixture.files[0]?.path ?? '') ?? '';
  return fixture.files
    .filter(({ path, text }) => texts.get(path) !== text)
    .map(({ path }) => `#- ${path}\n${texts.get(path) ?? ''}`)
    .join('');
}
