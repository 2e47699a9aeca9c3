import type {
  CancellationToken,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Session } from '../session.js';

export function workspaceDiagnostics(session: Session) {
  return async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    _token: CancellationToken,
  ): Promise<WorkspaceDiagnosticReport> => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [session.nameOf(uri), { uri, value }]));
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for (const { file, report } of await session.allReports()) {
      const address = { uri: session.uriOf(file), version: session.versionOf(file) };
      const unchanged = previous.get(file)?.value === report.id;
      items.push(
        unchanged
          ? { kind: 'unchanged', resultId: report.id, ...address }
          : { kind: 'full', resultId: report.id, items: report.items, ...address },
      );
      previous.delete(file);
    }
    // What is left over is gone: an empty report clears what the client still shows for it.
    for (const { uri } of previous.values()) items.push({ kind: 'full', items: [], uri, version: null });
    return { items };
  };
}
