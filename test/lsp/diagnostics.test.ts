import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import {
  CancellationTokenSource,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DocumentDiagnosticRequest,
  FileChangeType,
  type ResponseError,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { LspPair } from '../harness/lsp-pair.js';
import { MemoryHost, MemoryWorkspace } from '../harness/memory-workspace.js';
import { deadlineAt, latePlan, planUri } from './late-plan.js';

const checklist = `kind: checklist
format: 1
id: national
version: "1"
title: A checklist
issuer: NHS England
issued: September 2023
actions:
  - id: first
    title: First action
    deadline: by 31 October 2023
`;

const localPlan = `kind: plan
format: 1
id: local
title: A plan
as_of: 30 November 2023
checklists: [national@1]
actions:
  - id: ours
    implements: first
    owner: a
    status: in progress
`;

const checklistUri = 'file:///national.checklist.yaml';
const localUri = 'file:///local.plan.yaml';
const inTime = '31 January 2024';
const deadlineRange = {
  start: { line: deadlineAt.line, character: deadlineAt.start },
  end: { line: deadlineAt.line, character: deadlineAt.end },
};

function codes(items: readonly { code?: unknown }[]): unknown[] {
  return items.map(({ code }) => code);
}

describe('a client that pulls', () => {
  it('gets each finding with its rule, page and source', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.open(planUri, latePlan);
    const found = (await pair.diagnostics(planUri)).find(({ code }) => code === 'deadline-missed');
    deepEqual(found?.range, deadlineRange);
    equal(found?.severity, 1);
    equal(found?.source, 'Delivery plan');
    ok(found?.codeDescription?.href.startsWith('https://'));
    ok(found?.codeDescription?.href.endsWith('/docs/rules/deadline-missed.md'));
    equal(pair.published.length, 0);
    await pair.stop();
  });

  it('is told when nothing has changed, and only then', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.open(planUri, latePlan);
    const first = await pair.pull(planUri);
    ok(first.kind === 'full' && first.resultId !== undefined);
    deepEqual(await pair.pull(planUri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await pair.change(planUri, { range: deadlineRange, text: inTime });
    const second = await pair.pull(planUri, first.resultId);
    ok(second.kind === 'full');
    notEqual(second.resultId, first.resultId);
    await pair.stop();
  });

  it('gets the findings of the newest text when it pulls right behind an edit', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.open(planUri, latePlan);
    for (let round = 0; round < 5; round++) {
      const late = round % 2 === 1;
      await pair.change(planUri, { range: deadlineRange, text: late ? '31 October 2023' : inTime });
      equal(codes(await pair.diagnostics(planUri)).includes('deadline-missed'), late);
    }
    await pair.stop();
  });

  it('gets every file of the workspace, open or not, and an empty list for one that is gone', async () => {
    const workspace = new MemoryWorkspace([['/late.plan.yaml', latePlan]]);
    const pair = await LspPair.start(new MemoryHost(workspace, '2023-11-30'));
    const pull = (previousResultIds: { uri: string; value: string }[]) =>
      pair.connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds });
    const [report] = (await pull([])).items;
    ok(report?.kind === 'full' && codes(report.items).includes('deadline-missed'));
    equal(report.uri, planUri);
    equal(report.version, null);
    const again = await pull([{ uri: planUri, value: report.resultId ?? '' }]);
    deepEqual(
      again.items.map(({ kind }) => kind),
      ['unchanged'],
    );
    workspace.remove('/late.plan.yaml');
    await pair.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
      changes: [{ uri: planUri, type: FileChangeType.Deleted }],
    });
    await pair.until('the file to be gone', () => true);
    const gone = await pull([{ uri: planUri, value: report.resultId ?? '' }]);
    deepEqual(gone.items, [{ kind: 'full', items: [], uri: planUri, version: null }]);
    await pair.stop();
  });

  it('is asked to pull again when another file changed its findings, and not for its own edits', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.open(checklistUri, checklist);
    await pair.open(localUri, localPlan);
    ok(codes(await pair.diagnostics(localUri)).includes('deadline-missed'));
    await pair.diagnostics(checklistUri);
    equal(pair.refreshes, 0);
    await pair.change(localUri, {
      range: { start: { line: 3, character: 7 }, end: { line: 3, character: 8 } },
      text: 'B',
    });
    await pair.diagnostics(localUri);
    equal(pair.refreshes, 0);
    const date = { start: { line: 10, character: 17 }, end: { line: 10, character: 32 } };
    await pair.change(checklistUri, { range: date, text: '31 January 2024' });
    await pair.until('a refresh', () => pair.refreshes === 1);
    ok(!codes(await pair.diagnostics(localUri)).includes('deadline-missed'));
    await pair.stop();
  });

  it('is asked to pull again when the day turns', async () => {
    const host = new MemoryHost(null, '2023-10-31', 1000);
    const pair = await LspPair.start(host);
    await pair.open(planUri, latePlan.replace('as_of: 30 November 2023\n', ''));
    ok(!codes(await pair.diagnostics(planUri)).includes('deadline-missed'));
    host.pass(1000, { date: '2023-11-01', millisecondsLeft: 86_400_000 });
    await pair.until('a refresh', () => pair.refreshes === 1);
    ok(codes(await pair.diagnostics(planUri)).includes('deadline-missed'));
    ok(host.waitingTimers > 0);
    await pair.stop();
    equal(host.waitingTimers, 0);
  });

  it('notices the new day on a machine that slept through midnight', async () => {
    const host = new MemoryHost(null, '2023-10-31', 80_000_000);
    const pair = await LspPair.start(host);
    await pair.open(planUri, latePlan.replace('as_of: 30 November 2023\n', ''));
    await pair.diagnostics(planUri);
    host.pass(15 * 60 * 1000, { date: '2023-11-01', millisecondsLeft: 50_000_000 });
    await pair.until('a refresh', () => pair.refreshes === 1);
    await pair.stop();
  });

  it('is answered as cancelled when it takes a question back', async () => {
    const host = new MemoryHost(null, '2023-11-30');
    const pair = await LspPair.start(host);
    await pair.open(planUri, latePlan);
    const source = new CancellationTokenSource();
    const question = pair.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: planUri } },
      source.token,
    );
    source.cancel();
    const error: unknown = await question.then(
      () => null,
      (reason: unknown) => reason,
    );
    equal((error as ResponseError | null)?.code, -32800);
    deepEqual(host.logged, []);
    await pair.stop();
  });
});

