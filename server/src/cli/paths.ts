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

/** How a path is printed: without the current folder where it lies inside. */
export function displayPath(path: string, currentFolder: string): string {
  if (path === currentFolder) return '.';
  if (!isInside(path, currentFolder)) return path;
  return path.slice(currentFolder.endsWith('/') ? currentFolder.length : currentFolder.length + 1);
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
