import * as vscode from 'vscode';
import * as assert from './assert.js';
import { finding, fileUri, open, placeOf, replace, until } from './editor.js';

describe('An editor question', () => {
  it('hover on an action that implements a national one says what the checklist asks', async () => {
    const { document } = await open('northshire.plan.yaml');
    const text = await hoverText(document.uri, placeOf(document, 'implements: telephony-live'));
    assert.match(text, /Move every remaining analogue practice to digital telephony/, 'The hover');
  });

  it('hover on a deadline gives its reading in words', async () => {
    const { document } = await open('northshire.plan.yaml');
    const text = await hoverText(document.uri, placeOf(document, 'deadline: 15 March 2024'));
    assert.match(text, /Friday/, 'The weekday of 15 March 2024');
  });

  it('completion offers every status', async () => {
    const { document } = await open('northshire.plan.yaml');
    const labels = await completionLabels(document.uri, placeOf(document, 'status: not started', 11));
    for (const status of ['not started', 'in progress', 'done'])
      assert.ok(labels.includes(status), `${status} is not offered.`);
  });

  it('completion offers the actions one can depend on, while the word is half typed', async () => {
    const editor = await open('northshire.plan.yaml');
    await replace(editor, '[telephny]', '[tel]');
    const labels = await completionLabels(editor.document.uri, placeOf(editor.document, '[tel]'));
    assert.ok(labels.includes('telephony'), `telephony is not offered, only: ${labels.join(', ')}`);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('go to definition leads from a plan to the checklist, which is not open', async () => {
    const { document } = await open('northshire.plan.yaml');
    const place = await until('a definition', async () => {
      const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, 'implements: telephony-live'),
      );
      return places[0];
    });
    const target = 'targetUri' in place ? place.targetUri : place.uri;
    assert.equal(target.toString(), fileUri('access.checklist.yaml').toString(), 'The file it leads to');
  });

  it('the outline lists the actions', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency');
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols
      .flatMap((symbol) => [symbol, ...symbol.children])
      .map((symbol) => `${symbol.name} ${symbol.detail}`);
    assert.ok(
      names.some((name) => name.includes('training')),
      `training is not in the outline: ${names.join('; ')}`,
    );
  });
});

async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  return until('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n');
    return text === '' ? undefined : text;
  });
}

async function completionLabels(uri: vscode.Uri, position: vscode.Position): Promise<string[]> {
  return until('completions', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      position,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    return labels.length > 0 ? labels : undefined;
  });
}
