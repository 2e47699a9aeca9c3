import { type Finding, type Snapshot, TrialAllowance, offeredFixes } from '../../engine/index.js';
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
  io.print(
    found.length === 0 ? nothingThere(snapshot, name, line) : found.map((each) => explained(snapshot, each)).join('\n'),
  );
}

function explained(snapshot: Snapshot, finding: Finding): string {
  const steps = finding.related.map(
    ({ place, message }, index) => `  ${String(index + 1)}. ${message}  (${spot(snapshot, finding, place)})\n`,
  );
  const fixes = offeredFixes(snapshot, finding, TrialAllowance.forReport()).map(({ title }) => `  - ${title}\n`);
  return [
    `${finding.message}\n`,
    steps.length === 0 ? '' : `\nBecause:\n${steps.join('')}`,
    fixes.length === 0 ? '' : `\nWhat would put it right:\n${fixes.join('')}`,
    `\nMore: delivery-plan explain ${finding.rule}\n`,
  ].join('');
}

function spot(snapshot: Snapshot, finding: Finding, place: Finding['place']): string {
  const line = String(snapshot.lines(place.file).lineAt(place.span.start) + 1);
  return place.file === finding.place.file ? `line ${line}` : `${place.file}:${line}`;
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
