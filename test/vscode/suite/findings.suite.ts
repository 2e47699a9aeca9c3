import * as vscode from 'vscode';
import * as assert from './assert.js';
import { fileUri, finding, findings, noFinding, open, replace, statusLike } from './editor.js';

describe('A plan that is opened', () => {
  it('has a squiggle under a dependency that does not exist, with a plain sentence', async () => {
    const { document } = await open('northshire.plan.yaml');
    assert.equal(document.languageId, 'delivery-plan', 'The language of the file');
    const found = await finding(document, 'unknown-dependency', 'telephny');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error, 'How serious it is');
    assert.match(found.message, /telephny/, 'The message names what was written');
  });

  it('links each finding to the page of its rule, inside the editor', async () => {
    const { document } = await open('northshire.plan.yaml');
    const { code } = await finding(document, 'unknown-dependency');
    assert.ok(typeof code === 'object', 'The finding has no link.');
    assert.match(code.target.toString(), /^delivery-plan-rule:/, 'The link');
  });

  it('loses the squiggle when the word is put right, and gets it back on undo', async () => {
    const editor = await open('northshire.plan.yaml');
    await finding(editor.document, 'unknown-dependency');
    await replace(editor, '[telephny]', '[telephony]');
    await noFinding(editor.document, 'unknown-dependency');
    await vscode.commands.executeCommand('undo');
    await finding(editor.document, 'unknown-dependency', 'telephny');
  });

  it('is put right by the quick fix', async () => {
    const editor = await open('northshire.plan.yaml');
    const { document } = editor;
    const found = await finding(document, 'unknown-dependency');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const fix = actions.find(({ edit, title }) => edit !== undefined && title.includes('telephony'));
    assert.ok(
      fix?.edit,
      `There is no fix that names the nearest action, only: ${actions.map(({ title }) => title).join('; ')}`,
    );
    assert.ok(await vscode.workspace.applyEdit(fix.edit), 'The editor refused the fix.');
    assert.match(document.getText(), /depends_on: \[telephony\]/, 'The text after the fix');
    await noFinding(document, 'unknown-dependency');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});

describe('A plain YAML file', () => {
  it('is left alone', async () => {
    const plan = await open('northshire.plan.yaml');
    await finding(plan.document, 'unknown-dependency');
    const { document } = await open('notes.yaml');
    assert.equal(document.languageId, 'yaml', 'The language of the file');
    await statusLike(null);
    // The plan's findings are there, so the server has had its say: none of them may be in this file.
    assert.equal(findings(document).length, 0, 'Findings in a plain YAML file');
  });
});

describe('A copy of a plan', () => {
  it('that the editor shows beside the file, as when two versions are compared, is left alone', async () => {
    const plan = await open('northshire.plan.yaml');
    await finding(plan.document, 'unknown-dependency');
    const provider = vscode.workspace.registerTextDocumentContentProvider('older-version', {
      provideTextDocumentContent: () => plan.document.getText(),
    });
    try {
      const copy = await vscode.workspace.openTextDocument(plan.document.uri.with({ scheme: 'older-version' }));
      await vscode.window.showTextDocument(copy);
      assert.equal(copy.languageId, 'delivery-plan', 'The language of the copy');
      await statusLike(null);
      await open('northshire.plan.yaml');
      await vscode.commands.executeCommand('deliveryPlan.refresh');
      assert.equal(findings(copy).length, 0, 'Findings in the copy');
    } finally {
      provider.dispose();
    }
  });
});

describe('A plan that is opened as plain YAML', () => {
  it('is not checked until the command makes it a plan again', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency');
    await vscode.languages.setTextDocumentLanguage(document, 'yaml');
    await statusLike(null);
    await vscode.commands.executeCommand('deliveryPlan.checkAsDeliveryPlan');
    assert.equal((await open('northshire.plan.yaml')).document.languageId, 'delivery-plan', 'The language of the file');
    await finding(document, 'unknown-dependency');
  });
});

describe('An empty file', () => {
  it('is a plan by its name: the status item says what it makes of it', async () => {
    await vscode.workspace.fs.writeFile(fileUri('empty.plan.yaml'), new Uint8Array());
    try {
      await open('empty.plan.yaml');
      await statusLike(/^Plan: (?!checking)/);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
      await vscode.workspace.fs.delete(fileUri('empty.plan.yaml'));
    }
  });
});
