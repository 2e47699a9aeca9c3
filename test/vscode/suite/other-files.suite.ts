import * as vscode from 'vscode';
import { fileUri, finding, noFinding, open, replace } from './editor.js';

describe('Files that are not open', () => {
  const later = 'later.checklist.yaml';

  afterEach(async () => {
    await vscode.workspace.fs.delete(fileUri(later)).then(undefined, () => undefined);
    await open('northshire.plan.yaml');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('count: a checklist that appears on disk is found, and missed when it is gone', async () => {
    const editor = await open('northshire.plan.yaml');
    await replace(editor, '[access@2023-09]', '[access@2023-09, later@2024-04]');
    await finding(editor.document, 'unknown-checklist', 'later@2024-04');
    await vscode.workspace.fs.writeFile(fileUri(later), new TextEncoder().encode(checklist));
    await noFinding(editor.document, 'unknown-checklist');
    await vscode.workspace.fs.delete(fileUri(later));
    await finding(editor.document, 'unknown-checklist', 'later@2024-04');
  });
});

const checklist = `kind: checklist
format: 1
id: later
version: "2024-04"
title: A later checklist
issuer: NHS England
issued: April 2024
roles:
  icb: { title: Integrated care board, level: icb }
actions: []
`;
