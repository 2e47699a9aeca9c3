import { FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  readFileRequest,
  type ReadFileParams,
  type WorkspaceFile,
  workspaceFilesRequest,
  type WorkspaceFilesParams,
  type WorkspaceFilesResult,
} from '../../../server/src/protocol/index.js';

/** Files read at the same time: enough to hide the delay of a remote file system, few enough not to flood it. */
const readsAtOnce = 16;
const notLookedInto = '**/{node_modules,.git}/**';

/** Answers the server's requests for files, through the editor, so that they work on virtual file systems too. */
export function serveWorkspaceFiles(client: BaseLanguageClient): void {
  client.onRequest(workspaceFilesRequest, (params: WorkspaceFilesParams) => workspaceFiles(params));
  client.onRequest(readFileRequest, ({ uri, maxFileBytes }: ReadFileParams) => readFile(Uri.parse(uri), maxFileBytes));
}

async function workspaceFiles({ globs, maxFileBytes, maxFiles }: WorkspaceFilesParams): Promise<WorkspaceFilesResult> {
  const found = new Map<string, Uri>();
  for (const folder of workspace.workspaceFolders ?? []) {
    for (const glob of globs) {
      // One more than allowed tells that there are more.
      const uris = await workspace.findFiles(new RelativePattern(folder, glob), notLookedInto, maxFiles + 1);
      for (const uri of uris) found.set(uri.toString(), uri);
    }
  }
  const uris = [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri);
  const files: WorkspaceFile[] = [];
  const wanted = uris.slice(0, maxFiles);
  for (let index = 0; index < wanted.length; index += readsAtOnce) {
    const batch = wanted.slice(index, index + readsAtOnce);
    files.push(...(await Promise.all(batch.map((uri) => readFile(uri, maxFileBytes)))));
  }
  return { files, incomplete: uris.length > maxFiles };
}

async function readFile(uri: Uri, maxFileBytes: number): Promise<WorkspaceFile> {
  const name = uri.toString();
  try {
    const { size, type } = await workspace.fs.stat(uri);
    if ((type & FileType.Directory) !== 0) return { uri: name, text: null, problem: 'unreadable' };
    if (size > maxFileBytes) return { uri: name, text: null, problem: 'too-large' };
    const bytes = await workspace.fs.readFile(uri);
    // A byte order mark is dropped here as it is when the editor opens the file, so that offsets agree.
    return { uri: name, text: new TextDecoder('utf-8').decode(bytes) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'FileNotFound';
    return { uri: name, text: null, problem: missing ? 'missing' : 'unreadable' };
  }
}
