/** Paths with `/` between folders, on every machine. */

/** The absolute path that `path` means in `folder`, without `.` and `..` in it. */
export function resolvePath(folder: string, path: string): string {
  const slashed = path.replaceAll('\\', '/');
  const joined = isAbsolute(slashed) ? slashed : `${folder}/${slashed}`;
  const root = /^([A-Za-z]:)?\//.exec(joined)?.[0] ?? '';
  const parts: string[] = [];
  for (const part of joined.slice(root.length).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return root + parts.join('/');
}

export function joinPath(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/** The folder a file is in. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  const start = /^([A-Za-z]:)?\//.exec(path)?.[0] ?? '';
  return slash < start.length ? start : path.slice(0, slash);
}

export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/**
 * How a path is printed: as it is reached from the current folder when both lie in the workspace, else in full.
 *
 * @param workspace a folder with the current folder in it
 */
export function displayPath(path: string, currentFolder: string, workspace: string = currentFolder): string {
  if (path === currentFolder) return '.';
  if (isInside(path, currentFolder)) return below(path, currentFolder);
  if (!isInside(path, workspace)) return path;
  let up = '..';
  let folder = folderOf(currentFolder);
  for (; !isInside(path, folder); folder = folderOf(folder)) up += '/..';
  return path === folder ? up : `${up}/${below(path, folder)}`;
}

/** The folders a folder is in, from the nearest to the root. */
export function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let next = folderOf(folder); next !== folder; next = folderOf(folder)) {
    above.push(next);
    folder = next;
  }
  return above;
}

function below(path: string, folder: string): string {
  return path.slice(folder.endsWith('/') ? folder.length : folder.length + 1);
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
