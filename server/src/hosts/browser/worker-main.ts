/** Entry of dist/browser-server.js: the server as a web worker of the editor in a browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../../lsp/server.js';
import { browserHost } from './browser-host.js';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(
  connection,
  browserHost((line) => connection.console.error(line)),
);
