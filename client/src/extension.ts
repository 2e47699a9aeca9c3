import { type ExtensionContext, window, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { RevealOutputChannelOn } from 'vscode-languageclient';
import { type InitializationOptions, settingsSection } from '../../server/src/protocol/index.js';
import { registerCheckingCommands } from './features/checking-commands.js';
import { suggestLanguage } from './features/language-suggestion.js';
import { ReportingDateChoice } from './features/reporting-date-choice.js';
import { RulePages } from './features/rule-pages.js';
import { StatusItem } from './features/status-item.js';
import { serveWorkspaceFiles } from './features/workspace-files.js';
import { planDocuments } from './plan-documents.js';
import { ServerConnection } from './server-connection.js';

/** Makes a client that is not started yet: the only thing in which the desktop and the browser differ. */
export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

/** What the suites in test/vscode may ask of the running extension. */
export interface ExtensionApi {
  /** The text of the status item, or null while it is hidden. */
  statusText(): string | null;
}

/** Starts everything. Shows nothing unless a plan or checklist is open. */
export async function activate(context: ExtensionContext, createClient: CreateClient): Promise<ExtensionApi> {
  const log = window.createOutputChannel('Delivery Plan', { log: true });
  const rulePages = new RulePages();
  const connection = new ServerConnection(
    (errorHandler) =>
      createClient(settingsSection, 'Delivery Plan', {
        documentSelector: planDocuments(),
        initializationOptions: { deliveryPlanClient: 1 } satisfies InitializationOptions,
        outputChannel: log,
        revealOutputChannelOn: RevealOutputChannelOn.Never,
        markdown: { isTrusted: false, supportHtml: false },
        middleware: rulePages.middleware,
        errorHandler,
      }),
    log,
  );
  connection.onEveryClient(serveWorkspaceFiles);

  const status = new StatusItem(connection);
  context.subscriptions.push(
    log,
    rulePages.register(connection),
    status,
    new ReportingDateChoice(connection),
    registerCheckingCommands(connection, log),
    suggestLanguage(),
    connection,
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${settingsSection}.enable`))
        void (isEnabled() ? connection.start() : connection.stop());
    }),
  );
  if (isEnabled()) await connection.start();
  return { statusText: () => status.text };
}

function isEnabled(): boolean {
  return workspace.getConfiguration(settingsSection).get<boolean>('enable', true);
}
