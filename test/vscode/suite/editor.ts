import * as assert from './assert.js';
import * as vscode from 'vscode';

/** The name under which our findings are published. */
const source = 'Delivery plan';

/** Milliseconds for anything that the extension computes after a change. The first start of everything is part of it. */
const patience = 20_000;
const interval = 50;

/** The file of the test workspace with that name. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'The test workspace is not open.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file in the editor as it is on disk, whatever an earlier test typed into it. */
export async function open(name: string): Promise<vscode.TextEditor> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileUri(name)));
  if (editor.document.isDirty) await vscode.commands.executeCommand('workbench.action.files.revert');
  return editor;
}

/** Asks again and again until there is an answer, and fails with `what` when there never is. */
export async function until<T>(what: string, probe: () => T | undefined | Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + patience;
  for (;;) {
    const answer = await probe();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`Not within ${String(patience / 1000)} s: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** Our findings in a document, at this moment. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((finding) => finding.source === source);
}

export function ruleOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}

/** Waits for a finding of that rule, on exactly that text when one is given. */
export function finding(document: vscode.TextDocument, rule: string, onText?: string): Promise<vscode.Diagnostic> {
  return until(`${rule} in ${document.uri.path}; there are ${seen(document)}`, () =>
    findings(document).find(
      (candidate) =>
        ruleOf(candidate) === rule && (onText === undefined || document.getText(candidate.range) === onText),
    ),
  );
}

/** Waits until no finding of that rule is left. */
export async function noFinding(document: vscode.TextDocument, rule: string): Promise<void> {
  await until(`no ${rule} in ${document.uri.path}`, () =>
    findings(document).some((candidate) => ruleOf(candidate) === rule) ? undefined : true,
  );
}

/** The place just after `text`, `back` characters to the left of its end. */
export function placeOf(document: vscode.TextDocument, text: string, back = 1): vscode.Position {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `"${text}" is not in ${document.uri.path}`);
  return document.positionAt(start + text.length - back);
}

/** Waits until the status item says something like that, or is hidden when null is asked for. */
export async function statusLike(pattern: RegExp | null): Promise<void> {
  let last: string | null = null;
  try {
    await until('the status item', async () => {
      last = await statusText();
      const asWanted = pattern === null ? last === null : last !== null && pattern.test(last);
      return asWanted ? true : undefined;
    });
  } catch {
    throw new Error(
      `The status item: ${JSON.stringify(last)} is not ${pattern === null ? 'hidden' : `like ${String(pattern)}`}`,
    );
  }
}

async function statusText(): Promise<string | null> {
  const extension = vscode.extensions.getExtension<{ statusText(): string | null }>(
    'delivery-plan-checklists.delivery-plan-checklists',
  );
  assert.ok(extension, 'The extension is not there.');
  return (await extension.activate()).statusText();
}

/** Replaces the first `text` of a document by `replacement`, as typing would. */
export async function replace(editor: vscode.TextEditor, text: string, replacement: string): Promise<void> {
  const { document } = editor;
  const start = placeOf(document, text, text.length);
  const range = new vscode.Range(start, document.positionAt(document.offsetAt(start) + text.length));
  assert.ok(
    await editor.edit((edit) => {
      edit.replace(range, replacement);
    }),
    'The editor refused the edit.',
  );
}

function seen(document: vscode.TextDocument): string {
  return findings(document).map(ruleOf).join(', ') || 'none';
}
