import { Command, CommanderError, Option } from 'commander';
import { type CheckOptions, check } from './commands/check.js';
import type { ChosenDays } from './commands/examine.js';
import { explain } from './commands/explain.js';
import { explainPlace, typedPlace } from './commands/explain-place.js';
import { type ScheduleOptions, schedule } from './commands/schedule.js';
import { CliTrouble, exitCodes } from './exit-codes.js';
import type { CliIo } from './io.js';

/**
 * Runs the command.
 *
 * @param args what was typed behind `delivery-plan`
 * @returns what the process should end with: see {@link exitCodes}
 */
export async function run(args: readonly string[], io: CliIo): Promise<number> {
  const result = { code: exitCodes.clean as number };
  try {
    await program(io, result).parseAsync([...args], { from: 'user' });
    return result.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.trouble;
    if (error instanceof CliTrouble) {
      io.printError(`${error.message}\n`);
      return exitCodes.trouble;
    }
    io.printError(
      `This is a mistake in delivery-plan, not in your files. Please report it with these lines:\n${trace(error)}\n`,
    );
    return exitCodes.broken;
  }
}

function program(io: CliIo, result: { code: number }): Command {
  const command = new Command('delivery-plan')
    .description('Checks national checklists and local action plans: deadlines, owners, dependencies, references.')
    .version(io.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print how to use it')
    .helpCommand('help [command]', 'print how to use a command')
    .showHelpAfterError('Add --help to see how it is used.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.print(text),
      writeErr: (text) => io.printError(text),
      getOutHasColors: () => io.colour,
      getErrHasColors: () => io.colour,
    });

  command
    .command('check')
    .description('report what is wrong in files, or in all checklists and plans of folders')
    .argument('[paths...]', 'files and folders; the current folder when none is given')
    .addOption(new Option('-f, --format <form>', 'how to print').choices(['text', 'json', 'sarif']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'end with 1 from this severity upwards')
        .choices(['error', 'warning', 'information', 'hint'])
        .default('error'),
    )
    .option('--as-of <date>', 'the reporting date, instead of the one in each plan ("30 November 2023")')
    .option('--today <date>', 'the day to take as today, as YYYY-MM-DD')
    .option('--config <file>', 'use this file instead of delivery-plan.config.yaml')
    .option('--metrics', 'print figures about each plan as a whole, too')
    .addHelpText('after', checkNotes)
    .action(async (paths: string[], options: CheckOptions) => {
      result.code = await check(io, paths, options);
    });

  command
    .command('schedule')
    .description('print when each action can happen at the earliest and at the latest, and how far it can slip')
    .argument('[paths...]', 'files and folders; the current folder when none is given')
    .addOption(new Option('-f, --format <form>', 'how to print').choices(['text', 'json']).default('text'))
    .option('--as-of <date>', 'the reporting date, instead of the one in each plan ("30 November 2023")')
    .option('--today <date>', 'the day to take as today, as YYYY-MM-DD')
    .action(async (paths: string[], options: ScheduleOptions) => {
      result.code = await schedule(io, paths, options);
    });

  command
    .command('explain')
    .description('print what a rule looks for and why; or why something is so on a line of a file')
    .argument('<rule or file:line>', 'the id of a rule, as "deadline-missed", or a place, as "a.plan.yaml:12"')
    .option('--as-of <date>', 'the reporting date, instead of the one in the plan')
    .option('--today <date>', 'the day to take as today, as YYYY-MM-DD')
    .action(async (typed: string, days: ChosenDays) => {
      const place = typedPlace(typed);
      if (place === null) explain(io, typed);
      else await explainPlace(io, place, days);
    });

  command
    .command('lsp')
    .description('serve an editor with the Language Server Protocol')
    .requiredOption('--stdio', 'over standard input and output')
    // Some editors pass their process id, so that the server ends when they do; the connection reads it by itself.
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(() => io.serve());

  return command;
}

const checkNotes = `
Everything in the current folder is read too, because plans refer to checklists; or in the
nearest folder above it that has a delivery-plan.config.yaml. What is reported is about the
named paths only.

Ends with
  0  nothing found from --fail-on upwards
  1  something found
  2  wrong use, or a path that cannot be read`;

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
