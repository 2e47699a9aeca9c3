import { realpath } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FileLimits, HostFiles, ServerHost } from '../../lsp/host.js';
import type { WorkspaceFile, WorkspaceFilesResult } from '../../protocol/index.js';
import { findFiles, leadsInside, searchBounds } from './find-files.js';
import { londonDay } from '../shared/london-day.js';
import { readTextFile } from './read-text-file.js';

/** All files of a workspace together, in UTF-16 code units; a workspace of plans is a thousand times smaller. */
const maxWorkspaceCharacters = 200 * 1024 * 1024;

/** The server on a machine with Node: timers, the clock and the disk. */
export function nodeHost(log: (line: string) => void): ServerHost {
  return {
    setTimer(action, milliseconds) {
      const timer = setTimeout(action, milliseconds);
      // A timer of ours must not keep the process alive after the client has gone.
      timer.unref();
      return { dispose: () => clearTimeout(timer) };
    },
    today: () => londonDay(Date.now()),
    now: () => performance.now(),
    yieldToEvents: () => new Promise((resolve) => setImmediate(resolve)),
    files: nodeFiles,
    log,
  };
}

const nodeFiles: HostFiles = {
  async list(folders: readonly string[], limits: FileLimits): Promise<WorkspaceFilesResult> {
    const files: WorkspaceFile[] = [];
    let incomplete = false;
    let characters = 0;
    const seen = new Set<string>();
    for (const folder of folders) {
      const path = pathOf(folder);
      if (path === null) continue;
      const found = await findFiles(path, { ...searchBounds, maxFiles: limits.maxFiles - files.length });
      incomplete ||= found.incomplete;
      for (const file of found.paths) {
        const uri = pathToFileURL(file).href;
        if (seen.has(uri)) continue;
        seen.add(uri);
        if (characters > maxWorkspaceCharacters) return { files, incomplete: true };
        const read = await readOne(uri, file, limits);
        characters += read.text?.length ?? 0;
        files.push(read);
      }
    }
    return { files, incomplete };
  },

  async read(uri: string, folders: readonly string[], limits: FileLimits): Promise<WorkspaceFile> {
    const path = pathOf(uri);
    if (path === null) return { uri, text: null, problem: 'missing' };
    for (const folder of folders) {
      const folderPath = pathOf(folder);
      const real = folderPath === null ? null : await realpath(folderPath).catch(() => null);
      if (real !== null && (await leadsInside(path, real))) return readOne(uri, path, limits);
    }
    return { uri, text: null, problem: 'missing' };
  },
};

async function readOne(uri: string, path: string, limits: FileLimits): Promise<WorkspaceFile> {
  const read = await readTextFile(path, limits.maxFileBytes);
  if ('text' in read) return { uri, text: read.text };
  return {
    uri,
    text: null,
    problem: read.problem === 'missing' || read.problem === 'too-large' ? read.problem : 'unreadable',
  };
}

/** Null for what is not a file of this machine, such as a document without a name. */
function pathOf(uri: string): string | null {
  if (!uri.startsWith('file:')) return null;
  try {
    return fileURLToPath(uri);
  } catch {
    return null;
  }
}
