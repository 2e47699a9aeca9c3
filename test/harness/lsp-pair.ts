import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CompletionList,
  CompletionRequest,
  ConfigurationRequest,
  DefinitionRequest,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type Hover,
  HoverRequest,
  InitializeRequest,
  type InitializeResult,
  InitializedNotification,
  type Location,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ReferencesRequest,
  RegistrationRequest,
  type RegistrationParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  createConnection,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import type { ServerHost } from '../../server/src/lsp/host.js';
import { startServer } from '../../server/src/lsp/server.js';
import {
  type ReadFileParams,
  type WorkspaceFile,
  type WorkspaceFilesResult,
  readFileRequest,
  workspaceFilesRequest,
} from '../../server/src/protocol/index.js';
import { type MemoryWorkspace, pathOf, uriOf } from './memory-workspace.js';

export interface PairOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** URIs of the folders. */
  readonly folders?: readonly string[];
  /** The section `deliveryPlan` of the settings. */
  readonly settings?: () => unknown;
}

/** What an editor of today can do, as far as an answer depends on it. */
export const fullCapabilities: ClientCapabilities = {
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
  },
};

/** Our server and a client of it, in one process. */
export class LspPair {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registrations: RegistrationParams[] = [];
  /** How often the server asked for diagnostics to be pulled again. */
  refreshes = 0;
  readonly #versions = new Map<string, number>();
  readonly #ends: { dispose(): void }[];
  /** What the server answered to the greeting. */
  initialized: InitializeResult | null = null;

  /** Neither side has said anything yet: handlers can be added before {@link greet}. */
  constructor(host: ServerHost) {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, host);
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.#ends = [this.connection, server];
    this.connection.onRequest(RegistrationRequest.type, (params) => void this.registrations.push(params));
    this.connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++);
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => void this.published.push(params));
    this.connection.listen();
  }

  /** Starts both and goes through the greeting. */
  static async start(host: ServerHost, options: PairOptions = {}): Promise<LspPair> {
    const pair = new LspPair(host);
    await pair.greet(options);
    return pair;
  }

  /** Goes through the greeting. */
  async greet(options: PairOptions): Promise<void> {
    const folders = options.folders ?? ['file:///'];
    this.connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => options.settings?.() ?? null));
    this.initialized = await this.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: folders[0] ?? null,
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      capabilities: options.capabilities ?? fullCapabilities,
      initializationOptions: options.initializationOptions,
    });
    await this.connection.sendNotification(InitializedNotification.type, {});
  }

  /** Answers as our own extension does when it is asked for files. */
  serveFiles(workspace: MemoryWorkspace): void {
    this.connection.onRequest(workspaceFilesRequest, (): WorkspaceFilesResult => {
      const files = workspace.below('/').map((path) => ({ uri: uriOf(path), text: workspace.get(path) ?? null }));
      return { files, incomplete: false };
    });
    this.connection.onRequest(readFileRequest, ({ uri }: ReadFileParams): WorkspaceFile => {
      const text = workspace.get(pathOf(uri));
      return text === undefined ? { uri, text: null, problem: 'missing' } : { uri, text };
    });
  }

  async open(uri: string, text: string, languageId = 'delivery-plan'): Promise<void> {
    this.#versions.set(uri, 1);
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends the changes as one new version. */
  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const version = (this.#versions.get(uri) ?? 0) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  async pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  /** The findings as a pulling editor would show them. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('A first pull must be answered in full.');
    return report.items;
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
  }

  async completion(uri: string, position: Position): Promise<CompletionList> {
    const answer = await this.connection.sendRequest(CompletionRequest.type, { textDocument: { uri }, position });
    if (answer === null || Array.isArray(answer))
      throw new Error('Completion is answered by a list that can be incomplete.');
    return answer;
  }

  async definition(uri: string, position: Position): Promise<Location[]> {
    return (await this.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position,
    })) as Location[];
  }

  async references(uri: string, position: Position, includeDeclaration = true): Promise<Location[]> {
    const context = { includeDeclaration };
    return (
      (await this.connection.sendRequest(ReferencesRequest.type, { textDocument: { uri }, position, context })) ?? []
    );
  }

  async codeActions(uri: string, range: Range, diagnostics: Diagnostic[] = [], only?: string[]): Promise<CodeAction[]> {
    const context = { diagnostics, ...(only === undefined ? {} : { only }) };
    const answer = await this.connection.sendRequest(CodeActionRequest.type, { textDocument: { uri }, range, context });
    return (answer ?? []).filter((action): action is CodeAction => 'kind' in action);
  }

  /** The newest findings that were pushed for a file. */
  pushed(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.filter((params) => params.uri === uri).at(-1);
  }

  /** Waits until something holds, looking again whenever the event loop has turned. */
  async until(what: string, holds: () => boolean): Promise<void> {
    for (let turns = 0; turns < 20_000; turns++) {
      if (holds()) return;
      await new Promise((resolve) => setImmediate(resolve));
    }
    throw new Error(`This never happened: ${what}`);
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest(ShutdownRequest.type);
    for (const end of this.#ends) end.dispose();
  }
}
