import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  RequestType0,
} from 'vscode-languageserver';
import {
  type DateAnswer,
  type RefreshResult,
  readDateRequest,
  refreshRequest,
  rulePageRequest,
  setReportingDateRequest,
  settingsSection,
  workspaceFileGlobs,
} from '../protocol/index.js';
import { capabilitiesFor } from './capabilities.js';
import { guarded, guardedEvent } from './guard.js';
import { codeActions } from './handlers/code-action.js';
import { completion, noCompletions } from './handlers/completion.js';
import { definition } from './handlers/definition.js';
import { documentDiagnostics } from './handlers/document-diagnostic.js';
import { documentLinks } from './handlers/document-link.js';
import { documentSymbols } from './handlers/document-symbol.js';
import { foldingRanges } from './handlers/folding-range.js';
import { hover } from './handlers/hover.js';
import { readDate } from './handlers/read-date.js';
import { references } from './handlers/references.js';
import { refresh } from './handlers/refresh.js';
import { rulePage } from './handlers/rule-page.js';
import { setReportingDate } from './handlers/set-reporting-date.js';
import { workspaceDiagnostics } from './handlers/workspace-diagnostic.js';
import type { ServerHost } from './host.js';
import { Session } from './session.js';
import { productName, productVersion } from './version.js';

/**
 * Serves one client until it shuts down. The same over standard input and output, Node's IPC, a web worker's messages and the
 * pair of connections in the tests.
 */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params): InitializeResult => {
    const session = new Session(connection, host, params);
    answerQuestions(connection, session);
    listen(connection, session, params.capabilities.workspace?.workspaceFolders === true);
    return {
      capabilities: capabilitiesFor(session.client),
      serverInfo: { name: productName, version: productVersion },
    };
  });
  connection.listen();
}

function answerQuestions(connection: Connection, session: Session): void {
  const { host } = session;
  connection.onHover(guarded(host, 'textDocument/hover', null, hover(session)));
  connection.onCompletion(guarded(host, 'textDocument/completion', noCompletions, completion(session)));
  connection.onDefinition(guarded(host, 'textDocument/definition', [], definition(session)));
  connection.onReferences(guarded(host, 'textDocument/references', [], references(session)));
  connection.onDocumentSymbol(guarded(host, 'textDocument/documentSymbol', [], documentSymbols(session)));
  connection.onFoldingRanges(guarded(host, 'textDocument/foldingRange', [], foldingRanges(session)));
  connection.onDocumentLinks(guarded(host, 'textDocument/documentLink', [], documentLinks(session)));
  connection.onCodeAction(guarded(host, 'textDocument/codeAction', [], codeActions(session)));
  const { diagnostics } = connection.languages;
  diagnostics.on(guarded(host, 'textDocument/diagnostic', { kind: 'full', items: [] }, documentDiagnostics(session)));
  diagnostics.onWorkspace(guarded(host, 'workspace/diagnostic', { items: [] }, workspaceDiagnostics(session)));
  connection.onRequest<DateAnswer | null, unknown>(
    setReportingDateRequest,
    guarded(host, setReportingDateRequest, null, setReportingDate(session)),
  );
  connection.onRequest<DateAnswer | null, unknown>(
    readDateRequest,
    guarded(host, readDateRequest, null, readDate(session)),
  );
  connection.onRequest(rulePageRequest, guarded(host, rulePageRequest, null, rulePage));
  const refreshed = guarded(host, refreshRequest, null, refresh(session));
  connection.onRequest(new RequestType0<RefreshResult | null, unknown>(refreshRequest), (token) =>
    refreshed(null, token),
  );
}

function listen(connection: Connection, session: Session, foldersCanChange: boolean): void {
  const { host } = session;
  connection.onInitialized(
    guardedEvent(host, 'initialized', async () => {
      if (foldersCanChange) followFolders(connection, session);
      await Promise.all([register(connection, session), session.begin()]);
    }),
  );
  connection.onDidOpenTextDocument(
    guardedEvent(host, 'textDocument/didOpen', ({ textDocument }) => session.open(textDocument)),
  );
  connection.onDidChangeTextDocument(guardedEvent(host, 'textDocument/didChange', (params) => session.change(params)));
  connection.onDidSaveTextDocument(
    guardedEvent(host, 'textDocument/didSave', ({ textDocument }) => session.saved(textDocument.uri)),
  );
  connection.onDidCloseTextDocument(
    guardedEvent(host, 'textDocument/didClose', ({ textDocument }) => session.close(textDocument.uri)),
  );
  connection.onDidChangeWatchedFiles(
    guardedEvent(host, 'workspace/didChangeWatchedFiles', ({ changes }) => session.filesChanged(changes)),
  );
  connection.onDidChangeConfiguration(
    guardedEvent(host, 'workspace/didChangeConfiguration', ({ settings }) => session.settingsChanged(settings)),
  );
  connection.onShutdown(() => session.dispose());
}

/** Subscribing any earlier would ask the client a second time for what the capabilities ask already. */
function followFolders(connection: Connection, session: Session): void {
  connection.workspace.onDidChangeWorkspaceFolders(
    guardedEvent(session.host, 'workspace/didChangeWorkspaceFolders', ({ added, removed }) =>
      session.foldersChanged(
        added.map((folder) => folder.uri),
        removed.map((folder) => folder.uri),
      ),
    ),
  );
}

/** Asks to be told about settings and files, where the client lets a server ask. */
async function register(connection: Connection, { client }: Session): Promise<void> {
  if (client.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
  }
  if (client.registersWatchedFiles) {
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: workspaceFileGlobs.map((globPattern) => ({ globPattern })),
    });
  }
}
