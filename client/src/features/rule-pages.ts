import {
  commands,
  type Diagnostic,
  Disposable,
  languages,
  type Position,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Middleware, vsdiag } from 'vscode-languageclient';
import { diagnosticSource, type RulePage, rulePageRequest } from '../../../server/src/protocol/index.js';
import type { ServerConnection } from '../server-connection.js';

const scheme = 'delivery-plan-rule';
const explainCommand = 'deliveryPlan.explainFinding';

/**
 * The page of a rule, shown inside the editor. The server links each finding to a page on the web, for editors that can do no
 * better; here the link leads to a document of our own scheme, so that nothing needs the network. (A link to a command would do
 * nothing in a hover.) The manifest's `workbench.editorAssociations` has such documents shown as pages, not as Markdown text.
 */
export class RulePages {
  readonly middleware: Middleware = {
    handleDiagnostics: (uri, diagnostics, next) => {
      next(uri, diagnostics.map(withLocalLink));
    },
    provideDiagnostics: async (document, previousResultId, token, next) => {
      const report = await next(document, previousResultId, token);
      if (report !== null && report !== undefined) linkReport(report);
      return report;
    },
    provideWorkspaceDiagnostics: (resultIds, token, resultReporter, next) =>
      next(resultIds, token, (chunk) => {
        for (const report of chunk?.items ?? []) linkReport(report);
        resultReporter(chunk);
      }),
  };

  register(connection: ServerConnection): Disposable {
    return Disposable.from(
      workspace.registerTextDocumentContentProvider(scheme, new PageProvider(connection)),
      commands.registerCommand(explainCommand, (rule?: unknown) => explain(connection, rule)),
    );
  }
}

/** The text of a page, kept by the editor only as long as it is open. */
class PageProvider implements TextDocumentContentProvider {
  readonly #connection: ServerConnection;

  constructor(connection: ServerConnection) {
    this.#connection = connection;
  }

  async provideTextDocumentContent(uri: Uri): Promise<string> {
    const page = await this.#connection.request<RulePage | null>(rulePageRequest, { rule: uri.query });
    return page?.markdown ?? 'There is no page for this rule.';
  }
}

/** Opens the page of `rule`, or of a finding at the cursor when no rule is named. */
async function explain(connection: ServerConnection, rule: unknown): Promise<void> {
  try {
    const id = typeof rule === 'string' ? rule : await ruleAtCursor();
    if (id === undefined) return;
    const page = await connection.request<RulePage | null>(rulePageRequest, { rule: id });
    if (page === null) throw new Error(`There is no rule called "${id}".`);
    await commands.executeCommand('vscode.open', pageOf(id));
  } catch (error) {
    void window.showErrorMessage(error instanceof Error ? error.message : String(error));
  }
}

/** The rule of the finding under the cursor; asks when there are several, or none there but some in the file. */
async function ruleAtCursor(): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const inFile = editor === undefined ? [] : languages.getDiagnostics(editor.document.uri).filter(isOurs);
  if (editor === undefined || inFile.length === 0) throw new Error('There is no finding in this file to explain.');
  const near = nearest(inFile, editor.selection.active);
  const items = new Map(near.map((finding) => [ruleOf(finding), finding]));
  if (items.size === 1) return ruleOf(near[0]);
  const picked = await window.showQuickPick(
    [...items].map(([id, finding]) => ({ label: finding.message, description: id, id })),
    { title: 'Explain a finding', placeHolder: 'Which finding?' },
  );
  return picked?.id;
}

/** The findings at `position`, else those on its line, else all. */
function nearest(findings: readonly Diagnostic[], position: Position): readonly Diagnostic[] {
  const here = findings.filter((finding) => finding.range.contains(position));
  if (here.length > 0) return here;
  const onLine = findings.filter(({ range }) => range.start.line <= position.line && position.line <= range.end.line);
  return onLine.length > 0 ? onLine : findings;
}

function linkReport(report: vsdiag.DocumentDiagnosticReport | vsdiag.WorkspaceDocumentDiagnosticReport): void {
  if ('items' in report) report.items = report.items.map(withLocalLink);
}

function withLocalLink(finding: Diagnostic): Diagnostic {
  const id = ruleOf(finding);
  if (isOurs(finding) && id !== '') {
    finding.code = { value: id, target: pageOf(id) };
  }
  return finding;
}

/** The path is what the tab shows, the query what finds the page: "deadline-missed" becomes "Deadline missed". */
function pageOf(rule: string): Uri {
  const words = rule.replaceAll('-', ' ');
  return Uri.from({ scheme, path: `/${words.charAt(0).toUpperCase()}${words.slice(1)}.md`, query: rule });
}

function isOurs(finding: Diagnostic): boolean {
  return finding.source === diagnosticSource;
}

function ruleOf(finding: Diagnostic | undefined): string {
  const code = finding?.code;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}
