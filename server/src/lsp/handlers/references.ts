import type { CancellationToken, Location, ReferenceParams } from 'vscode-languageserver';
import { references as askReferences } from '../../engine/index.js';
import { toOffset } from '../convert/from-lsp.js';
import { toLocations } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function references(session: Session) {
  return ({ textDocument, position, context }: ReferenceParams, token: CancellationToken): Promise<Location[]> =>
    session.ask({ uri: textDocument.uri, token }, [], (snapshot, file) => {
      const offset = toOffset(snapshot.lines(file), position);
      return toLocations(snapshot, askReferences(snapshot, file, offset, context.includeDeclaration), session);
    });
}
