import type { CancellationToken, Hover, HoverParams } from 'vscode-languageserver';
import { hover as askHover } from '../../engine/index.js';
import { toOffset } from '../convert/from-lsp.js';
import { toHover } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function hover(session: Session) {
  return ({ textDocument, position }: HoverParams, token: CancellationToken): Promise<Hover | null> =>
    session.ask({ uri: textDocument.uri, token }, null, (snapshot, file) => {
      const lines = snapshot.lines(file);
      const answer = askHover(snapshot, file, toOffset(lines, position));
      return answer === null ? null : toHover(lines, answer, session.client);
    });
}
