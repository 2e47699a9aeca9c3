import { commands, Disposable, type LogOutputChannel, ProgressLocation, window } from 'vscode';
import { refreshRequest, type RefreshResult } from '../../../server/src/protocol/index.js';
import type { ServerConnection } from '../server-connection.js';
import { countsInWords } from '../counts-in-words.js';

/** Milliseconds for which a command's answer stays in the status bar. */
const answerShown = 8_000;

/** The commands that look after checking itself: check everything again, restart, show the log. */
export function registerCheckingCommands(connection: ServerConnection, log: LogOutputChannel): Disposable {
  return Disposable.from(
    commands.registerCommand('deliveryPlan.refresh', () => refresh(connection)),
    commands.registerCommand('deliveryPlan.restart', () => connection.restart()),
    commands.registerCommand('deliveryPlan.showLog', () => {
      log.show(true);
    }),
  );
}

async function refresh(connection: ServerConnection): Promise<void> {
  try {
    const { files, counts } = await window.withProgress(
      { location: ProgressLocation.Window, title: 'Checking every plan and checklist' },
      () => connection.request<RefreshResult>(refreshRequest),
    );
    const where = files === 1 ? '1 file' : `${String(files)} files`;
    window.setStatusBarMessage(`Delivery Plan: checked ${where}, ${countsInWords(counts).summary}`, answerShown);
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}
