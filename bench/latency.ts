/**
 * How long an editor waits for the server, over standard input and output as an editor talks to it:
 *
 *     npm run build && npx tsc -b bench && node out/bench/latency.js [actions ...]
 *
 * Every figure is from handing a message to the pipe to having read the answer, in milliseconds: the middle of all rounds, and
 * behind it the one that 95 in a hundred stay below.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  CompletionRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExitNotification,
  FoldingRangeRequest,
  HoverRequest,
  InitializeRequest,
  InitializedNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  createProtocolConnection,
} from 'vscode-languageserver/node';
import { planText } from './plan-text.js';

const rounds = 30;
const uri = 'file:///bench/large.plan.yaml';
const textDocument = { uri };
const sizes = process.argv.slice(2).map(Number);

for (const actions of sizes.length > 0 ? sizes : [100, 1000, 10_000]) await measure(actions);

async function measure(actions: number): Promise<void> {
  const text = planText(actions);
  const figures = new Map<string, number[]>();
  const timed = async <Answer>(name: string, run: () => Promise<Answer>): Promise<Answer> => {
    const from = performance.now();
    const answer = await run();
    figures.set(name, [...(figures.get(name) ?? []), performance.now() - from]);
    return answer;
  };

  const server = spawn(process.execPath, ['dist/cli.cjs', 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  await timed('start', () =>
    connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
      },
    }),
  );
  await connection.sendNotification(InitializedNotification.type, {});

  const pull = (): Promise<DocumentDiagnosticReport> =>
    connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
  const opened = await timed('open, then findings', async () => {
    await connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'delivery-plan', version: 1, text },
    });
    return pull();
  });

  const lines = text.split('\n');
  const deadlines = lines.flatMap((line, index) => (line.startsWith('    deadline:') ? [index] : []));
  const middle = deadlines[Math.floor(deadlines.length / 2)] ?? 0;
  const at = { line: middle, character: lines[middle]?.length ?? 0 };
  const after = { line: at.line, character: at.character + 1 };
  for (let version = 2; version < rounds + 2; version++) {
    const typed = version % 2 === 0;
    const change = { range: { start: at, end: typed ? at : after }, text: typed ? 'x' : '' };
    const edit = (): Promise<void> =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    const report = await timed('edit, then findings', async () => {
      await edit();
      return pull();
    });
    const wrong =
      report.kind === 'full' &&
      report.items.some(({ range, code }) => range.start.line === at.line && code === 'invalid-date');
    if (wrong !== typed)
      throw new Error(`After edit ${version} the finding on line ${at.line + 1} is ${wrong ? '' : 'not '}there.`);
  }

  const ask = { textDocument, position: { line: at.line, character: 16 } };
  for (let round = 0; round < rounds; round++) {
    await timed('hover', () => connection.sendRequest(HoverRequest.type, ask));
    await timed('completion', () =>
      connection.sendRequest(CompletionRequest.type, { textDocument, position: { line: at.line + 2, character: 12 } }),
    );
    await timed('outline', () => connection.sendRequest(DocumentSymbolRequest.type, { textDocument }));
    await timed('folding', () => connection.sendRequest(FoldingRangeRequest.type, { textDocument }));
  }

  const findings = opened.kind === 'full' ? opened.items.length : 0;
  console.log(`\n${actions} actions, ${lines.length} lines, ${findings} findings, ${memory(server.pid)} MB of memory`);
  for (const [name, values] of figures) {
    console.log(`  ${name.padEnd(22)}${at50(values).padStart(9)}${values.length > 1 ? at95(values).padStart(9) : ''}`);
  }
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  connection.dispose();
}

function at50(values: readonly number[]): string {
  return quantile(values, 0.5).toFixed(1);
}

function at95(values: readonly number[]): string {
  return quantile(values, 0.95).toFixed(1);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** What the process holds in memory, in megabytes; only Linux tells. */
function memory(pid: number | undefined): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1];
    return String(Math.round(Number(kilobytes) / 1024));
  } catch {
    return '?';
  }
}
