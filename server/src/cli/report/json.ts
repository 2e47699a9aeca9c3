import {
  type Finding,
  type Fix,
  type Place,
  type PlanMetric,
  type Position,
  type Snapshot,
  offeredInReport,
  planMetrics,
} from '../../engine/index.js';
import type { Outcome } from './outcome.js';

/** One entry of the list that `check --format json` prints; described in docs/json-output.md and stable. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly certainty: Finding['certainty'];
  readonly message: string;
  readonly file: string;
  readonly range: JsonRange;
  readonly related: readonly { readonly file: string; readonly range: JsonRange; readonly message: string }[];
  /** The titles of the quick fixes an editor offers. */
  readonly fixes: readonly string[];
}

/** Zero-based lines and UTF-16 characters; the end is the first character that is not inside. */
export interface JsonRange {
  readonly start: Position;
  readonly end: Position;
}

export function jsonReport(outcome: Outcome): string {
  return `${JSON.stringify(jsonFindings(outcome), null, 2)}\n`;
}

/** One figure about a plan as a whole, in the form with metrics. */
export interface JsonMetric extends PlanMetric {
  readonly file: string;
}

/** What `check --format json --metrics` prints: the same list of findings, and the figures about each plan. */
export function jsonWithMetrics(outcome: Outcome): string {
  const { snapshot, files } = outcome;
  const metrics: JsonMetric[] = files.flatMap((file) =>
    planMetrics(snapshot, file).map((metric) => ({ file, ...metric })),
  );
  return `${JSON.stringify({ findings: jsonFindings(outcome), metrics }, null, 2)}\n`;
}

function jsonFindings({ snapshot, findings }: Outcome): readonly JsonFinding[] {
  const fixes = offeredInReport(snapshot, findings);
  return findings.map((finding) => jsonFinding(snapshot, finding, fixes.get(finding) ?? []));
}

function jsonFinding(snapshot: Snapshot, finding: Finding, fixes: readonly Fix[]): JsonFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    certainty: finding.certainty,
    message: finding.message,
    file: finding.place.file,
    range: rangeOf(snapshot, finding.place),
    related: finding.related.map(({ place, message }) => ({
      file: place.file,
      range: rangeOf(snapshot, place),
      message,
    })),
    fixes: fixes.map(({ title }) => title),
  };
}

function rangeOf(snapshot: Snapshot, { file, span }: Place): JsonRange {
  const lines = snapshot.lines(file);
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}
