import { type DocumentDates, planDates } from '../../engine/index.js';
import { chooseFiles } from '../chosen-files.js';
import { exitCodes } from '../exit-codes.js';
import type { CliIo } from '../io.js';
import { scheduleJson, scheduleText } from '../report/schedule.js';
import { type ChosenDays, examine } from './examine.js';

/** The options as typed. */
export interface ScheduleOptions extends ChosenDays {
  readonly format: 'text' | 'json';
}

/** What was worked out for one file. */
export interface FileDates {
  readonly file: string;
  readonly documents: readonly DocumentDates[];
}

/**
 * `delivery-plan schedule`: when each action can happen at the earliest and at the latest, and how far it can slip.
 *
 * @throws CliTrouble when a chosen day is not one
 */
export async function schedule(io: CliIo, paths: readonly string[], options: ScheduleOptions): Promise<number> {
  const chosen = await chooseFiles(io, paths.length === 0 ? ['.'] : paths);
  for (const sentence of [...chosen.troubles, ...chosen.notes]) io.printError(`${sentence}\n`);
  if (!chosen.files.some((file) => file.named)) return exitCodes.trouble;
  const { snapshot, files } = examine(io, chosen.files, options);
  const dates: FileDates[] = files
    .map((file) => ({ file, documents: planDates(snapshot, file) }))
    .filter(({ documents }) => documents.length > 0);
  io.print(options.format === 'json' ? scheduleJson(snapshot, dates) : scheduleText(snapshot, dates, io.colour));
  return chosen.troubles.length > 0 ? exitCodes.trouble : exitCodes.clean;
}
