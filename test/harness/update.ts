import { engineLines } from './check-queries.js';
import { freshSnapshot, observeSnapshot } from './doors.js';
import { type Match, type NamedPlace, expectedFindings, matchFindings, namedPlaces } from './expectations.js';
import { settingsOf } from './fixture-settings.js';
import {
  type Fixture,
  type FixtureFile,
  type FixturePart,
  type Mark,
  cursorMark,
  withoutBreak,
  writeFixture,
} from './fixture.js';
import { momentsOf, textsOf } from './moments.js';
import type { ObservedFinding } from './observed.js';

/**
 * Whether the marks of fixtures are to be rewritten from the findings: UPDATE=1.
 *
 * @throws Error where continuous integration runs, because nobody reads the difference there
 */
export function updating(environment: Readonly<Record<string, string | undefined>> = process.env): boolean {
  if ((environment['UPDATE'] ?? '') === '' || environment['UPDATE'] === '0') return false;
  if ((environment['CI'] ?? '') !== '')
    throw new Error('UPDATE=1 is for your own machine: read the difference and commit it.');
  return true;
}

/** The fixture with marks that agree with the findings. Marks that agree already, names and headers stay byte for byte. */
export function updatedFixture(fixture: Fixture): string {
  const settings = settingsOf(fixture);
  // Only what changes is in here; null takes the mark away.
  const replaced = new Map<Mark, string | null>();
  const added = new Map<FixtureFile, readonly ObservedFinding[]>();
  for (const { files, changed } of momentsOf(fixture)) {
    const places = namedPlaces(files);
    const snapshot = freshSnapshot(settings, textsOf(files));
    const paths = new Set(changed.map(({ path }) => path));
    const observed = observeSnapshot(snapshot).filter(({ path, rule }) => paths.has(path) && settings.speaksOf(rule));
    const { matches, missing, surplus } = matchFindings(expectedFindings(changed), observed);
    for (const match of matches) {
      const text = agreeing(match, places);
      if (text !== null) replaced.set(match.expected.mark, text);
    }
    for (const { mark } of missing) replaced.set(mark, null);
    for (const file of changed) {
      added.set(
        file,
        surplus.filter(({ path }) => path === file.path),
      );
      for (const mark of file.marks) {
        const text = answered(mark, () => engineLines(snapshot, file.path, mark));
        if (text !== null) replaced.set(mark, text);
      }
    }
  }
  return writeFixture(rewritten(fixture.parts, replaced, added));
}

function rewritten(
  parts: readonly FixturePart[],
  replaced: ReadonlyMap<Mark, string | null>,
  added: ReadonlyMap<FixtureFile, readonly ObservedFinding[]>,
): FixturePart[] {
  const result: FixturePart[] = [];
  for (const [index, part] of parts.entries()) {
    const instead = part.kind === 'mark' ? replaced.get(part.mark) : undefined;
    if (instead === undefined) result.push(part);
    else if (instead !== null) result.push({ kind: 'form', raw: instead });
    if (part.kind === 'form' || parts[index + 1]?.kind === 'mark') continue;
    // Here ends a line with all its marks: new marks go behind them.
    const line = part.kind === 'text' ? part.line : part.mark.line;
    for (const finding of added.get(part.file) ?? []) {
      if (finding.range.start.line === line) result.push({ kind: 'form', raw: newMark(finding, part.raw) });
    }
  }
  return result;
}

/** The text of a mark with the answer to its question; null when it has it, or cannot say it by itself. */
function answered(mark: Mark, ask: () => readonly string[]): string | null {
  const { what } = mark;
  const head = what.kind === 'hover' ? 'hover' : what.kind === 'offers' && what.how === 'all' ? 'offers' : null;
  if (head === null) return null;
  const lines = ask();
  if (lines.join('\n') === mark.continuation.join('\n')) return null;
  const place = what.kind === 'offers' ? `#${cursorMark}` : columns(mark.start, mark.end);
  return [`${place} ${head}`, ...lines.map((line) => `# | ${line}`.trimEnd())].map((line) => `${line}\n`).join('');
}

/** The text of a mark that agrees with its finding; null when nothing about it has to change. */
function agreeing({ expected, observed }: Match, places: ReadonlyMap<string, NamedPlace>): string | null {
  const wantsRelated = expected.related.length > 0;
  const related = wantsRelated
    ? observed.related.map((other) => ({ name: nameOf(other, places), message: other.message }))
    : [];
  const sameMessage = expected.message === null || expected.message === observed.message;
  const sameFixes = expected.fixes.length === 0 || expected.fixes.join('\n') === observed.fixes.join('\n');
  const sameRelated = JSON.stringify(expected.related) === JSON.stringify(related);
  if (sameMessage && sameFixes && sameRelated) return null;
  const lines = [
    ...related.map(({ name, message }) => `# | related @${name}: ${message}`),
    ...(expected.fixes.length === 0 ? [] : observed.fixes.map((title) => `# | fix: ${title}`)),
  ];
  const message = expected.message === null ? '' : `: ${observed.message}`;
  const head = `${columns(expected.mark.start, expected.mark.end)} ${observed.severity}[${observed.rule}]${message}`;
  return [head, ...lines].map((line) => `${line}\n`).join('');
}

function newMark(finding: ObservedFinding, above: string): string {
  const { start, end } = finding.range;
  if (end.line !== start.line) throw new Error(`A finding over several lines cannot be marked: ${finding.message}`);
  if (withoutBreak(above) === above) throw new Error('A mark needs a line of its own: end the file with a line break.');
  return `${columns(start.character, end.character)} ${finding.severity}[${finding.rule}]: ${finding.message}\n`;
}

/** The mark of a range of columns, in the form that can show it. */
function columns(start: number, end: number): string {
  if (start > 0 && end > start) return `#${' '.repeat(start - 1)}${'^'.repeat(end - start)}`;
  if (start === 0 && end >= 2) return `#<${'~'.repeat(end - 2)}`;
  return `#:${start}-${end}`;
}

function nameOf(place: ObservedFinding['related'][number], places: ReadonlyMap<string, NamedPlace>): string {
  for (const [name, { path, line, start, end }] of places) {
    const { range } = place;
    const same =
      path === place.path &&
      line === range.start.line &&
      start === range.start.character &&
      end === range.end.character;
    if (same) return name;
  }
  throw new Error(`Give a name to ${place.path}, line ${place.range.start.line + 1}: a finding refers to it.`);
}
