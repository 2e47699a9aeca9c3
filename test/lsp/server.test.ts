import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { DocumentSymbolRequest, FoldingRangeRequest } from 'vscode-languageserver/node';
import {
  readDateRequest,
  refreshRequest,
  rulePageRequest,
  setReportingDateRequest,
  statusNotification,
} from '../../server/src/protocol/index.js';
import type { DateAnswer, RefreshResult, RulePage, StatusParams } from '../../server/src/protocol/index.js';
import { LspPair, fullCapabilities } from '../harness/lsp-pair.js';
import { MemoryHost, MemoryWorkspace } from '../harness/memory-workspace.js';
import { latePlan, planUri } from './late-plan.js';

describe('what the server offers', () => {
  it('to an editor that pulls diagnostics', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    deepEqual(pair.initialized?.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      hoverProvider: true,
      completionProvider: { triggerCharacters: [':', ' ', '@', '#', '[', ','] },
      definitionProvider: true,
      referencesProvider: true,
      documentSymbolProvider: true,
      foldingRangeProvider: true,
      documentLinkProvider: { resolveProvider: false },
      codeActionProvider: { codeActionKinds: ['quickfix'] },
      diagnosticProvider: { identifier: 'delivery-plan', interFileDependencies: true, workspaceDiagnostics: true },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    match(pair.initialized?.serverInfo?.version ?? '', /^\d+\.\d+\.\d+$/);
    await pair.stop();
  });

  it('to an editor that can do nothing special: the same without pulling', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), { capabilities: {} });
    equal(pair.initialized?.capabilities.diagnosticProvider, undefined);
    equal(pair.initialized?.capabilities.hoverProvider, true);
    equal(pair.registrations.length, 0);
    await pair.stop();
  });

  it('asks to be told about settings and files where it may', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.until('both registrations', () => pair.registrations.length === 2);
    const methods = pair.registrations.flatMap(({ registrations }) => registrations.map(({ method }) => method));
    deepEqual(methods.sort(), ['workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles']);
    await pair.stop();
  });
});

describe('a client with minimal capabilities', () => {
  it('is pushed findings with their version, and gets plain text and a flat outline', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), { capabilities: {} });
    await pair.open(planUri, latePlan, 'yaml');
    await pair.until('findings', () => pair.pushed(planUri) !== undefined);
    const pushed = pair.pushed(planUri);
    equal(pushed?.version, 1);
    ok(pushed?.diagnostics.some(({ code }) => code === 'deadline-missed'));
    const hover = await pair.hover(planUri, { line: 9, character: 6 });
    equal(typeof hover?.contents === 'object' && 'kind' in hover.contents ? hover.contents.kind : null, 'plaintext');
    const symbols = await pair.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: planUri } });
    ok((symbols ?? []).length > 0);
    ok((symbols ?? []).every((symbol) => 'location' in symbol));
    const actions = await pair.codeActions(planUri, {
      start: { line: 0, character: 0 },
      end: { line: 99, character: 0 },
    });
    for (const { edit } of actions) ok(edit?.changes !== undefined && edit.documentChanges === undefined);
    await pair.stop();
  });
});

describe('questions about a file that is not there', () => {
  it('are answered with nothing', async () => {
    const host = new MemoryHost(null, '2023-11-30');
    const pair = await LspPair.start(host);
    const uri = 'file:///nowhere.plan.yaml';
    const textDocument = { uri };
    equal(await pair.hover(uri, { line: 3, character: 99 }), null);
    deepEqual((await pair.completion(uri, { line: 0, character: 0 })).items, []);
    deepEqual(await pair.definition(uri, { line: 0, character: 0 }), []);
    deepEqual(await pair.references(uri, { line: 0, character: 0 }), []);
    deepEqual(await pair.diagnostics(uri), []);
    deepEqual(await pair.codeActions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }), []);
    deepEqual(await pair.connection.sendRequest(FoldingRangeRequest.type, { textDocument }), []);
    deepEqual(await pair.connection.sendRequest(DocumentSymbolRequest.type, { textDocument }), []);
    deepEqual(host.logged, []);
    await pair.stop();
  });

  it('and so are positions outside a file, and files of other people', async () => {
    const host = new MemoryHost(null, '2023-11-30');
    const pair = await LspPair.start(host);
    await pair.open(planUri, latePlan);
    await pair.hover(planUri, { line: 9999, character: 9999 });
    await pair.open('file:///compose.yaml', 'services: [', 'yaml');
    deepEqual(await pair.diagnostics('file:///compose.yaml'), []);
    deepEqual(host.logged, []);
    await pair.stop();
  });

  it('a document without a name is read as what it says it is', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
    await pair.open('untitled:Untitled-1', latePlan);
    ok((await pair.diagnostics('untitled:Untitled-1')).some(({ code }) => code === 'deadline-missed'));
    await pair.close('untitled:Untitled-1');
    deepEqual(await pair.diagnostics('untitled:Untitled-1'), []);
    await pair.stop();
  });
});

