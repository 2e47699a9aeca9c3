import { type Severity, Workspace, atLeast, configFileName, fileKindOf } from '../../engine/index.js';
import { type ChosenFile, chooseFiles, sentenceFor } from '../chosen-files.js';
import { CliTrouble, exitCodes } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { resolvePath } from '../paths.js';
import { jsonReport } from '../report/json.js';
import type { Outcome } from '../report/outcome.js';
import { sarifReport } from '../report/sarif.js';
import { textReport } from '../report/text.js';

/** The options as typed; the command line has made sure that those with choices hold one of them. */
export interface CheckOptions {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity;
  readonly asOf?: string;
  readonly today?: string;
  readonly config?: string;
}

/**
 * `delivery-plan check`.
 *
 * @throws CliTrouble when nothing could be checked
 */
export async function check(io: CliIo, paths: readonly string[], options: CheckOptions): Promise<number> {
  const chosen = await chooseFiles(io, paths.length === 0 ? ['.'] : paths);
  const files = options.config === undefined ? chosen.files : await withConfig(io, chosen.files, options.config);
  for (const sentence of [...chosen.troubles, ...chosen.notes]) io.printError(`${sentence}\n`);
  if (!files.some((file) => file.named)) return exitCodes.trouble;

  const outcome = examine(io, files, options);
  io.print(reports[options.format](outcome, io));
  if (!outcome.complete) return exitCodes.broken;
  if (chosen.troubles.length > 0) return exitCodes.trouble;
  const failed = outcome.findings.some((finding) => atLeast(finding.severity, options.failOn));
  return failed ? exitCodes.findings : exitCodes.clean;
}

const reports: Readonly<Record<CheckOptions['format'], (outcome: Outcome, io: CliIo) => string>> = {
  text: (outcome, io) => textReport(outcome, io.colour),
  json: (outcome) => jsonReport(outcome),
  sarif: (outcome, io) => sarifReport(outcome, io.version),
};

function examine(io: CliIo, files: readonly ChosenFile[], options: CheckOptions): Outcome {
  const workspace = new Workspace();
  workspace.setToday(options.today === undefined ? io.today() : isoDay(options.today));
  try {
    workspace.setAsOf(options.asOf ?? null);
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

/** The given file in place of every configuration file that was found. */
async function withConfig(io: CliIo, files: readonly ChosenFile[], typed: string): Promise<readonly ChosenFile[]> {
  const read = await io.read(resolvePath(io.currentFolder, typed));
  if ('problem' in read) throw new CliTrouble(`--config: ${sentenceFor(read.problem, typed)}`);
  const others = files.filter((file) => fileKindOf(file.name) !== 'config');
  return [...others, { name: configFileName, text: read.text, named: true }];
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