describe('a client that is pushed to', () => {
  const capabilities = { workspace: { configuration: true, workspaceFolders: true } };

  it('gets every version of an open file, and each other file only when it changed', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), { capabilities });
    await pair.open(checklistUri, checklist);
    await pair.open(localUri, localPlan);
    await pair.until(
      'both files',
      () => pair.pushed(checklistUri) !== undefined && pair.pushed(localUri) !== undefined,
    );
    ok(codes(pair.pushed(localUri)?.diagnostics ?? []).includes('deadline-missed'));
    pair.published.length = 0;
    const comment = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    await pair.change(checklistUri, { range: comment, text: '# a\n' });
    await pair.until('the second version', () => pair.pushed(checklistUri)?.version === 2);
    pair.published.length = 0;
    const date = { start: { line: 11, character: 17 }, end: { line: 11, character: 32 } };
    await pair.change(checklistUri, { range: date, text: '31 January 2024' });
    await pair.until('the plan', () => pair.pushed(localUri) !== undefined && pair.pushed(checklistUri) !== undefined);
    ok(!codes(pair.pushed(localUri)?.diagnostics ?? []).includes('deadline-missed'));
    equal(pair.pushed(checklistUri)?.version, 3);
    await pair.stop();
  });

  it('gets an empty list for a file that is closed and not on disk', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), { capabilities });
    await pair.open(planUri, latePlan);
    await pair.until('findings', () => (pair.pushed(planUri)?.diagnostics.length ?? 0) > 0);
    await pair.close(planUri);
    await pair.until('nothing', () => pair.pushed(planUri)?.diagnostics.length === 0);
    await pair.stop();
  });

  it('gets the text on disk back when a changed file is closed without saving', async () => {
    const workspace = new MemoryWorkspace([['/late.plan.yaml', latePlan]]);
    const pair = await LspPair.start(new MemoryHost(workspace, '2023-11-30'), { capabilities });
    await pair.until('findings', () => (pair.pushed(planUri)?.diagnostics.length ?? 0) > 0);
    await pair.open(planUri, latePlan.replace('31 October 2023', inTime));
    await pair.until(
      'no finding',
      () => !codes(pair.pushed(planUri)?.diagnostics ?? [{ code: 'deadline-missed' }]).includes('deadline-missed'),
    );
    await pair.close(planUri);
    await pair.until('the finding again', () =>
      codes(pair.pushed(planUri)?.diagnostics ?? []).includes('deadline-missed'),
    );
    await pair.stop();
  });

  it('knows one file under two spellings of its address', async () => {
    const workspace = new MemoryWorkspace([['/c:/plans/late.plan.yaml', latePlan]]);
    const pair = await LspPair.start(new MemoryHost(workspace, '2023-11-30'), { capabilities });
    await pair.open('file:///C:/plans/late.plan.yaml', latePlan);
    await pair.until('findings', () => pair.pushed('file:///C:/plans/late.plan.yaml') !== undefined);
    await pair.change('file:///C:/plans/late.plan.yaml', { text: latePlan.replace('31 October 2023', inTime) });
    await pair.until('the second version', () => pair.pushed('file:///C:/plans/late.plan.yaml')?.version === 2);
    const still = [...new Map(pair.published.map((params) => [params.uri, params])).values()];
    ok(
      still.every(({ diagnostics }) => !codes(diagnostics).includes('deadline-missed')),
      JSON.stringify(still),
    );
    await pair.stop();
  });
});

