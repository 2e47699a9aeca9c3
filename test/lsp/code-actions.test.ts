import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { LspPair, fullCapabilities } from '../harness/lsp-pair.js';
import { MemoryHost } from '../harness/memory-workspace.js';
import { latePlan, planUri } from './late-plan.js';

const misspelt = latePlan.replace('    owner: a\n', '    ownr: a\n');
const misspeltKey = { start: { line: 8, character: 4 }, end: { line: 8, character: 8 } };
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

async function open(text: string): Promise<LspPair> {
  const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'));
  await pair.open(planUri, text);
  return pair;
}

describe('quick fixes', () => {
  it('name their finding, and change the version of the text that they were made for', async () => {
    const pair = await open(misspelt);
    const [fix] = await pair.codeActions(planUri, misspeltKey);
    equal(fix?.kind, 'quickfix');
    equal(fix?.isPreferred, true);
    deepEqual(
      fix?.diagnostics?.map(({ code, range }) => [code, range]),
      [['unknown-field', misspeltKey]],
    );
    deepEqual(fix?.edit, {
      documentChanges: [
        { textDocument: { uri: planUri, version: 1 }, edits: [{ range: misspeltKey, newText: 'owner' }] },
      ],
    });
    await pair.stop();
  });

  it('are only those at the place that was asked about', async () => {
    const pair = await open(misspelt);
    deepEqual(
      await pair.codeActions(planUri, { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } }),
      [],
    );
    ok((await pair.codeActions(planUri, everything)).length > (await pair.codeActions(planUri, misspeltKey)).length);
    await pair.stop();
  });

  it('are given only to who asks for quick fixes', async () => {
    const pair = await open(misspelt);
    for (const only of [['quickfix'], [''], ['refactor', 'quickfix']]) {
      ok((await pair.codeActions(planUri, misspeltKey, [], only)).length > 0, only.join());
    }
    for (const only of [['refactor'], ['source.organizeImports'], ['quickfix.other'], []]) {
      deepEqual(await pair.codeActions(planUri, misspeltKey, [], only), [], only.join());
    }
    await pair.stop();
  });

  it('come from the newest findings, whatever findings the client still shows', async () => {
    const pair = await open(misspelt);
    const shown: Diagnostic[] = [...(await pair.diagnostics(planUri))];
    await pair.change(planUri, { range: misspeltKey, text: 'owner' });
    deepEqual(await pair.codeActions(planUri, misspeltKey, shown), []);
    await pair.stop();
  });

  it('offer an edit that clears the finding', async () => {
    const pair = await open(misspelt);
    const [fix] = await pair.codeActions(planUri, misspeltKey);
    const [change] = fix?.edit?.documentChanges ?? [];
    ok(change !== undefined && 'edits' in change);
    await pair.change(
      planUri,
      ...change.edits.flatMap((edit) => ('newText' in edit ? [{ range: edit.range, text: edit.newText }] : [])),
    );
    ok(!(await pair.diagnostics(planUri)).some(({ code }) => code === 'unknown-field'));
    await pair.stop();
  });

  it('are plain changes for a client without versions', async () => {
    const pair = await LspPair.start(new MemoryHost(null, '2023-11-30'), {
      capabilities: { textDocument: fullCapabilities.textDocument ?? {} },
    });
    await pair.open(planUri, misspelt);
    const [fix] = await pair.codeActions(planUri, misspeltKey);
    deepEqual(fix?.edit, { changes: { [planUri]: [{ range: misspeltKey, newText: 'owner' }] } });
    await pair.stop();
  });
});