describe('our own requests', () => {
  async function ours(workspace = new MemoryWorkspace()): Promise<{ pair: LspPair; statuses: StatusParams[] }> {
    const host = new MemoryHost(null, '2023-11-30');
    const pair = new LspPair(host);
    const statuses: StatusParams[] = [];
    pair.connection.onNotification(statusNotification, (status: StatusParams) => void statuses.push(status));
    pair.serveFiles(workspace);
    await pair.greet({ initializationOptions: { deliveryPlanClient: 1 }, capabilities: fullCapabilities });
    return { pair, statuses };
  }

  it('tell the reporting date and the counts of every open plan', async () => {
    const { pair, statuses } = await ours();
    await pair.open(planUri, latePlan);
    await pair.until('a status', () => statuses.length > 0);
    const status = statuses.at(-1);
    deepEqual(status?.reportingDate, { date: '2023-11-30', words: '30 November 2023', origin: 'plan' });
    equal(status?.uri, planUri);
    equal(status?.kind, 'plan');
    equal(status?.counts.overdue, 1);
    await pair.stop();
  });

  it('set the reporting date, and give it back', async () => {
    const { pair, statuses } = await ours();
    await pair.open(planUri, latePlan);
    const set = (date: string | null): Promise<DateAnswer> =>
      pair.connection.sendRequest(setReportingDateRequest, { date });
    deepEqual(await set('1 October 2023'), { ok: true, date: '2023-10-01', words: '1 October 2023' });
    ok(!(await pair.diagnostics(planUri)).some(({ code }) => code === 'deadline-missed'));
    await pair.until('the chosen day', () => statuses.at(-1)?.reportingDate?.origin === 'chosen');
    deepEqual(await set('TODAY'), { ok: true, date: '2023-11-30', words: '30 November 2023' });
    deepEqual(await set(null), { ok: true, date: null, words: null });
    ok((await pair.diagnostics(planUri)).some(({ code }) => code === 'deadline-missed'));
    const refused = await set('soon');
    ok(!refused.ok && refused.message.includes('soon'));
    await pair.stop();
  });

  it('read a date without changing anything', async () => {
    const { pair, statuses } = await ours();
    await pair.open(planUri, latePlan);
    const read = (text: string): Promise<DateAnswer> => pair.connection.sendRequest(readDateRequest, { text });
    deepEqual(await read(' 2023-10-01 '), { ok: true, date: '2023-10-01', words: '1 October 2023' });
    ok(!(await read('31 February 2024')).ok);
    ok((await pair.diagnostics(planUri)).some(({ code }) => code === 'deadline-missed'));
    ok(statuses.every(({ reportingDate }) => reportingDate?.origin === 'plan'));
    await pair.stop();
  });

  it('show the page of a rule', async () => {
    const { pair } = await ours();
    const page: RulePage | null = await pair.connection.sendRequest(rulePageRequest, { rule: 'deadline-missed' });
    equal(page?.rule, 'deadline-missed');
    ok(page.markdown.startsWith('# '));
    equal(await pair.connection.sendRequest(rulePageRequest, { rule: 'no-such-rule' }), null);
    await pair.stop();
  });

  it('read the workspace through the client, and again on a refresh', async () => {
    const workspace = new MemoryWorkspace([['/plans/late.plan.yaml', latePlan]]);
    const { pair } = await ours(workspace);
    const refresh = (): Promise<RefreshResult> => pair.connection.sendRequest(refreshRequest);
    const first = await refresh();
    equal(first.files, 1);
    equal(first.counts.overdue, 1);
    workspace.write('/plans/second.plan.yaml', latePlan.replace('id: late', 'id: second'));
    equal((await refresh()).files, 2);
    workspace.remove('/plans/late.plan.yaml');
    workspace.remove('/plans/second.plan.yaml');
    equal((await refresh()).files, 0);
    await pair.stop();
  });
});
