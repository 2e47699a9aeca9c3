import { type InitializeParams, InsertTextMode } from 'vscode-languageserver';
import { isOurClient } from '../protocol/index.js';

/** What the client on the other side can do, as far as an answer depends on it. */
export interface ClientFeatures {
  /** Sent by our own extension: it answers `deliveryPlan/...` requests. */
  readonly ours: boolean;
  /** Asks for diagnostics itself; then nothing is pushed, because an editor would show every finding twice. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchedFiles: boolean;
  readonly hoverMarkdown: boolean;
  readonly completionMarkdown: boolean;
  readonly completionSnippets: boolean;
  /** Can be told to insert text of several lines without moving the later ones. */
  readonly completionAsIs: boolean;
  readonly nestedSymbols: boolean;
  readonly versionedEdits: boolean;
}

/** Reads the capabilities; whatever a client leaves out, it cannot do. */
export function clientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params.capabilities ?? {};
  const completion = textDocument?.completion?.completionItem;
  return {
    ours: isOurClient(params.initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    completionMarkdown: completion?.documentationFormat?.includes('markdown') === true,
    completionSnippets: completion?.snippetSupport === true,
    completionAsIs: completion?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
  };
}

/** The folders that are open, as URIs: from the list, else from the single root of older clients. */
export function workspaceFolders(params: InitializeParams): readonly string[] {
  if (Array.isArray(params.workspaceFolders)) return params.workspaceFolders.map((folder) => folder.uri);
  return typeof params.rootUri === 'string' ? [params.rootUri] : [];
}
