/**
 * VS Code out of the npm registry, for machines that cannot reach the place where its makers publish it. The package `code-server`
 * carries VS Code's own server and web workbench; nothing of code-server's own is started.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './processes.mjs';

/**
 * Versions that were tried, newest first. `node` is the major version that VS Code's server asks for; `webWorker` is whether its web
 * worker extension host can load an extension whose package is of ES modules.
 */
const editions = [
  { vscode: '1.139.1', codeServer: '4.139.1', node: 24, webWorker: true },
  { vscode: '1.100.3', codeServer: '4.100.3', node: 20, webWorker: false },
];

/** npm's name for a Node program of this machine's kind. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform === 'darwin' && process.arch === 'arm64' ? 'bin-darwin' : process.platform}-${process.arch}`;

/** Milliseconds for any one npm command. */
const npmTimeout = 600_000;

/** The edition that DELIVERY_PLAN_VSCODE_VERSION asks for, else the newest. */
export function chosenEdition() {
  const version = process.env['DELIVERY_PLAN_VSCODE_VERSION'];
  const edition = version === undefined ? editions[0] : editions.find(({ vscode }) => vscode === version);
  if (edition === undefined) {
    throw new Error(`VS Code ${version} is not among those tried: ${editions.map(({ vscode }) => vscode).join(', ')}.`);
  }
  return edition;
}

/**
 * Makes sure that the chosen edition is ready in the cache folder: the first time it takes about a minute and 900 MB.
 *
 * @param {string} cacheFolder absolute
 * @returns {Promise<{ version: string, node: string, folder: string }>} the Node program that runs it, and where it is
 */
export async function prepareCodeServer(cacheFolder) {
  const edition = chosenEdition();
  const home = join(cacheFolder, `code-server-${edition.codeServer}`);
  const marker = join(home, 'ready.json');
  if (!existsSync(marker)) {
    // Made aside and moved when whole, so that an interrupted run leaves nothing half done behind.
    const aside = `${home}.${String(process.pid)}`;
    await rm(aside, { recursive: true, force: true });
    await mkdir(aside, { recursive: true });
    try {
      const ready = await install(edition, aside);
      await writeFile(join(aside, 'ready.json'), JSON.stringify(ready));
      await rm(home, { recursive: true, force: true });
      await rename(aside, home);
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  const { node } = JSON.parse(await readFile(marker, 'utf8'));
  return {
    version: edition.vscode,
    node: node === null ? process.execPath : join(home, node),
    folder: join(home, 'package/lib/vscode'),
  };
}

/** @returns {Promise<{ node: string | null }>} the Node program relative to `home`; null when the one that runs this will do */
async function install({ vscode, codeServer, node }, home) {
  console.error(`Preparing VS Code ${vscode} from the npm registry (about a minute, once).`);
  await npm(['pack', `code-server@${codeServer}`, '--silent'], home);
  await runCommand('tar', ['xzf', `code-server-${codeServer}.tgz`], { cwd: home, timeout: npmTimeout });
  await rm(join(home, `code-server-${codeServer}.tgz`));

  const ownMajor = Number(process.versions.node.split('.')[0]);
  let program = null;
  let path = process.env['PATH'] ?? '';
  if (ownMajor !== node) {
    const prefix = join(home, 'node');
    await mkdir(prefix, { recursive: true });
    await npm(['install', '--no-save', '--ignore-scripts', '--prefix', prefix, `${nodePackage}@${String(node)}`], home);
    program = join('node/node_modules', nodePackage, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
    if (!existsSync(join(home, program))) throw new Error(`The package ${nodePackage} holds no ${program}.`);
    path = `${join(home, program, '..')}:${path}`;
  }

  const folder = join(home, 'package/lib/vscode');
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'], folder);
  await npm(['install', '--omit=dev', '--ignore-scripts', '--no-package-lock'], join(folder, 'extensions'));
  // These two are compiled; without the second the extension host does not start. Its name changed between the editions.
  const { dependencies } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const addons = Object.keys(dependencies).filter((name) => /(^|\/)(spdlog|native-watchdog)$/.test(name));
  await npm(['rebuild', ...addons], folder, { PATH: path });
  for (const addon of addons) {
    if (!existsSync(join(folder, 'node_modules', addon, 'build/Release'))) {
      throw new Error(`${addon} was not built: a C++ compiler, make and Python are needed once.`);
    }
  }
  return { node: program };
}

function npm(args, cwd, env = {}) {
  return runCommand('npm', args, { cwd, env, timeout: npmTimeout, attempts: 3 });
}
