import type { Range } from 'vscode-languageserver/node';
import type { FindingSeverity } from './fixture.js';

/** A finding as any of the three doors shows it. Paths as in the fixture, lines and columns from zero. */
export interface ObservedFinding {
  readonly path: string;
  readonly rule: string;
  readonly severity: FindingSeverity;
  readonly message: string;
  readonly range: Range;
  readonly related: readonly { readonly path: string; readonly range: Range; readonly message: string }[];
  readonly fixes: readonly string[];
}

/** In the order of path and place, so that doors can be compared. */
export function sorted(findings: readonly ObservedFinding[]): ObservedFinding[] {
  return [...findings].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

function keyOf({ path, range, rule, message }: ObservedFinding): (string | number)[] {
  return [path, range.start.line, range.start.character, range.end.line, range.end.character, rule, message];
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? '';
    if (left < right) return -1;
    if (left > right) return 1;
  }
  return 0;
}

/** One line for a failure. */
export function describeFinding({ path, range, severity, rule, message }: ObservedFinding): string {
  const { start, end } = range;
  return `${path} ${start.line}:${start.character}-${end.line}:${end.character} ${severity}[${rule}]: ${message}`;
}
