import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { prepareCodeServer } from './code-server.mjs';
import { quietSettings, startEditorServer } from './editor-server.mjs';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** What VS Code reads of the extension at run time. */
const parts = ['package.json', 'dist', 'images', 'language-configuration.json', 'syntaxes', 'README.md'];

/**
 * Starts VS Code's server with this checkout as an installed extension, as a user has it.
 *
 * @param {{ port?: number, settings?: object }} [options] settings beside those that keep the window quiet
 */
export async function startCheckoutServer({ port = 0, settings = {} } = {}) {
  const cacheFolder = join(root, '.vscode-test');
  const home = join(cacheFolder, 'start');
  const extensionsFolder = join(home, 'extensions');
  await installByLinks(extensionsFolder);
  return startEditorServer(await prepareCodeServer(cacheFolder), {
    userDataFolder: join(home, 'user-data'),
    extensionsFolder,
    settings: { ...quietSettings, ...settings },
    trusted: true,
    development: false,
    port,
  });
}

/** The installed extension is links to the checkout, so that a reload of the window takes up a new build. */
async function installByLinks(extensionsFolder) {
  const { publisher, name, version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const home = join(extensionsFolder, `${publisher}.${name}-${version}`);
  await rm(extensionsFolder, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  for (const part of parts) await symlink(join(root, part), join(home, part), part.includes('.') ? 'file' : 'junction');
}
