import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { type Snapshot, fixesAt } from '../../engine/index.js';
import { toSpan } from '../convert/from-lsp.js';
import { toQuickFix } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function codeActions(session: Session) {
  return ({ textDocument, range, context }: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> => {
    if (!asksForQuickFixes(context.only)) return Promise.resolve([]);
    // The fixes come from the newest findings: what a client sends back in its context may be out of date.
    const offered = function* (snapshot: Snapshot, file: string): Generator<undefined, CodeAction[]> {
      const fixes = yield* fixesAt(snapshot, file, toSpan(snapshot.lines(file), range));
      return fixes.map(({ finding, fix }) => toQuickFix(snapshot, finding, fix, session, session.client));
    };
    return session.askInSlices({ uri: textDocument.uri, token }, [], offered);
  };
}

/** Kinds form a tree by their dots, and the empty kind is its root: asking for a kind asks for all below it. */
function asksForQuickFixes(only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === 'quickfix');
}
