import type { CancellationToken, CompletionList, CompletionParams } from 'vscode-languageserver';
import { completions } from '../../engine/index.js';
import { toOffset } from '../convert/from-lsp.js';
import { toCompletionItem } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

/** Incomplete, so that a client that types faster than we answer asks again with the next character. */
export const noCompletions: CompletionList = { isIncomplete: true, items: [] };

export function completion(session: Session) {
  return ({ textDocument, position }: CompletionParams, token: CancellationToken): Promise<CompletionList> =>
    session.ask({ uri: textDocument.uri, token }, noCompletions, (snapshot, file) => {
      const lines = snapshot.lines(file);
      const answer = completions(snapshot, file, toOffset(lines, position));
      return { isIncomplete: false, items: answer.map((entry) => toCompletionItem(lines, entry, session.client)) };
    });
}
