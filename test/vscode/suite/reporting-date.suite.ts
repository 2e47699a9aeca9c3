import * as vscode from 'vscode';
import { finding, noFinding, open, statusLike } from './editor.js';

describe('The reporting date', () => {
  afterEach(() => vscode.commands.executeCommand('deliveryPlan.chooseReportingDate', null));

  it('is the one the plan gives, and the status item says so in words', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'deadline-missed');
    await statusLike(/^Plan: 1 overdue · as of 30 November 2023$/);
  });

  it('changes what is overdue when it is chosen, and back', async () => {
    const { document } = await open('northshire.plan.yaml');
    await finding(document, 'deadline-missed');
    await vscode.commands.executeCommand('deliveryPlan.chooseReportingDate', '30 September 2023');
    await noFinding(document, 'deadline-missed');
    await statusLike(/^Plan: .*as of 30 September 2023$/);
    await vscode.commands.executeCommand('deliveryPlan.chooseReportingDate', null);
    await finding(document, 'deadline-missed');
    await statusLike(/as of 30 November 2023$/);
  });

  it('is still the chosen one after a restart', async () => {
    const { document } = await open('northshire.plan.yaml');
    await vscode.commands.executeCommand('deliveryPlan.chooseReportingDate', '30 September 2023');
    await vscode.commands.executeCommand('deliveryPlan.restart');
    await statusLike(/as of 30 September 2023$/);
    await noFinding(document, 'deadline-missed');
  });

  it('does not concern a checklist', async () => {
    await open('access.checklist.yaml');
    await statusLike(/^Checklist: (?!.*as of)/);
  });
});
