import { Workspace } from '../../engine/index.js';
import type { ChosenFile } from '../chosen-files.js';
import { CliTrouble } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import type { Outcome } from '../report/outcome.js';

/** The days that a person may choose on the command line. */
export interface ChosenDays {
  /** The reporting date of every plan, in any form that names a day. */
  readonly asOf?: string;
  /** The day to take as today, YYYY-MM-DD. */
  readonly today?: string;
}

/**
 * Checks files together and keeps what concerns the named ones.
 *
 * @throws CliTrouble when a chosen day is not one
 */
export function examine(io: CliIo, files: readonly ChosenFile[], days: ChosenDays): Outcome {
  const workspace = new Workspace();
  workspace.setToday(days.today === undefined ? io.today() : isoDay(days.today));
  try {
    workspace.setAsOf(days.asOf ?? null);
  } catch (error) {
    if (error instanceof RangeError) throw new CliTrouble(`--as-of: ${error.message}`);
    throw error;
  }
  for (const { name, text, kind } of files) workspace.setFile(name, text, kind === undefined ? {} : { kind });
  const snapshot = workspace.snapshot();
  const failures = workspace.takeFailures();
  for (const { rule, file, error } of failures) io.printError(brokenRule(rule, file, error));
  const named = new Set(files.filter((file) => file.named).map((file) => file.name));
  const reported = snapshot.files.filter((file) => named.has(file));
  const findings = reported.flatMap((file) => snapshot.findings(file));
  return { snapshot, files: reported, findings, complete: failures.length === 0 };
}

function brokenRule(rule: string, file: string, error: unknown): string {
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `The rule ${rule} could not be applied to ${file}. This is a mistake in delivery-plan, not in your file. Please report it with these lines:\n${why}\n`;
}

/** @throws CliTrouble when it is not a day of the calendar written as YYYY-MM-DD */
function isoDay(typed: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(typed);
  const [year = 0, month = 0, day = 0] = parts?.slice(1).map(Number) ?? [];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (day < 1 || day > (lengths[month - 1] ?? 0)) {
    throw new CliTrouble(`--today: "${typed}" is not a day. Write it as year, month and day: 2023-11-30.`);
  }
  return typed;
}
