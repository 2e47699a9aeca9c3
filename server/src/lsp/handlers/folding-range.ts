import type { CancellationToken, FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { folds } from '../../engine/index.js';
import { toFoldingRange } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function foldingRanges(session: Session) {
  return ({ textDocument }: FoldingRangeParams, token: CancellationToken): Promise<FoldingRange[]> =>
    session.ask({ uri: textDocument.uri, token }, [], (snapshot, file) => {
      const lines = snapshot.lines(file);
      return folds(snapshot, file)
        .map((fold) => toFoldingRange(lines, fold))
        .filter((range) => range !== null);
    });
}
