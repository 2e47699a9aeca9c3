import type { CancellationToken, DocumentDiagnosticParams, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Session } from '../session.js';

export function documentDiagnostics(session: Session) {
  return async (
    { textDocument, previousResultId }: DocumentDiagnosticParams,
    _token: CancellationToken,
  ): Promise<DocumentDiagnosticReport> => {
    const { id, items } = await session.report(textDocument.uri);
    return previousResultId === id ? { kind: 'unchanged', resultId: id } : { kind: 'full', resultId: id, items };
  };
}
