import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { clearTimeout } from 'node:timers';
import { URLSearchParams } from 'node:url';
import { stopProcess } from './processes.mjs';

/** A window without greetings, offers and things that move: for tests and pictures. */
export const quietSettings = {
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  // In a browser VS Code saves by itself, and a test's half-typed text would be on disk for the next one.
  'files.autoSave': 'off',
  'update.mode': 'none',
};

/** Settings that run the extension's browser entry, in the page. The page's own switch for it, extensionDevelopmentKind, has no effect there. */
export const inWebWorker = { 'remote.extensionKind': { 'delivery-plan-checklists.delivery-plan-checklists': ['web'] } };

/** Milliseconds for the server to be there. */
const startTimeout = 60_000;

/**
 * Starts VS Code's own server, for this machine only, on any free port unless one is given.
 *
 * @param {{ node: string, folder: string }} edition from prepareCodeServer
 * @param {{ userDataFolder: string, extensionsFolder: string, settings: object | null, trusted: boolean, development: boolean, port?: number }} options
 *   `settings` is written as the user's, or left as it is when null; `development` lets a page load an extension from a folder
 */
export async function startEditorServer(
  edition,
  { userDataFolder, extensionsFolder, settings, trusted, development, port = 0 },
) {
  await mkdir(join(userDataFolder, 'User'), { recursive: true });
  await mkdir(extensionsFolder, { recursive: true });
  if (settings !== null) await writeFile(join(userDataFolder, 'User/settings.json'), JSON.stringify(settings, null, 2));

  // Other users of the machine can reach the port too: only who knows the token gets in.
  const token = randomBytes(12).toString('hex');
  const child = spawn(
    edition.node,
    [
      'out/server-main.js',
      ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token, '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--user-data-dir', userDataFolder, '--extensions-dir', extensionsFolder],
      ...(trusted ? ['--disable-workspace-trust'] : []),
      ...(development ? ['--enable-smoke-test-driver'] : []),
    ],
    { cwd: edition.folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: serverEnvironment() },
  );
  const stop = () => stopProcess(child);
  try {
    const port = await listeningPort(child);
    return { authority: `127.0.0.1:${port}`, token, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The address of a page of that server.
 *
 * @param {{ authority: string, token: string }} server
 * @param {{ folder: string, openFile?: string, extension?: string, tests?: string }} what absolute paths
 */
export function pageAddress({ authority, token }, { folder, openFile, extension, tests }) {
  const remote = (path) => `vscode-remote://${authority}${encodeURI(path)}`;
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ...(openFile === undefined ? [] : [['openFile', remote(openFile)]]),
  ];
  const query = new URLSearchParams({ tkn: token, folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${authority}/?${query.toString()}`;
}

/** Without what a terminal inside VS Code, or npm, puts there for itself. */
function serverEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VSCODE_|ELECTRON_|npm_)/.test(name)));
}

function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const late = setTimeout(() => {
      reject(new Error(`VS Code's server did not start within ${String(startTimeout / 1000)} s:\n${output}`));
    }, startTimeout);
    const settle = (action) => {
      clearTimeout(late);
      action();
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        output = (output + String(data)).slice(-10_000);
        const port = /listening on (\d+)/.exec(output)?.[1];
        if (port !== undefined) settle(() => resolve(port));
      });
    }
    child.on('error', (error) => settle(() => reject(error)));
    child.on('exit', (code) => settle(() => reject(new Error(`VS Code's server ended (${String(code)}):\n${output}`))));
  });
}
