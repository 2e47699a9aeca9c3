import { type Severity, atLeast, configFileName, fileKindOf } from '../../engine/index.js';
import { type ChosenFile, chooseFiles, sentenceFor } from '../chosen-files.js';
import { CliTrouble, exitCodes } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { type ChosenDays, examine } from './examine.js';
import { resolvePath } from '../paths.js';
import { jsonReport, jsonWithMetrics } from '../report/json.js';
import { metricsText } from '../report/metrics.js';
import type { Outcome } from '../report/outcome.js';
import { sarifReport } from '../report/sarif.js';
import { textReport } from '../report/text.js';

/** The options as typed; the command line has made sure that those with choices hold one of them. */
export interface CheckOptions extends ChosenDays {
  readonly format: 'text' | 'json' | 'sarif';
  readonly failOn: Severity;
  readonly config?: string;
  /** Print the figures about each plan as a whole, too. */
  readonly metrics?: boolean;
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
  io.print(reports[options.format](outcome, io, options.metrics === true));
  if (!outcome.complete) return exitCodes.broken;
  if (chosen.troubles.length > 0) return exitCodes.trouble;
  const failed = outcome.findings.some((finding) => atLeast(finding.severity, options.failOn));
  return failed ? exitCodes.findings : exitCodes.clean;
}

const reports: Readonly<Record<CheckOptions['format'], (outcome: Outcome, io: CliIo, metrics: boolean) => string>> = {
  text: (outcome, io, metrics) => textReport(outcome, io.colour) + (metrics ? metricsText(outcome) : ''),
  json: (outcome, _io, metrics) => (metrics ? jsonWithMetrics(outcome) : jsonReport(outcome)),
  sarif: (outcome, io) => sarifReport(outcome, io.version),
};

/** The given file in place of every configuration file that was found. */
async function withConfig(io: CliIo, files: readonly ChosenFile[], typed: string): Promise<readonly ChosenFile[]> {
  const read = await io.read(resolvePath(io.currentFolder, typed));
  if ('problem' in read) throw new CliTrouble(`--config: ${sentenceFor(read.problem, typed)}`);
  const others = files.filter((file) => fileKindOf(file.name) !== 'config');
  return [...others, { name: configFileName, text: read.text, named: true }];
}
