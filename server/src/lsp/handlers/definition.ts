import type { CancellationToken, DefinitionParams, Location } from 'vscode-languageserver';
import { definition as askDefinition } from '../../engine/index.js';
import { toOffset } from '../convert/from-lsp.js';
import { toLocations } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function definition(session: Session) {
  return ({ textDocument, position }: DefinitionParams, token: CancellationToken): Promise<Location[]> =>
    session.ask({ uri: textDocument.uri, token }, [], (snapshot, file) => {
      const answer = askDefinition(snapshot, file, toOffset(snapshot.lines(file), position));
      return toLocations(snapshot, answer, session);
    });
}
