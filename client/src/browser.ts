import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateAnywhere, type ExtensionApi } from './extension.js';

/** The entry for vscode.dev and other places without Node: the server is a web worker. */
export function activate(context: ExtensionContext): Promise<ExtensionApi> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'browser-server.js').toString(true);
  return activateAnywhere(
    context,
    // The worker is made when the client starts, so that a restart gets a new one.
    (id, name, options) => new LanguageClient(id, name, () => Promise.resolve(new Worker(script)), options),
  );
}
