import { type ExtensionContext, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { activate as activateAnywhere, type ExtensionApi } from './extension.js';

/** The entry for vscode.dev and other places without Node: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js');
  let worker: Worker | undefined;
  const stop = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  context.subscriptions.push({ dispose: stop });
  return activateAnywhere(
    context,
    (id, name, options) =>
      new LanguageClient(
        id,
        name,
        async (): Promise<MessageTransports> => {
          // A client that ends does not end its worker.
          stop();
          worker = await startWorker(script);
          // The host's workers are not instances of Worker, so the client would not recognise a bare one here.
          return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
        },
        options,
      ),
  );
}

async function startWorker(script: Uri): Promise<Worker> {
  // The web extension host cannot start a worker from a remote machine's file (a code server, a tunnel), only read it.
  if (script.scheme !== 'vscode-remote') return new Worker(script.toString(true));
  const text = new Uint8Array(await workspace.fs.readFile(script));
  // Never revoked: the host loads the address some time after this returns.
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
