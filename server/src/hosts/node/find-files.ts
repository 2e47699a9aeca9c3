import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { fileKindOf } from '../../engine/index.js';

/** Folders that hold no plans and a great many files. */
const skippedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);

export interface FoundFiles {
  /** Paths of this machine, sorted. */
  readonly paths: readonly string[];
  /** True when one of the bounds ended the search. */
  readonly incomplete: boolean;
}

/** Bounds of a search, against folders that are much larger than a workspace of plans. */
export interface SearchBounds {
  readonly maxFiles: number;
  readonly maxFolders: number;
  /** Folders inside folders. */
  readonly maxDepth: number;
}

export const searchBounds: SearchBounds = { maxFiles: 5000, maxFolders: 20_000, maxDepth: 24 };

/**
 * The files of ours in a folder and below it. Folders that cannot be read count as empty. Links to folders are not followed;
 * a link to a file is taken when the file is inside the folder.
 */
export async function findFiles(folder: string, bounds: SearchBounds = searchBounds): Promise<FoundFiles> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return { paths: [], incomplete: false };
  const paths: string[] = [];
  let incomplete = false;
  let folders = 0;
  // Breadth first: what lies near the top is what a bound should keep.
  let level: string[] = [folder];
  for (let depth = 0; level.length > 0; depth++) {
    const next: string[] = [];
    for (const current of level) {
      if (++folders > bounds.maxFolders || paths.length >= bounds.maxFiles)
        return { paths: paths.sort(), incomplete: true };
      for (const entry of await readdir(current, { withFileTypes: true }).catch(() => [])) {
        const path = join(current, entry.name);
        if (entry.isDirectory()) {
          if (skippedFolders.has(entry.name)) continue;
          if (depth + 1 > bounds.maxDepth) incomplete = true;
          else next.push(path);
        } else if (fileKindOf(entry.name) !== 'other') {
          if (entry.isSymbolicLink() && !(await leadsInside(path, root))) continue;
          if (paths.length < bounds.maxFiles) paths.push(path);
          else incomplete = true;
        }
      }
    }
    level = next;
  }
  return { paths: paths.sort(), incomplete };
}

/** Whether what a path leads to, once every link on the way is followed, lies inside a folder. */
export async function leadsInside(path: string, realFolder: string): Promise<boolean> {
  const target = await realpath(path).catch(() => null);
  if (target === null) return false;
  const prefix = realFolder.endsWith('/') || realFolder.endsWith('\\') ? realFolder : join(realFolder, '/');
  return target.startsWith(prefix);
}
