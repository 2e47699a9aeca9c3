import type { CancellationToken, DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { links } from '../../engine/index.js';
import { toDocumentLink } from '../convert/to-lsp.js';
import type { Session } from '../session.js';

export function documentLinks(session: Session) {
  return ({ textDocument }: DocumentLinkParams, token: CancellationToken): Promise<DocumentLink[]> =>
    session.ask({ uri: textDocument.uri, token }, [], (snapshot, file) =>
      links(snapshot, file)
        .map((link) => toDocumentLink(snapshot, file, link, session))
        .filter((link) => link !== null),
    );
}
