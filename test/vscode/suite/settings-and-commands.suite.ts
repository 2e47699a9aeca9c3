import * as vscode from 'vscode';
import * as assert from './assert.js';
import { finding, findings, noFinding, open, statusLike, until } from './editor.js';

describe('Settings', () => {
  const settings = () => vscode.workspace.getConfiguration('deliveryPlan');

  afterEach(async () => {
    // A test that fails half-way must not spoil those after it.
    for (const name of ['rules', 'enable']) await settings().update(name, undefined, vscode.ConfigurationTarget.Global);
  });

  it('switch one rule off and on again', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency');
    await settings().update('rules', { 'unknown-dependency': 'off' }, vscode.ConfigurationTarget.Global);
    await noFinding(document, 'unknown-dependency');
    await settings().update('rules', undefined, vscode.ConfigurationTarget.Global);
    await finding(document, 'unknown-dependency');
  });

  it('switch everything off and on again', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency');
    await settings().update('enable', false, vscode.ConfigurationTarget.Global);
    await until('no findings at all', () => (findings(document).length === 0 ? true : undefined));
    await statusLike(null);
    await settings().update('enable', undefined, vscode.ConfigurationTarget.Global);
    await finding(document, 'unknown-dependency');
  });
});

describe('Commands', () => {
  it('are all there under one category', async () => {
    const all = await vscode.commands.getCommands(true);
    const manifest = vscode.extensions.getExtension('delivery-plan-checklists.delivery-plan-checklists')
      ?.packageJSON as {
      contributes: { commands: { command: string; category: string }[] };
    };
    for (const { command, category } of manifest.contributes.commands) {
      assert.ok(all.includes(command), `${command} does nothing.`);
      assert.equal(category, 'Delivery Plan', `The category of ${command}`);
    }
  });

  it('explain opens the page of a rule in a tab', async () => {
    await open('northshire.plan.yaml');
    await vscode.commands.executeCommand('deliveryPlan.explainFinding', 'unknown-dependency');
    await until('a tab with the page', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input, label }) => input instanceof vscode.TabInputCustom && label === 'Unknown dependency.md'),
    );
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  it('restart brings the findings back', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'unknown-dependency');
    await vscode.commands.executeCommand('deliveryPlan.restart');
    await finding(document, 'unknown-dependency');
  });

  it('check everything again ends without complaint', async () => {
    const { document } = await open('northshire.plan.yaml');
    await vscode.commands.executeCommand('deliveryPlan.refresh');
    await finding(document, 'unknown-dependency');
  });
});