describe('settings', () => {
  it('are asked for, and asked for again when they change', async () => {
    let section: unknown = { rules: { 'deadline-missed': 'warning' } };
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), { settings: () => section });
    await pair.open(planUri, latePlan);
    const severity = async () =>
      (await pair.diagnostics(planUri)).find(({ code }) => code === 'deadline-missed')?.severity;
    equal(await severity(), 2);
    section = { rules: { 'deadline-missed': 'off', 'due-soon': 7 }, profile: 'loud', dueSoonDays: 'many' };
    await pair.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await pair.until('a refresh', () => pair.refreshes === 1);
    equal(await severity(), undefined);
    await pair.stop();
  });

  it('come with the greeting from an editor that is not asked', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), {
      capabilities: {},
      initializationOptions: { deliveryPlan: { rules: { 'deadline-missed': 'hint' } } },
    });
    await pair.open(planUri, latePlan);
    await pair.until('findings', () => pair.pushed(planUri) !== undefined);
    const severity = () => pair.pushed(planUri)?.diagnostics.find(({ code }) => code === 'deadline-missed')?.severity;
    equal(severity(), 4);
    await pair.connection.sendNotification(DidChangeConfigurationNotification.type, {
      settings: { deliveryPlan: { rules: { 'deadline-missed': 'information' } } },
    });
    await pair.until('the new severity', () => severity() === 3);
    await pair.stop();
  });
});

describe('the files of the workspace', () => {
  it('are read again when they change on disk, unless they are open', async () => {
    const workspace = new MemoryWorkspace([['/late.plan.yaml', latePlan]]);
    const pair = await LspPair.start(new MemoryHost(workspace, '2023-11-30'), { capabilities: {} });
    await pair.until('findings', () => codes(pair.pushed(planUri)?.diagnostics ?? []).includes('deadline-missed'));
    const changed = () =>
      pair.connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: [{ uri: planUri, type: FileChangeType.Changed }],
      });
    workspace.write('/late.plan.yaml', latePlan.replace('31 October 2023', inTime));
    await changed();
    await pair.until('no finding', () => !codes(pair.pushed(planUri)?.diagnostics ?? []).includes('deadline-missed'));
    await pair.open(planUri, latePlan);
    await pair.until('the open text', () => pair.pushed(planUri)?.version === 1);
    await changed();
    await pair.hover(planUri, { line: 0, character: 0 });
    ok(codes(pair.pushed(planUri)?.diagnostics ?? []).includes('deadline-missed'));
    await pair.stop();
  });

  it('follow the folders of the workspace', async () => {
    const pair = new LspPair(new MemoryHost(null, '2023-11-30'));
    const workspace = new MemoryWorkspace();
    pair.serveFiles(workspace);
    await pair.greet({
      initializationOptions: { deliveryPlanClient: 1 },
      capabilities: { workspace: { workspaceFolders: true } },
    });
    workspace.write('/added/late.plan.yaml', latePlan);
    await pair.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: 'file:///added', name: 'added' }], removed: [] },
    });
    await pair.until('findings', () => pair.pushed('file:///added/late.plan.yaml') !== undefined);
    await pair.stop();
  });
});
