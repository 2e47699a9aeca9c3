import { Console } from 'node:console';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from '../../lsp/server.js';
import { nodeHost } from './node-host.js';

/** Serves a client over standard input and output until it goes away; the process then ends. */
export function serveStandardStreams(): void {
  const connection = createConnection(process.stdin, process.stdout);
  // Whatever a library prints would end up in the middle of a message.
  globalThis.console = new Console(process.stderr, process.stderr);
  startServer(
    connection,
    nodeHost((line) => connection.console.error(line)),
  );
}

/** Serves the process that started this one with an IPC channel, as VS Code does. */
export function serveParentProcess(): void {
  const connection = createConnection();
  startServer(
    connection,
    nodeHost((line) => connection.console.error(line)),
  );
}
