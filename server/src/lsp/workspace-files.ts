import type { Connection } from 'vscode-languageserver';
import {
  type ReadFileParams,
  type WorkspaceFile,
  type WorkspaceFilesParams,
  type WorkspaceFilesResult,
  readFileRequest,
  workspaceFileGlobs,
  workspaceFilesRequest,
} from '../protocol/index.js';
import { describe } from './guard.js';
import type { FileLimits, ServerHost } from './host.js';

/** Bounds of one workspace. A checklist of 50 MB is refused by the engine with a message, so nothing larger is worth reading. */
export const fileLimits: FileLimits = { maxFileBytes: 50 * 1024 * 1024, maxFiles: 5000 };

/** Reads files that are not open: through our own client when there is one, because it can read virtual workspaces too, else from the host. */
export class WorkspaceFiles {
  readonly #connection: Connection;
  readonly #host: ServerHost;
  readonly #askClient: boolean;

  constructor(connection: Connection, host: ServerHost, askClient: boolean) {
    this.#connection = connection;
    this.#host = host;
    this.#askClient = askClient;
  }

  /** Every file of ours below the folders. What cannot be read is left out and logged. */
  async list(folders: readonly string[]): Promise<readonly WorkspaceFile[]> {
    try {
      const result = await this.#listAll(folders);
      if (result.incomplete)
        this.#host.log(`The workspace has more than ${fileLimits.maxFiles} files; the rest is not checked.`);
      for (const { uri, problem } of result.files) {
        if (problem !== undefined) this.#host.log(`${uri} was not read: ${problem}`);
      }
      return result.files;
    } catch (error) {
      this.#host.log(`The files of the workspace could not be listed: ${describe(error)}`);
      return [];
    }
  }

  /** The text of one file; null when it is gone or cannot be read. */
  async read(uri: string, folders: readonly string[]): Promise<string | null> {
    try {
      const file = await this.#readOne(uri, folders);
      if (file === null || file.text === null) return null;
      return file.text;
    } catch (error) {
      this.#host.log(`${uri} could not be read: ${describe(error)}`);
      return null;
    }
  }

  async #listAll(folders: readonly string[]): Promise<WorkspaceFilesResult> {
    if (this.#askClient) {
      const params: WorkspaceFilesParams = { globs: workspaceFileGlobs, ...fileLimits };
      return this.#connection.sendRequest<WorkspaceFilesResult>(workspaceFilesRequest, params);
    }
    return (await this.#host.files?.list(folders, fileLimits)) ?? { files: [], incomplete: false };
  }

  async #readOne(uri: string, folders: readonly string[]): Promise<WorkspaceFile | null> {
    if (this.#askClient) {
      const params: ReadFileParams = { uri, maxFileBytes: fileLimits.maxFileBytes };
      return this.#connection.sendRequest<WorkspaceFile>(readFileRequest, params);
    }
    return (await this.#host.files?.read(uri, folders, fileLimits)) ?? null;
  }
}
