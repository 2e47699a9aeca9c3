import { equal, ok } from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  type CompletionList,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  type FullDocumentDiagnosticReport,
  HoverRequest,
  InitializeRequest,
  InitializedNotification,
  MarkupContent,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import { fullCapabilities } from '../harness/lsp-pair.js';
import { latePlan } from './late-plan.js';

const misspelt = latePlan.replace('    owner: a\n', '    ownr: a\n');
const owner = { line: 8, character: 4 };

/** Our server as any editor starts it, from the bundle. */
class Server {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  errors = '';

  constructor(args: readonly string[]) {
    this.process = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'pipe'] });
    const { stdin, stdout, stderr } = this.process;
    if (stdin === null || stdout === null || stderr === null) throw new Error('The server has no streams.');
    stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin));
  }

  /** Says goodbye as an editor does, and tells how the process ended. */
  async end(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return ended;
  }
}

/** Offset of the n-th line, for applying an edit by hand. */
function apply(text: string, action: CodeAction, uri: string): string {
  const [change] = action.edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('The fix changes no document.');
  equal(change.textDocument.uri, uri);
  const lines = text.split('\n');
  for (const edit of [...change.edits].reverse()) {
    if (!('newText' in edit)) throw new Error('The fix is no plain edit.');
    const { start, end } = edit.range;
    const before = [...lines.slice(0, start.line), (lines[start.line] ?? '').slice(0, start.character)].join('\n');
    const after = [(lines[end.line] ?? '').slice(end.character), ...lines.slice(end.line + 1)].join('\n');
    lines.splice(0, lines.length, ...(before + edit.newText + after).split('\n'));
  }
  return lines.join('\n');
}

describe('the server over standard input and output', function () {
  this.timeout(20_000);
  const servers: Server[] = [];
  let folder = '';

  function start(...args: string[]): Server {
    const server = new Server(args);
    servers.push(server);
    return server;
  }

  before(function () {
    ok(existsSync('dist/cli.cjs'), 'Build first: npm run build');
    folder = mkdtempSync(join(tmpdir(), 'delivery-plan-'));
    writeFileSync(join(folder, 'on-disk.plan.yaml'), latePlan.replace('id: late', 'id: on-disk'));
  });
  after(() => rmSync(folder, { recursive: true }));
  // A failed test must not leave a server behind, because the test run would wait for it.
  afterEach(() => {
    for (const server of servers.splice(0)) server.process.kill();
  });

  for (const args of [
    ['dist/cli.cjs', 'lsp', '--stdio'],
    ['dist/server.cjs', '--stdio'],
  ]) {
    it(`goes from opening to a fixed file: ${args.join(' ')}`, async () => {
      const server = start(...args);
      const { connection } = server;
      connection.listen();
      const root = pathToFileURL(folder).href;
      const uri = `${root}/late.plan.yaml`;
      const textDocument = { uri };
      const capabilities = { ...fullCapabilities, workspace: { workspaceEdit: { documentChanges: true } } };
      const greeting = await connection.sendRequest(InitializeRequest.type, {
        processId: process.pid,
        rootUri: root,
        workspaceFolders: [{ uri: root, name: 'plans' }],
        capabilities,
      });
      ok(greeting.capabilities.diagnosticProvider !== undefined);
      await connection.sendNotification(InitializedNotification.type, {});
      await connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'delivery-plan', version: 1, text: misspelt },
      });
      const pull = async () =>
        (await connection.sendRequest(DocumentDiagnosticRequest.type, {
          textDocument,
        })) as FullDocumentDiagnosticReport;
      const { items } = await pull();
      ok(
        items.some(({ code }) => code === 'deadline-missed'),
        JSON.stringify(items),
      );
      const unknown = items.find(({ code }) => code === 'unknown-field');
      ok(unknown !== undefined, JSON.stringify(items));
      const onDisk = await connection.sendRequest(DocumentDiagnosticRequest.type, {
        textDocument: { uri: `${root}/on-disk.plan.yaml` },
      });
      ok(onDisk.kind === 'full' && onDisk.items.some(({ code }) => code === 'deadline-missed'));

      const hover = await connection.sendRequest(HoverRequest.type, {
        textDocument,
        position: { line: 9, character: 18 },
      });
      ok(MarkupContent.is(hover?.contents) && hover.contents.value.includes('31 October 2023'));

      const status = { line: 10, character: 12 };
      const offered = (await connection.sendRequest(CompletionRequest.type, {
        textDocument,
        position: status,
      })) as CompletionList;
      ok(
        offered.items.some(({ label }) => label === 'done'),
        JSON.stringify(offered),
      );

      const actions = (await connection.sendRequest(CodeActionRequest.type, {
        textDocument,
        range: { start: owner, end: owner },
        context: { diagnostics: [unknown] },
      })) as CodeAction[];
      const fix = actions.find(({ diagnostics }) => diagnostics?.some(({ code }) => code === 'unknown-field'));
      ok(fix !== undefined, JSON.stringify(actions));
      const text = apply(misspelt, fix, uri);
      equal(text, latePlan);
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text }],
      });
      ok(!(await pull()).items.some(({ code }) => code === 'unknown-field'));
      equal(await server.end(), 0);
      equal(server.errors, '');
    });
  }

  it('pushes to a client that knows nothing of pulling, and ends when its input ends', async () => {
    const server = start('dist/cli.cjs', 'lsp', '--stdio');
    const { connection } = server;
    const pushed = new Promise<PublishDiagnosticsParams>((resolve) => {
      connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
        if (params.uri.endsWith('/late.plan.yaml')) resolve(params);
      });
    });
    connection.listen();
    await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification(InitializedNotification.type, {});
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri: 'file:///late.plan.yaml', languageId: 'yaml', version: 7, text: latePlan },
    });
    const { version, diagnostics } = await pushed;
    equal(version, 7);
    ok(diagnostics.some(({ code }) => code === 'deadline-missed'));
    const ended = new Promise<void>((resolve) => server.process.once('exit', () => resolve()));
    server.process.stdin?.end();
    await ended;
  });
});
