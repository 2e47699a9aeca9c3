import {
  type Finding,
  type Related,
  type Snapshot,
  TrialAllowance,
  datesOnLine,
  offeredFixes,
} from '../../engine/index.js';
import { chooseFiles } from '../chosen-files.js';
import { CliTrouble } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { type ChosenDays, examine } from './examine.js';

/** A place as it is typed: a file and a line counted from one. */
export interface TypedPlace {
  readonly file: string;
  readonly line: number;
}

/** Reads `plans/a.plan.yaml:12`; null when it is not of that form. */
export function typedPlace(typed: string): TypedPlace | null {
  const match = /^(.+):(\d+)$/.exec(typed.trim());
  return match === null ? null : { file: match[1] ?? '', line: Number(match[2]) };
}

/**
 * `delivery-plan explain FILE:LINE`: everything found on a line, each with its reasons in order and what can be done.
 *
 * @throws CliTrouble when the file or the line is not there
 */
export async function explainPlace(io: CliIo, { file, line }: TypedPlace, days: ChosenDays): Promise<void> {
  const chosen = await chooseFiles(io, [file]);
  const named = chosen.files.filter((each) => each.named);
  const trouble = chosen.troubles[0];
  if (trouble !== undefined) throw new CliTrouble(trouble);
  const name = named[0]?.name;
  if (name === undefined || named.length > 1) throw new CliTrouble(`Name one file: "${file}" is not one.`);
  const { snapshot } = examine(io, chosen.files, days);
  const lines = snapshot.lines(name);
  if (line < 1 || line > lines.lineCount) {
    throw new CliTrouble(`"${name}" has ${String(lines.lineCount)} lines, so there is no line ${String(line)}.`);
  }
  const found = snapshot.findings(name).filter(({ place }) => {
    const first = lines.lineAt(place.span.start) + 1;
    return first <= line && line <= lines.lineAt(place.span.end) + 1;
  });
  const parts =
    found.length === 0 ? [nothingThere(snapshot, name, line)] : found.map((each) => explained(snapshot, each));
  // A chain that a finding tells already need not be told again.
  const isTold = found.some(({ related }) => related.length > 1);
  io.print([...parts, ...scheduled(snapshot, name, line, !isTold)].join('\n'));
}

/** When the action on the line can happen, and what leads up to it. */
function scheduled(snapshot: Snapshot, file: string, line: number, withReasons: boolean): readonly string[] {
  const dates = datesOnLine(snapshot, file, line - 1);
  if (dates === null) return [];
  const facts = dates.facts.map(([label, words]) => `  ${label}: ${words}\n`);
  const because = withReasons && dates.because.length > 1 ? reasons(snapshot, file, dates.because) : '';
  return [`When “${dates.title}” can happen:\n${facts.join('')}${because}`];
}

function explained(snapshot: Snapshot, finding: Finding): string {
  const fixes = offeredFixes(snapshot, finding, TrialAllowance.forReport()).map(({ title }) => `  - ${title}\n`);
  return [
    `${finding.message}\n`,
    finding.related.length === 0 ? '' : reasons(snapshot, finding.place.file, finding.related),
    fixes.length === 0 ? '' : `\nWhat would put it right:\n${fixes.join('')}`,
    `\nMore: delivery-plan explain ${finding.rule}\n`,
  ].join('');
}

function reasons(snapshot: Snapshot, from: string, related: readonly Related[]): string {
  const steps = related.map(({ place: { file, span }, message }, index) => {
    const line = String(snapshot.lines(file).lineAt(span.start) + 1);
    return `  ${String(index + 1)}. ${message}  (${file === from ? `line ${line}` : `${file}:${line}`})\n`;
  });
  return `\nBecause:\n${steps.join('')}`;
}

function nothingThere(snapshot: Snapshot, file: string, line: number): string {
  const lines = snapshot.lines(file);
  const others = [...new Set(snapshot.findings(file).map(({ place }) => lines.lineAt(place.span.start) + 1))];
  const where =
    others.length === 0
      ? 'Nothing was found in this file.'
      : `Something was found on ${others.length === 1 ? 'line' : 'lines'} ${others.join(', ')}.`;
  return `Nothing was found on line ${String(line)}. ${where}\n`;
}
