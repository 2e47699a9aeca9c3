import picocolors from 'picocolors';
import { type Finding, type Place, type Severity, type Snapshot, reportingDate } from '../../engine/index.js';
import { countInWords, counted } from './counts.js';
import type { Outcome } from './outcome.js';

/** The findings for a person at a terminal: by file, lines counted from one, with the number of findings at the end. */
export function textReport(outcome: Outcome, colour: boolean): string {
  const { snapshot, files, findings } = outcome;
  const paint = picocolors.createColors(colour);
  const sections = files.flatMap((file) => {
    const own = findings.filter((finding) => finding.place.file === file);
    if (own.length === 0) return [];
    const widths = {
      place: longest(own.map(({ place }) => at(snapshot, place))),
      severity: longest(own.map(({ severity }) => words[severity])),
    };
    return [
      [paint.underline(file), ...own.flatMap((finding) => describe(snapshot, finding, widths, paint))].join('\n'),
    ];
  });
  return [...sections, closing(outcome, paint)].join('\n\n') + '\n';
}

type Paint = ReturnType<typeof picocolors.createColors>;

/** Characters that the columns of one file take. */
interface Widths {
  readonly place: number;
  readonly severity: number;
}

const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'hint',
};

function longest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}

function describe(snapshot: Snapshot, finding: Finding, widths: Widths, paint: Paint): string[] {
  const where = at(snapshot, finding.place).padStart(widths.place);
  const severity = paintFor(paint, finding.severity)(words[finding.severity].padEnd(widths.severity));
  return [
    `  ${where}  ${severity}  ${finding.message}  ${paint.dim(finding.rule)}`,
    ...finding.related.map(({ place, message }) => {
      const file = place.file === finding.place.file ? 'line ' : `${place.file}:`;
      return paint.dim(`  ${' '.repeat(widths.place + widths.severity + 4)}${file}${at(snapshot, place)}  ${message}`);
    }),
  ];
}

function paintFor(paint: Paint, severity: Severity): (text: string) => string {
  if (severity === 'error') return paint.red;
  if (severity === 'warning') return paint.yellow;
  return paint.cyan;
}

/** Line and column, counted from one. */
function at(snapshot: Snapshot, { file, span }: Place): string {
  const { line, character } = snapshot.lines(file).positionAt(span.start);
  return `${line + 1}:${character + 1}`;
}

function closing({ snapshot, files, findings }: Outcome, paint: Paint): string {
  const checked = counted(files.length, 'file') ?? 'no files';
  const count =
    findings.length === 0
      ? paint.green(`Nothing to report in ${checked}.`)
      : `${countInWords(findings)} in ${checked}.`;
  return [count, ...reportingDates(snapshot, files)].join('\n');
}

/** Everything that depends on the day says which day it is: one line for each day that was used. */
function reportingDates(snapshot: Snapshot, files: readonly string[]): string[] {
  const origins = { chosen: 'as asked', plan: 'from the plan', setting: 'from the settings', today: 'today' };
  const lines = new Map<string, number>();
  for (const file of files) {
    if (snapshot.kind(file) !== 'plan') continue;
    const date = reportingDate(snapshot, file);
    if (date === null) continue;
    const line = `${date.words} (${origins[date.origin]})`;
    lines.set(line, (lines.get(line) ?? 0) + 1);
  }
  return [...lines].map(([line, plans]) =>
    lines.size === 1 ? `Reporting date: ${line}.` : `Reporting date of ${counted(plans, 'plan') ?? ''}: ${line}.`,
  );
}
