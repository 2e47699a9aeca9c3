import type { CancellationToken, DocumentSymbol, DocumentSymbolParams, SymbolInformation } from 'vscode-languageserver';
import { outline } from '../../engine/index.js';
import { toDocumentSymbol, toSymbolInformation } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function documentSymbols(session: Session) {
  return (
    { textDocument }: DocumentSymbolParams,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | SymbolInformation[]> =>
    session.ask<DocumentSymbol[] | SymbolInformation[]>({ uri: textDocument.uri, token }, [], (snapshot, file) => {
      const lines = snapshot.lines(file);
      const entries = outline(snapshot, file);
      if (session.client.nestedSymbols) return entries.map((entry) => toDocumentSymbol(lines, entry));
      return toSymbolInformation(session.uriOf(file), lines, entries);
    });
}
