import type { FindingSeverity, FixtureFile, Mark } from './fixture.js';
import { type ObservedFinding, describeFinding } from './observed.js';

/** A finding that a fixture marks. */
export interface ExpectedFinding {
  readonly path: string;
  readonly mark: Mark;
  readonly severity: FindingSeverity;
  readonly rule: string;
  /** Null: not compared. */
  readonly message: string | null;
  /** Empty: not compared. */
  readonly related: readonly { readonly name: string; readonly message: string }[];
  /** Empty: not compared. */
  readonly fixes: readonly string[];
}

/** A named place. */
export interface NamedPlace {
  readonly path: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export function expectedFindings(files: readonly FixtureFile[]): ExpectedFinding[] {
  return files.flatMap(({ path, marks }) =>
    marks.flatMap((mark) => {
      if (mark.what.kind !== 'finding') return [];
      const { severity, rule, message } = mark.what;
      const related = mark.continuation.flatMap((line) => {
        const match = /^related @([\w-]+): (.*)$/.exec(line);
        return match === null ? [] : [{ name: match[1] ?? '', message: match[2] ?? '' }];
      });
      const fixes = mark.continuation.flatMap((line) => (line.startsWith('fix: ') ? [line.slice('fix: '.length)] : []));
      return [{ path, mark, severity, rule, message, related, fixes }];
    }),
  );
}

/** @throws Error when a name is used for two places */
export function namedPlaces(files: readonly FixtureFile[]): ReadonlyMap<string, NamedPlace> {
  const places = new Map<string, NamedPlace>();
  for (const { path, marks } of files) {
    for (const { what, line, start, end } of marks) {
      if (what.kind !== 'name') continue;
      if (places.has(what.name)) throw new Error(`@${what.name} names two places.`);
      places.set(what.name, { path, line, start, end });
    }
  }
  return places;
}

/** A mark with the finding that it marks. */
export interface Match {
  readonly expected: ExpectedFinding;
  readonly observed: ObservedFinding;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly missing: readonly ExpectedFinding[];
  readonly surplus: readonly ObservedFinding[];
}

/** Pairs every mark with one finding of the same place, severity and rule; marks that state a message choose first. */
export function matchFindings(expected: readonly ExpectedFinding[], observed: readonly ObservedFinding[]): Matching {
  const left = [...observed];
  const matches: Match[] = [];
  const missing: ExpectedFinding[] = [];
  const chosen = new Map<ExpectedFinding, ObservedFinding>();
  const passes = [
    (mark: ExpectedFinding, found: ObservedFinding) => mark.message !== null && mark.message === found.message,
    () => true,
  ];
  for (const fits of passes) {
    for (const mark of expected) {
      if (chosen.has(mark)) continue;
      const at = left.findIndex((found) => isSamePlace(mark, found) && fits(mark, found));
      const found = left[at];
      if (found === undefined) continue;
      chosen.set(mark, found);
      left.splice(at, 1);
    }
  }
  for (const mark of expected) {
    const found = chosen.get(mark);
    if (found === undefined) missing.push(mark);
    else matches.push({ expected: mark, observed: found });
  }
  return { matches, missing, surplus: left };
}

/** What differs between the marks of some files and the findings in them, one sentence each, with lines of the fixture. */
export function differences(files: readonly FixtureFile[], observed: readonly ObservedFinding[]): string[] {
  const places = namedPlaces(files);
  const { matches, missing, surplus } = matchFindings(expectedFindings(files), observed);
  return [
    ...missing.map(
      ({ mark, path, severity, rule }) =>
        `line ${mark.fixtureLine}: ${path} has no ${severity}[${rule}] in columns ${mark.start} to ${mark.end} of its line ${mark.line + 1}`,
    ),
    ...surplus.map((found) => `no mark for ${describeFinding(found)}`),
    ...matches.flatMap((match) => textDifferences(match, places)),
  ];
}

function isSamePlace({ path, mark, severity, rule }: ExpectedFinding, found: ObservedFinding): boolean {
  const { start, end } = found.range;
  return (
    path === found.path &&
    rule === found.rule &&
    severity === found.severity &&
    mark.line === start.line &&
    mark.line === end.line &&
    mark.start === start.character &&
    mark.end === end.character
  );
}

function textDifferences({ expected, observed }: Match, places: ReadonlyMap<string, NamedPlace>): string[] {
  const at = `line ${expected.mark.fixtureLine}: `;
  const differing: string[] = [];
  if (expected.message !== null && expected.message !== observed.message) {
    differing.push(`${at}the message is ${JSON.stringify(observed.message)}`);
  }
  if (expected.fixes.length > 0 && expected.fixes.join('\n') !== observed.fixes.join('\n')) {
    differing.push(`${at}the fixes are ${JSON.stringify(observed.fixes)}`);
  }
  if (expected.related.length > 0) {
    const wanted = expected.related.map(({ name, message }) => {
      const place = places.get(name);
      if (place === undefined) differing.push(`${at}there is no @${name}`);
      return place === undefined ? `@${name}` : `${place.path} ${place.line}:${place.start}-${place.end} ${message}`;
    });
    const got = observed.related.map(
      ({ path, range, message }) =>
        `${path} ${range.start.line}:${range.start.character}-${range.end.character} ${message}`,
    );
    if (wanted.join('\n') !== got.join('\n')) {
      differing.push(`${at}the related places are\n    ${got.join('\n    ')}\n  and not\n    ${wanted.join('\n    ')}`);
    }
  }
  return differing;
}
