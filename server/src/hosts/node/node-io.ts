import { stat } from 'node:fs/promises';
import type { CliIo, PathKind, ReadFile } from '../../cli/io.js';
import { fileLimits } from '../../lsp/workspace-files.js';
import { productVersion } from '../../lsp/version.js';
import { londonDay } from '../shared/london-day.js';
import { findFiles } from './find-files.js';
import { readTextFile } from './read-text-file.js';
import { serveStandardStreams } from './serve.js';

/** The command on a machine with Node. */
export function nodeIo(): CliIo {
  return {
    version: productVersion,
    currentFolder: slashed(process.cwd()),
    colour: mayColour(process.env, process.stdout.isTTY),
    today: () => londonDay(Date.now()).date,
    stat: pathKind,
    async list(folder) {
      const { paths, incomplete } = await findFiles(folder);
      return { paths: paths.map(slashed), incomplete };
    },
    async read(path): Promise<ReadFile> {
      return readTextFile(path, fileLimits.maxFileBytes);
    },
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    serve() {
      serveStandardStreams();
      // The connection ends the process when the editor says so or goes away.
      return new Promise(() => undefined);
    },
  };
}

/** NO_COLOR (https://no-color.org) wins, FORCE_COLOR asks for colour where nobody looks on, else a terminal decides. */
export function mayColour(environment: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if ((environment['NO_COLOR'] ?? '') !== '') return false;
  if ((environment['FORCE_COLOR'] ?? '') !== '') return environment['FORCE_COLOR'] !== '0';
  return terminal === true && environment['TERM'] !== 'dumb';
}

async function pathKind(path: string): Promise<PathKind> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'unreadable';
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return missing ? 'missing' : 'unreadable';
  }
}

/** Node takes `/` on every system; what is printed is then the same everywhere. */
function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
