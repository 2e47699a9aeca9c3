import type { Fix as SarifFix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import {
  type Finding,
  type Fix,
  type Place,
  type Severity,
  type Snapshot,
  offeredInReport,
  ruleById,
  rulePage,
  rulePageAddress,
} from '../../engine/index.js';
import type { Outcome } from './outcome.js';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The findings in the Static Analysis Results Interchange Format, version 2.1.0, which code hosting sites show beside the lines. */
export function sarifReport({ snapshot, findings }: Outcome, version: string): string {
  const rules = [...new Set(findings.map((finding) => finding.rule))].sort();
  const fixes = offeredInReport(snapshot, findings);
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Delivery Plan Checklists',
            version,
            informationUri: 'https://github.com/delivery-plan-checklists/delivery-plan-checklists',
            rules: rules.map(descriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) =>
          result(snapshot, finding, rules.indexOf(finding.rule), fixes.get(finding) ?? []),
        ),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptor(id: string): ReportingDescriptor {
  const rule = ruleById(id);
  if (rule === undefined) return { id };
  return {
    id,
    name: rule.title,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: rulePage(rule), markdown: rulePage(rule) },
    helpUri: rulePageAddress(id),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function result(snapshot: Snapshot, finding: Finding, ruleIndex: number, fixes: readonly Fix[]): Result {
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [location(snapshot, finding.place)],
    ...(finding.related.length > 0
      ? {
          relatedLocations: finding.related.map(({ place, message }, index) => ({
            id: index + 1,
            ...location(snapshot, place),
            message: { text: message },
          })),
        }
      : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => sarifFix(snapshot, fix)) } : {}),
    properties: { certainty: finding.certainty, severity: finding.severity },
  };
}

function sarifFix(snapshot: Snapshot, fix: Fix): SarifFix {
  const files = [...new Set(fix.edits.map((edit) => edit.place.file))];
  return {
    description: { text: fix.title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: relativeUri(file) },
      replacements: fix.edits
        .filter((edit) => edit.place.file === file)
        .map((edit) => ({
          deletedRegion: region(snapshot, edit.place),
          ...(edit.text === '' ? {} : { insertedContent: { text: edit.text } }),
        })),
    })),
  };
}

function location(snapshot: Snapshot, place: Place): Location {
  return {
    physicalLocation: { artifactLocation: { uri: relativeUri(place.file) }, region: region(snapshot, place) },
  };
}

/** Counted from one; the end column is the first one that is not inside. */
function region(snapshot: Snapshot, { file, span }: Place): Region {
  const lines = snapshot.lines(file);
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** A path as a URI reference: relative where the path is, with what a URI cannot hold escaped. */
function relativeUri(path: string): string {
  const escaped = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${escaped}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${escaped.replace('%3A', ':')}` : escaped;
}
