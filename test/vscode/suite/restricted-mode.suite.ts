import * as vscode from 'vscode';
import * as assert from './assert.js';
import { finding, open, statusLike } from './editor.js';

describe('Restricted Mode', () => {
  it('is what this runs in', () => {
    assert.equal(vscode.workspace.isTrusted, false, 'Whether the folder is trusted');
  });

  it('still shows what is wrong', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency', 'telephny');
    await finding(document, 'deadline-missed');
  });

  it('still shows the status item', async () => {
    await open('northshire.plan.yaml');
    await statusLike(/^Plan: 1 overdue/);
  });
});
